using System.Globalization;
using System.Text.Json;

namespace ArgumentMap.Tests.Dot;

/// <summary>Where Graphviz puts the nodes and edges of a graph, in points from the lower left corner.</summary>
internal sealed class Layout
{
    public Layout(string json)
    {
        using var document = JsonDocument.Parse(json);
        var objects = Members(document.RootElement, "objects").ToList();
        Nodes = [.. objects.Where(item => item.TryGetProperty("pos", out _)).Select(ToBox)];
        var names = objects.ToDictionary(item => item.GetProperty("_gvid").GetInt32(), item => item.GetProperty("name").GetString()!);
        Clusters = objects.Where(item => item.TryGetProperty("nodes", out _) && item.TryGetProperty("label", out _)).ToDictionary(
            item => item.GetProperty("label").GetString()!.Replace("\\n", " ", StringComparison.Ordinal).TrimEnd(),
            item => item.GetProperty("nodes").EnumerateArray().Select(node => names[node.GetInt32()]).ToArray());
        Edges = [.. Members(document.RootElement, "edges").Select(edge => new Line(
            names[edge.GetProperty("tail").GetInt32()],
            names[edge.GetProperty("head").GetInt32()],
            edge.TryGetProperty("constraint", out var constraint) && constraint.GetString() == "false"))];
    }

    /// <summary>The statements and junctions.</summary>
    public IReadOnlyList<Box> Nodes { get; }

    /// <summary>The arrows.</summary>
    public IReadOnlyList<Line> Edges { get; }

    /// <summary>The names of the nodes in each cluster, by its caption.</summary>
    public IReadOnlyDictionary<string, string[]> Clusters { get; }

    /// <summary>The node of that name.</summary>
    public Box this[string name] => Nodes.Single(node => node.Name == name);

    /// <summary>The nodes with a text, row by row from above.</summary>
    public IReadOnlyList<Box[]> Rows =>
        [.. Nodes.Where(node => !node.IsPoint).GroupBy(node => node.Y).OrderByDescending(row => row.Key).Select(row => row.ToArray())];

    private static JsonElement.ArrayEnumerator Members(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var items) ? items.EnumerateArray() : default;

    private static Box ToBox(JsonElement node)
    {
        var centre = node.GetProperty("pos").GetString()!.Split(',').Select(Number).ToArray();
        var lines = Members(node, "_ldraw_").Where(step => step.GetProperty("op").GetString() == "T")
            .Select(step => step.GetProperty("width").GetDouble());
        return new Box(
            node.GetProperty("name").GetString()!,
            centre[0],
            centre[1],
            Number(node.GetProperty("width").GetString()!) * 72,
            Number(node.GetProperty("height").GetString()!) * 72,
            node.GetProperty("shape").GetString() == "point",
            [.. lines]);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>A node: its centre, its size, and how wide each line of its text is drawn.</summary>
    public sealed record Box(string Name, double X, double Y, double Width, double Height, bool IsPoint, IReadOnlyList<double> LineWidths)
    {
        public bool Overlaps(Box other) =>
            Math.Abs(X - other.X) < (Width + other.Width) / 2 && Math.Abs(Y - other.Y) < (Height + other.Height) / 2;
    }

    /// <summary>An arrow, and whether it runs against the order of the rows.</summary>
    public sealed record Line(string From, string To, bool IsUnconstrained);
}
