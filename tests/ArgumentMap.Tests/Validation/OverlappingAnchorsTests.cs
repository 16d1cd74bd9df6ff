using ArgumentMap.Validation;
using CsCheck;
using static ArgumentMap.Tests.Validation.ProvenanceCheck;

namespace ArgumentMap.Tests.Validation;

[Category("Random")]
public class OverlappingAnchorsTests
{
    private static readonly Gen<TextAnchor> Anchors =
        Gen.Select(Gen.OneOf("s", "t"), Gen.Int[0, 80], Gen.Int[0, 12],
            (source, start, length) => new TextAnchor(source, start, start + length));

    private static readonly Gen<ArgumentGraph> Maps = Gen.Select(Gen.Int[0, 2], Anchors.Array[0, 3]).Array[0, 40].Select(nodes =>
    {
        var map = new ArgumentGraph("map");
        map.AddSource(new SourceDocument("s", ""));
        map.AddSource(new SourceDocument("t", ""));
        for (var i = 0; i < nodes.Length; i++) map.Add(Bare(nodes[i].Item1, $"n{i}") with { Anchors = nodes[i].Item2.ToValueList() });
        return map;
    });

    [Test]
    public void Statements_of_different_kinds_on_overlapping_passages_are_found_once()
    {
        var anchor = new TextAnchor("s", 10, 20);
        var map = Map(anchors: [anchor, new TextAnchor("s", 12, 18)]);
        map.Add(new Evidence("e", "") { Anchors = [new TextAnchor("s", 19, 30), new TextAnchor("s", 5, 11)] });

        var finding = Run(map, "AM206").Single();

        Assert.That((finding.Rule.Name, finding.Severity, finding.Node, finding.Anchor),
            Is.EqualTo(("overlapping-anchors", Severity.Info, "c", anchor)));
        Assert.That(finding.Related, Is.EqualTo(new[] { "e" }));
        Assert.That(finding.Message,
            Is.EqualTo("The claim c and the evidence e rest on overlapping passages of the source 's': 10–20 and 5–11."));
    }

    [TestCase(20, 30, TestName = "Passages that only touch do not overlap")]
    [TestCase(15, 15, TestName = "An empty passage overlaps nothing")]
    public void Not_found(int start, int end)
    {
        var map = Map(anchors: new TextAnchor("s", 10, 20));
        map.Add(new Evidence("e", "") { Anchors = [new TextAnchor("s", start, end)] });

        Assert.That(Run(map, "AM206"), Is.Empty);
    }

    [Test]
    public void Statements_of_one_kind_may_share_a_passage()
    {
        var map = Map(anchors: new TextAnchor("s", 10, 20));
        map.Add(new Claim("d", "") { Anchors = [new TextAnchor("s", 10, 20)] });

        Assert.That(Run(map, "AM206"), Is.Empty);
    }

    [Test]
    public void Every_overlap_is_found_unless_a_statement_of_it_is_reported_with_five_others() => Maps.ForAll(map =>
    {
        var found = Run(map, "AM206").Select(finding => (finding.Node!, finding.Related.Single())).ToList();
        var counts = found.SelectMany(pair => new[] { pair.Item1, pair.Item2 }).GroupBy(id => id)
            .ToDictionary(group => group.Key, group => group.Count());
        var all = Overlaps(map).ToList();

        Assert.That(found, Is.Unique.And.SubsetOf(all));
        Assert.That(counts.Values, Is.All.AtMost(5));
        Assert.That(all.Except(found).Where(pair => !IsFull(pair.Item1) && !IsFull(pair.Item2)), Is.Empty);
        Assert.That(found, Is.EqualTo(all.Where(found.Contains)), "in the map's order");

        bool IsFull(string id) => counts.TryGetValue(id, out var count) && count == 5;
    });

    private static Statement Bare(int kind, string id) =>
        kind switch { 0 => new Claim(id, ""), 1 => new Evidence(id, ""), _ => new Recommendation(id, "") };

    private static IEnumerable<(string, string)> Overlaps(ArgumentGraph map) =>
        from one in map.Statements.Select((statement, index) => (statement, index))
        from other in map.Statements.Skip(one.index + 1)
        where one.statement.GetType() != other.GetType()
        where one.statement.Anchors.Any(
            a => other.Anchors.Any(b => a.Source == b.Source
                && Math.Max(a.Start!.Value, b.Start!.Value) < Math.Min(a.End!.Value, b.End!.Value)))
        select (one.statement.Id, other.Id);
}
