using ArgumentMap.Diff;
using ArgumentMap.Dot;

namespace ArgumentMap.Tests.Diff;

public class DiffDrawingTests
{
    private const string Green = "#1B7F3B";
    private const string Red = "#C0392B";
    private const string Amber = "#B37A00";
    private const string Grey = "#9AA4AE";

    [Test]
    public void Added_removed_changed_and_kept_statements_have_their_colours()
    {
        var lines = Lines(Diff());

        Assert.That(lines.Single(line => line.StartsWith("\"late\" [", StringComparison.Ordinal)), Does.Contain($"color=\"{Green}\""));
        Assert.That(lines.Single(line => line.StartsWith("\"costs\" [", StringComparison.Ordinal)), Does.Contain($"color=\"{Red}\"").And
            .Contain("style=\"filled,rounded,dashed\""));
        Assert.That(lines.Single(line => line.StartsWith("\"pays\" [", StringComparison.Ordinal)), Does.Contain($"color=\"{Amber}\""));
        Assert.That(lines.Single(line => line.StartsWith("\"build\" [", StringComparison.Ordinal)), Does.Contain($"color=\"{Grey}\""));
    }

    [Test]
    public void Added_removed_and_kept_relations_have_their_colours()
    {
        var lines = Lines(Diff());

        Assert.That(lines.Single(line => line.StartsWith("\"late\" ->", StringComparison.Ordinal)), Does.Contain($"color=\"{Green}\""));
        Assert.That(lines.Single(line => line.StartsWith("\"costs\" ->", StringComparison.Ordinal)), Does.Contain($"color=\"{Red}\"").And
            .Contain("style=\"dashed\""));
        Assert.That(lines.Single(line => line.StartsWith("\"pays\" ->", StringComparison.Ordinal)), Does.Contain($"color=\"{Grey}\""));
    }

    [Test]
    public void A_moved_relation_is_drawn_with_its_old_and_its_new_arrow()
    {
        var (old, current) = (Tram(), Tram());
        current.RemoveConclusion("r1", "build");
        current.AddConclusion("r1", "costs");

        var lines = Lines(MapDiff.Between(old, current));

        Assert.That(lines.Single(line => line.StartsWith("\"r1\" -> \"build\"", StringComparison.Ordinal)),
            Does.Contain($"color=\"{Red}\""));
        Assert.That(lines.Single(line => line.StartsWith("\"r1\" -> \"costs\"", StringComparison.Ordinal)),
            Does.Contain($"color=\"{Green}\""));
        Assert.That(lines.Single(line => line.StartsWith("\"pays\" -> \"r1\"", StringComparison.Ordinal)),
            Does.Contain($"color=\"{Amber}\""));
        Assert.That(lines.Single(line => line.StartsWith("\"r1\" [", StringComparison.Ordinal)), Does.Contain($"color=\"{Amber}\""));
    }

    [Test]
    public void A_removed_node_whose_id_went_to_another_stands_beside_it()
    {
        var current = Tram();
        current.Remove("costs");
        current.Add(new Locution("costs", "Hear, hear!"));

        var dot = MapDiff.Between(Tram(), current).ToDot();

        Assert.That(dot, Does.Contain("\"costs\" [").And.Contain("\"costs-1\" [").And.Contain("\"costs-1\" -> \"build\""));
    }

    [Test]
    public void The_options_of_the_drawing_hold()
    {
        Assert.That(Diff().ToDot(new DotOptions { ShowIds = true }), Does.Contain("[late]"));
    }

    private static MapDiff Diff()
    {
        var current = Tram();
        current.Remove("costs");
        current.Replace(current.GetStatement("pays") with { Basis = Basis.Implicit });
        current.AddSupport(current.GetNode("build"), current.AddEvidence("late", "Buses are late."));
        return MapDiff.Between(Tram(), current);
    }

    private static List<string> Lines(MapDiff diff) => [.. diff.ToDot().Split('\n').Select(line => line.Trim())];

    private static ArgumentGraph Tram()
    {
        var map = new ArgumentGraph("tram");
        map.AddClaim("build", "The line should be built.");
        map.AddClaim("pays", "The line pays.");
        map.AddClaim("costs", "It costs too much.");
        map.AddSupport("build", "pays");
        map.AddAttack("build", "costs");
        return map;
    }
}
