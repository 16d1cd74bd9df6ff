using System.Text.Json;
using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Rendering.Viewer;

/// <summary>How one kind of line looks.</summary>
/// <param name="Classes">The classes by which the style sheet colours and breaks it.</param>
/// <param name="Words">What it stands for; null where the picture has none of it, so that the legend leaves it out.</param>
/// <param name="Head">The arrow head.</param>
internal sealed record ViewerLine(string Classes, string? Words, string Head)
{
    /// <summary>The right end of a sample that is 14 pixels high; the page's script knows it too.</summary>
    private const double Length = 44;
    private const double Middle = 7;

    /// <summary>The classes, the words, how long the line is without its head, and the head's path.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("classes", Classes);
        if (Words is not null) json.WriteString("words", Words);
        json.WriteNumber("length", Length - ArrowHead.LengthOf(Head));
        if (ArrowHead.PathOf(Head, new LayoutPoint(Length, Middle), new LayoutPoint(0, Middle)) is { } path) json.WriteString("head", path);
    }
}
