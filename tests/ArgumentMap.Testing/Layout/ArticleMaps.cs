using ArgumentMap.Drawing;
using ArgumentMap.Json;
using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Testing.Layout;

/// <summary>The sample's five maps as graphs, with boxes about as large as their texts need.</summary>
public static class ArticleMaps
{
    private const double Width = 220;
    private const double CharactersInLine = 36;
    private const double LineHeight = 15;

    /// <summary>The maps, in the order of their file names.</summary>
    public static IEnumerable<GraphSample> Read(string folder) => Directory.GetFiles(folder, "*.json")
        .Where(path => !path.EndsWith(".schema.json", StringComparison.Ordinal) && Path.GetFileName(path) != "corpus.json")
        .Order(StringComparer.Ordinal)
        .Select(path => new GraphSample(Path.GetFileNameWithoutExtension(path), GraphOf(ArgumentJson.Read(path))));

    private static LayoutGraph GraphOf(ArgumentGraph map)
    {
        var drawing = new MapDrawing(map);
        var caption = new MapCaption(map, new DrawingOptions());
        var numbers = new Dictionary<string, int>();
        var nodes = new List<LayoutNode>();
        foreach (var node in drawing.Nodes)
        {
            numbers[node.Id] = nodes.Count;
            var lines = caption.Of(node).Sum(part => Math.Ceiling(part.Text.Length / CharactersInLine));
            nodes.Add(new LayoutNode(Width, 14 + (lines * LineHeight)));
        }
        foreach (var relation in drawing.Relations.Where(drawing.HasJunction))
        {
            numbers[relation.Id] = nodes.Count;
            nodes.Add(new LayoutNode(8, 8));
        }
        return new LayoutGraph(nodes,
            [.. drawing.Relations.SelectMany(drawing.Arrows).Select(arrow => new LayoutEdge(numbers[arrow.From], numbers[arrow.To]))]);
    }
}
