namespace ArgumentMap.Rendering.Layout;

/// <summary>
/// A graph is too large to be laid out: its edges pass through more layers than <see cref="LayoutOptions.MaxBends"/> allows. Or a map is
/// too large for a picture, or for the pages that are allowed.
/// </summary>
/// <param name="message">What is too large, and what can be done.</param>
public sealed class LayoutException(string message) : InvalidOperationException(message);
