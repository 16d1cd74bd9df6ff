using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArgumentMap.Drawing;
using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Rendering;

/// <summary>Writes a picture as a board of cards. O(picture).</summary>
internal sealed class CanvasWriter(ArgumentGraph map, MapPicture picture, DrawingOptions options)
{
    /// <summary>Boards show texts in larger letters than pictures, with more room around them.</summary>
    private const double Scale = 1.9;

    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly MapCaption _caption = new(map, options);

    public string Write()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Indented))
        {
            json.WriteStartObject();
            json.WriteStartArray("nodes");
            foreach (var box in picture.Boxes) WriteCard(json, box.Node, box.Bounds, ColorOf(box.Node));
            foreach (var junction in picture.Junctions)
                WriteCard(json, junction.Relation, junction.Bounds, ColorOf(junction.Relation.Kind));
            json.WriteEndArray();
            json.WriteStartArray("edges");
            for (var i = 0; i < picture.Arrows.Count; i++) WriteEdge(json, picture.Arrows[i], i);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        // The writer of .NET 8 ends lines as the system does; within a text of JSON there is no line's end.
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n";
    }

    private void WriteCard(Utf8JsonWriter json, ArgumentNode node, LayoutBox bounds, string? color)
    {
        json.WriteStartObject();
        json.WriteString("id", node.Id);
        json.WriteString("type", "text");
        json.WriteString("text", TextOf(node));
        json.WriteNumber("x", Whole(bounds.X));
        json.WriteNumber("y", Whole(bounds.Y));
        json.WriteNumber("width", Whole(bounds.Width));
        json.WriteNumber("height", Whole(bounds.Height));
        if (color is not null) json.WriteString("color", color);
        json.WriteEndObject();
    }

    private void WriteEdge(Utf8JsonWriter json, PictureArrow line, int number)
    {
        json.WriteStartObject();
        json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"edge-{number + 1}"));
        json.WriteString("fromNode", line.Arrow.From);
        json.WriteString("toNode", line.Arrow.To);
        if (line.Arrow.Twin is not null) json.WriteString("fromEnd", "arrow");
        json.WriteString("toEnd", line.HasHead ? "arrow" : "none");
        if (ColorOf(line.Arrow.Relation.Kind) is { } color) json.WriteString("color", color);
        if (line.HasHead) json.WriteString("label", options.Labels.WordFor(line.Arrow.Relation));
        json.WriteEndObject();
    }

    /// <summary>A card's text is Markdown; a point at which premises meet has none.</summary>
    private string TextOf(ArgumentNode node)
    {
        var parts = _caption.Of(node).Where(part => part.Text.Length > 0).Select(part => part.IsHeading
            ? $"**{MarkdownText.Escaped(part.Text)}**"
            : MarkdownText.Escaped(part.Text));
        return string.Join("\n\n", parts);
    }

    /// <summary>The colours of the six that every board has: red, yellow, green, cyan.</summary>
    private static string? ColorOf(ArgumentNode node) => node switch
    {
        Statement { IsMain: true } => "5",
        Evidence => "3",
        Recommendation => "4",
        _ => null,
    };

    private static string? ColorOf(RelationKind kind) => kind switch
    {
        RelationKind.Attack => "1",
        RelationKind.Support => "4",
        _ => null,
    };

    /// <summary>Rounded down, places and lengths alike, so that no card comes to lie over another.</summary>
    private static int Whole(double length) => (int)Math.Floor(length * Scale);
}
