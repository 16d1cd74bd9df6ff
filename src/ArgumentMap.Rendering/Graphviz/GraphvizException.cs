namespace ArgumentMap.Rendering;

/// <summary>Graphviz is not there, fails, or does not stay within its limits. The message says which, and what to do.</summary>
public sealed class GraphvizException : IOException
{
    /// <summary>An exception with a message.</summary>
    public GraphvizException(string message) : base(message)
    {
    }

    /// <summary>An exception with a message and what led to it.</summary>
    public GraphvizException(string message, Exception inner) : base(message, inner)
    {
    }
}
