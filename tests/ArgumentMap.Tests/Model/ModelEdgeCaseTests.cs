using ArgumentMap.Json;
using CsCheck;

namespace ArgumentMap.Tests.Model;

[Category("Random")]
public class ModelEdgeCaseTests
{
    [Test]
    public void Merging_a_single_map_keeps_its_structure() => RandomMap.Any.ForAll(map =>
    {
        var corpus = new ArgumentCorpus("corpus");
        corpus.Add(map);
        var merged = corpus.Merge().Map;
        Assert.That(merged.Nodes.Select(node => node.Id), Is.EqualTo(map.Nodes.Select(node => $"{map.Id}/{node.Id}")));
        Assert.That(
            merged.Edges.Select(edge => (edge.Source.Id, edge.Target.Id, edge.Role)),
            Is.EqualTo(map.Edges.Select(edge => ($"{map.Id}/{edge.Source.Id}", $"{map.Id}/{edge.Target.Id}", edge.Role))));
    });

    [Test]
    public void Two_equal_steps_of_one_map_stay_two()
    {
        var corpus = new ArgumentCorpus("corpus");
        corpus.Add(MapBuilder.Create("a").Claim("x", "").Claim("y", "").Support("x", "y").Support("x", "y", r => r with { Weight = 2 })
            .Build());
        Assert.That(corpus.Merge().Map.Relations, Has.Count.EqualTo(2));
    }

    [Test]
    public void Unfinished_relations_without_ends_are_not_one()
    {
        var corpus = new ArgumentCorpus("corpus");
        var map = corpus.Add(new ArgumentGraph("a"));
        map.Add(new Relation("r1", RelationKind.Support));
        map.Add(new Relation("r2", RelationKind.Support));
        Assert.That(corpus.Merge().Map.Relations, Has.Count.EqualTo(2));
    }

    [Test]
    public void Relations_whose_premises_become_one_are_the_same_as_one_with_that_premise()
    {
        var corpus = new ArgumentCorpus("corpus");
        corpus.Add(MapBuilder.Create("a").Claim("x", "").Claim("y1", "").Claim("y2", "").Support("x", ["y1", "y2"]).Build());
        corpus.Add(MapBuilder.Create("b").Claim("x", "").Claim("y", "").Support("x", "y").Build());
        corpus.AddLink(CorpusLinkKind.SameAs, "a/x", "b/x");
        corpus.AddLink(CorpusLinkKind.SameAs, "a/y1", "b/y");
        corpus.AddLink(CorpusLinkKind.SameAs, "a/y2", "b/y");
        Assert.That(corpus.Merge().Map.Relations, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_copy_answers_in_the_same_order()
    {
        var map = new ArgumentGraph("m");
        map.AddClaim("x", "x");
        map.Add(new Relation("r1", RelationKind.Support));
        map.Add(new Relation("r2", RelationKind.Support));
        map.AddConclusion("r2", "x");
        map.AddConclusion("r1", "x");
        Assert.That(map.Copy().RelationsTo("x"), Is.EqualTo(map.RelationsTo("x")));
    }

    [Test]
    public void Extensions_are_equal_whatever_the_layout()
    {
        var map = new ArgumentGraph("m") { Extensions = ExtensionData.Empty.With("x", "{\"y\":1}") };
        Assert.That(ExtensionData.Empty.With("x", "{ \"y\": 1 }"), Is.EqualTo(map.Extensions));
    }

    [Test]
    public void Map_round_trip_keeps_equality() => RandomMap.Any.ForAll(map =>
        Assert.That(Snapshot.Of(ArgumentJson.Parse(map.ToJson())).Skip(4), Is.EqualTo(Snapshot.Of(map).Skip(4))));

    [Test]
    public void Items_of_lists_are_well_formed_or_refused()
    {
        Assert.That(() => new Claim("c", "") { Tags = ["\uD83D"] }, Throws.ArgumentException);
        Assert.That(() => new Claim("c", "") { Tags = [null!] }, Throws.InstanceOf<ArgumentException>());
        Assert.That(() => new Recommendation("c", "", "\uD83D"), Throws.ArgumentException);
        Assert.That(() => new SourceDocument("c", "") { Authors = ["\uD83D"] }, Throws.ArgumentException);
    }

    [Test]
    public void The_parameter_named_is_the_callers()
    {
        var map = new ArgumentGraph("m");
        map.AddClaim("x", "");
        Assert.That(() => map.AddRelation(new Relation("x", RelationKind.Support), [], []),
            Throws.ArgumentException.With.Property("ParamName").EqualTo("relation"));
    }

    [Test]
    public void The_builder_gives_relations_free_ids()
    {
        Assert.That(() => MapBuilder.Create("m").Claim("r1", "").Claim("b", "").Support("r1", "b").Build(), Throws.Nothing);
        Assert.That(() => MapBuilder.Create("m").Claim("a", "").Claim("b", "").Support("a", "b", r => r with { Id = "r2" })
            .Support("b", "a").Build(), Throws.Nothing);
    }

    [Test]
    public void What_the_first_relation_does_not_say_comes_from_the_other()
    {
        var corpus = new ArgumentCorpus("corpus");
        corpus.Add(MapBuilder.Create("a").Claim("x", "").Claim("y", "").Attack("x", "y").Build());
        corpus.Add(MapBuilder.Create("b").Claim("x", "").Claim("y", "")
            .Attack("x", "y", r => r with { CriticalQuestion = "bias", Weight = 2, Basis = Basis.Explicit }).Build());
        corpus.AddLink(CorpusLinkKind.SameAs, "a/x", "b/x");
        corpus.AddLink(CorpusLinkKind.SameAs, "a/y", "b/y");
        var relation = corpus.Merge().Map.Relations.First();
        Assert.That((relation.CriticalQuestion, relation.Weight, relation.Basis), Is.EqualTo(("bias", (double?)2, (Basis?)Basis.Explicit)));
    }
}
