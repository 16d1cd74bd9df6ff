using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using ArgumentMap.Dot;
using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering.Tests;

/// <summary>The main claim stands above what is in a circle with it, or farther on in the direction in which conclusions stand.</summary>
public class MainClaimTests
{
    /// <summary>Each map begins with what is not its main claim; what joins the two is added either way round.</summary>
    private static readonly (string Name, Action<ArgumentGraph> Join)[] Shapes =
    [
        ("a contradiction from it", map => Join(map, ("main", "other"), ("other", "main"))),
        ("a contradiction to it", map => Join(map, ("other", "main"), ("main", "other"))),
        ("an answer to an objection that is another's", map =>
        {
            Join(map, ("other", "main"));
            map.AddRelation(new Relation("answer", RelationKind.Attack) { Basis = Basis.Analyst }, "other", ["main"]);
        }),
        ("a ring of three", map => Join(map, ("main", "third"), ("third", "other"), ("other", "main"))),
        ("a ring of three the other way round", map => Join(map, ("main", "other"), ("other", "third"), ("third", "main"))),
        ("a contradiction with a reason for the other", map => Join(map, ("main", "other"), ("other", "main"), ("third", "other"))),
        ("an undercut and a rebut in a circle", map =>
        {
            map.AddRelation(new Relation("step", RelationKind.Support), "main", ["third"]);
            map.AddRelation(new Relation("undercut", RelationKind.Attack), "step", ["other"]);
            map.AddRelation(new Relation("rebut", RelationKind.Attack), "other", ["main"]);
        }),
    ];

    private delegate Func<string, (double X, double Y)> Placing(ArgumentGraph map, MapDirection direction, ClusterBy clusters);

    private static readonly (string Name, Placing Places)[] Formats =
    [
        ("SVG", (map, direction, clusters) =>
            PlacesIn(MapPicture.Of(map, new PictureOptions { Direction = direction, Clusters = clusters }))),
        ("JSON Canvas", (map, direction, clusters) =>
            PlacesInCanvas(new JsonCanvasFormat(new PictureOptions { Direction = direction, Clusters = clusters }).ToText(map))),
        ("DOT", (map, direction, clusters) => PlacesInDot(map.ToDot(new DotOptions { Direction = direction, Clusters = clusters }))),
    ];

    private static IEnumerable<TestCaseData> Cases() =>
        from format in Formats
        from shape in Shapes
        from direction in Enum.GetValues<MapDirection>()
        from clusters in direction == MapDirection.ConclusionsOnTop ? new[] { ClusterBy.None, ClusterBy.Tag } : [ClusterBy.None]
        select new TestCaseData(format.Places, shape.Join, direction, clusters).SetArgDisplayNames(format.Name, shape.Name,
            $"{direction}", $"by {clusters}");

    [TestCaseSource(nameof(Cases))]
    public void It_is_higher_than_what_attacks_it_and_is_attacked_by_it(
        Delegate places, Action<ArgumentGraph> join, MapDirection direction, ClusterBy clusters)
    {
        var map = new ArgumentGraph("m");
        map.AddClaim("other", "The other claim.");
        map.AddClaim("third", "A third claim.");
        map.Add(new Claim("main", "The main claim.") { IsMain = true });
        join(map);

        var place = ((Placing)places)(map, direction, clusters);

        Assert.That(Height("main"), Is.GreaterThan(Height("other")));

        double Height(string id) => direction switch
        {
            MapDirection.ConclusionsOnTop => -place(id).Y,
            MapDirection.ConclusionsAtBottom => place(id).Y,
            MapDirection.ConclusionsLeft => -place(id).X,
            _ => place(id).X,
        };
    }

    private static void Join(ArgumentGraph map, params (string From, string To)[] attacks)
    {
        foreach (var (from, to) in attacks) map.AddRelation(new Relation($"{from}-{to}", RelationKind.Attack), to, [from]);
    }

    private static Func<string, (double X, double Y)> PlacesIn(MapPicture picture) => id =>
    {
        var bounds = picture.Boxes.Single(box => box.Node.Id == id).Bounds;
        return (bounds.X + (bounds.Width / 2), bounds.Y + (bounds.Height / 2));
    };

    private static Func<string, (double X, double Y)> PlacesInCanvas(string canvas) => id =>
    {
        var node = JsonNode.Parse(canvas)!["nodes"]!.AsArray().Single(node => (string?)node!["id"] == id)!;
        return ((double)node["x"]! + ((double)node["width"]! / 2), (double)node["y"]! + ((double)node["height"]! / 2));
    };

    private static Func<string, (double X, double Y)> PlacesInDot(string dot)
    {
        XElement svg;
        try
        {
            svg = XElement.Parse(Encoding.UTF8.GetString(new GraphvizRenderer().RenderAsync(dot, GraphvizFormat.Svg).Result));
        }
        catch (AggregateException failure) when (failure.InnerException is GraphvizException)
        {
            Assert.Ignore(failure.InnerException.Message);
            throw;
        }
        return id =>
        {
            var text = svg.Descendants().Single(part => (string?)part.Attribute("class") == "node" && part.Elements().First().Value == id)
                .Descendants().First(part => part.Name.LocalName == "text");
            return (Number(text, "x"), Number(text, "y"));
        };
    }

    private static double Number(XElement element, string name) =>
        double.Parse((string)element.Attribute(name)!, CultureInfo.InvariantCulture);
}
