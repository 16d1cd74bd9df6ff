namespace ArgumentMap.Rendering.Skia;

/// <summary>Skia is not there for this system, or has nothing to draw with. The message says which, and what to do.</summary>
public sealed class SkiaException : IOException
{
    /// <summary>An exception with a message.</summary>
    public SkiaException(string message) : base(message)
    {
    }

    /// <summary>An exception with a message and what led to it.</summary>
    public SkiaException(string message, Exception inner) : base(message, inner)
    {
    }
}
