using ArgumentMap.Json;

namespace ArgumentMap.Tests.Corpus;

public class MergeTests
{
    [Test]
    public void Merge_keeps_every_anchor_of_a_shared_statement()
    {
        var corpus = ThreeArticles();
        corpus.AddLink(CorpusLinkKind.SameAs, "a/x", "b/x");
        corpus.AddLink(CorpusLinkKind.SameAs, "a/x", "c/x");

        var shared = corpus.Merge().Shared.Single();

        Assert.That(shared.Anchors,
            Is.EqualTo(new[] { new TextAnchor("a/s", 0, 1), new TextAnchor("b/s", 0, 2), new TextAnchor("c/s", 0, 3) }));
    }

    [Test]
    public void Same_as_reaches_through_other_statements()
    {
        var corpus = ThreeArticles();
        corpus.AddLink(CorpusLinkKind.SameAs, "c/x", "b/x");
        corpus.AddLink(CorpusLinkKind.SameAs, "b/x", "a/x");

        var merged = corpus.Merge();

        Assert.That(merged.OriginsOf("a/x").Select(origin => origin.ToString()), Is.EqualTo(new[] { "a/x", "b/x", "c/x" }));
        Assert.That(merged.MapsOf("a/x"), Is.EqualTo(new[] { "a", "b", "c" }));
        Assert.That(merged.Find(CorpusReference.Parse("c/x")).Id, Is.EqualTo("a/x"));
    }

    [Test]
    public void Ids_get_the_id_of_their_map_in_front()
    {
        var merged = ThreeArticles().Merge();

        Assert.That(merged.Map.Id, Is.EqualTo("corpus"));
        Assert.That(merged.Map.Nodes.Select(node => node.Id),
            Is.EqualTo(new[] { "a/x", "a/why", "b/x", "b/why", "c/x", "c/why", "a/r1", "b/r1", "c/r1" }));
        Assert.That(merged.Map.Sources.Select(source => source.Id), Is.EqualTo(new[] { "a/s", "b/s", "c/s" }));
        Assert.That(merged.Map.Participants.Select(participant => participant.Id), Is.EqualTo(new[] { "a/p", "b/p", "c/p" }));
        Assert.That(merged.Map.GetStatement("b/why").SaidBy, Is.EqualTo("b/p"));
    }

    [Test]
    public void A_relation_that_two_maps_share_is_one_with_the_anchors_of_both()
    {
        var corpus = new ArgumentCorpus("corpus");
        foreach (var id in new[] { "a", "b" })
            corpus.Add(MapBuilder.Create(id).Source("s", "").Claim("x", "").Claim("y", "")
                .Support("x", "y", r => r with { Anchors = [new TextAnchor("s", 4, 9)] }).Build());
        corpus.AddLink(CorpusLinkKind.SameAs, "a/x", "b/x");
        corpus.AddLink(CorpusLinkKind.SameAs, "a/y", "b/y");

        var relation = corpus.Merge().Map.Relations.Single();

        Assert.That(relation.Anchors.Select(anchor => anchor.Source), Is.EqualTo(new[] { "a/s", "b/s" }));
    }

    [Test]
    public void Relations_of_different_kinds_schemes_or_premises_stay_apart()
    {
        var corpus = new ArgumentCorpus("corpus");
        corpus.Add(MapBuilder.Create("a").Claim("x", "").Claim("y", "").Claim("z", "").Support("x", "y").Build());
        corpus.Add(MapBuilder.Create("b").Claim("x", "").Claim("y", "").Claim("z", "")
            .Attack("x", "y").Support("x", "y", r => r with { Scheme = "sign" }).Support("x", ["y", "z"]).Support("y", "x").Build());
        foreach (var id in new[] { "x", "y", "z" }) corpus.AddLink(CorpusLinkKind.SameAs, $"a/{id}", $"b/{id}");

        Assert.That(corpus.Merge().Map.Relations, Has.Count.EqualTo(5));
    }

    [Test]
    public void An_attack_on_a_relation_that_two_maps_share_stays_an_attack_on_it()
    {
        var corpus = new ArgumentCorpus("corpus");
        corpus.Add(MapBuilder.Create("a").Claim("x", "").Claim("y", "").Support("x", "y").Build());
        corpus.Add(MapBuilder.Create("b").Claim("x", "").Claim("y", "").Claim("no", "").Attack("step", "no")
            .Support("x", "y", r => r with { Id = "step" }).Build());
        corpus.AddLink(CorpusLinkKind.SameAs, "a/x", "b/x");
        corpus.AddLink(CorpusLinkKind.SameAs, "a/y", "b/y");

        var merged = corpus.Merge().Map;

        Assert.That(merged.Relations.Select(relation => relation.Id), Is.EqualTo(new[] { "a/r1", "b/r1" }));
        Assert.That(merged.Attackers("a/r1").Single().Id, Is.EqualTo("b/no"));
    }

    [TestCase(CorpusLinkKind.Contradicts, RelationKind.Attack)]
    [TestCase(CorpusLinkKind.Contrasts, RelationKind.Context)]
    public void A_link_that_says_the_same_from_either_end_becomes_a_relation_each_way(CorpusLinkKind link, RelationKind kind)
    {
        var corpus = ThreeArticles();
        corpus.AddLink(link, "a/x", "b/x");

        var merged = corpus.Merge().Map;

        var relations = merged.Relations.Where(relation => relation.Basis == Basis.Analyst).ToList();
        Assert.That(relations.Select(relation => relation.Kind), Is.EqualTo(new[] { kind, kind }));
        Assert.That(relations.Select(relation => merged.PremisesOf(relation.Id).Single().Id), Is.EqualTo(new[] { "a/x", "b/x" }));
        Assert.That(relations.Select(relation => merged.ConclusionsOf(relation.Id).Single().Id), Is.EqualTo(new[] { "b/x", "a/x" }));
    }

    [TestCase(CorpusLinkKind.Corroborates, RelationKind.Support)]
    [TestCase(CorpusLinkKind.Elaborates, RelationKind.Rephrase)]
    public void A_link_becomes_a_relation_from_the_first_to_the_second(CorpusLinkKind link, RelationKind kind)
    {
        var corpus = ThreeArticles();
        corpus.AddLink(link, "b/x", "a/x");

        var merged = corpus.Merge().Map;

        var relation = merged.RelationsFrom("b/x", kind).Single();
        Assert.That(merged.ConclusionsOf(relation.Id).Single().Id, Is.EqualTo("a/x"));
        Assert.That(relation.Basis, Is.EqualTo(Basis.Analyst));
    }

    [Test]
    public void A_link_to_a_shared_statement_becomes_a_relation_to_the_merged_one()
    {
        var corpus = ThreeArticles();
        corpus.AddLink(CorpusLinkKind.SameAs, "a/x", "b/x");
        corpus.AddLink(CorpusLinkKind.Corroborates, "c/why", "b/x");

        Assert.That(corpus.Merge().Map.Supporters("a/x").Select(node => node.Id), Does.Contain("c/why"));
    }

    [Test]
    public void A_merged_statement_says_what_the_first_says_and_else_what_the_others_do()
    {
        var corpus = new ArgumentCorpus("corpus");
        corpus.Add(MapBuilder.Create("a").Evidence("x", "first", null, e => e with { Tags = ["one", "both"], Certainty = "likely" })
            .Build());
        corpus.Add(MapBuilder.Create("b")
            .Evidence("x", "second", EvidenceType.Event,
                e => e with { Tags = ["both", "two"], Certainty = "could", BaseScore = 0.4, IsMain = true }).Build());
        corpus.AddLink(CorpusLinkKind.SameAs, "b/x", "a/x");

        var statement = corpus.Merge().Map.Statements.Single();

        Assert.That(statement,
            Is.EqualTo(new Evidence("a/x", "first", EvidenceType.Event)
            {
                Tags = ["one", "both", "two"],
                Certainty = "likely",
                BaseScore = 0.4,
                IsMain = true,
            }));
    }

    [Test]
    public void Addressees_and_extensions_are_united()
    {
        var corpus = new ArgumentCorpus("corpus");
        corpus.Add(MapBuilder.Create("a").Recommendation("x", "act", ["the city"], r => r with { Extensions = r.Extensions.With("k", "1") })
            .Build());
        corpus.Add(MapBuilder.Create("b")
            .Recommendation("x", "act", ["the city", "the state"], r => r with { Extensions = r.Extensions.With("k", "2").With("l", "3") })
            .Build());
        corpus.AddLink(CorpusLinkKind.SameAs, "a/x", "b/x");

        var statement = corpus.Merge().Map.Recommendations.Single();

        Assert.That(statement.Addressees, Is.EqualTo(new[] { "the city", "the state" }));
        Assert.That(statement.Extensions, Is.EqualTo(ExtensionData.Empty.With("k", "1").With("l", "3")));
    }

    [Test]
    public void A_statement_that_only_one_map_makes_is_not_shared()
    {
        var corpus = ThreeArticles();
        corpus.AddLink(CorpusLinkKind.SameAs, "a/x", "a/why");

        var merged = corpus.Merge();

        Assert.That(merged.Shared, Is.Empty);
        Assert.That(merged.OriginsOf("a/x"), Has.Count.EqualTo(2));
    }

    [Test]
    public void A_link_to_a_statement_that_was_removed_is_named([Values] CorpusLinkKind kind)
    {
        var corpus = ThreeArticles();
        corpus.AddLink(kind, "a/x", "b/x");

        corpus.GetMap("b").Remove("x");

        Assert.That(corpus.Merge, Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("'b/x'"));
    }

    [Test]
    public void Merging_a_single_map_keeps_its_structure()
    {
        var map = MapBuilder.Create("a")
            .Claim("x", "").Claim("y", "").Claim("z", "").Locution("said", "")
            .Support("x", ["y", "z"]).Attack("r1", "z").Attack("y", "r2").Support("z", "x")
            .Relation(RelationKind.Illocution, "x", ["said"])
            .Build();
        map.AddConclusion("r1", "z");
        var corpus = new ArgumentCorpus("corpus");
        corpus.Add(map);

        var merged = corpus.Merge().Map;

        Assert.That(
            merged.Edges.Select(edge => (edge.Source.Id, edge.Target.Id, edge.Role)),
            Is.EqualTo(map.Edges.Select(edge => ($"a/{edge.Source.Id}", $"a/{edge.Target.Id}", edge.Role))));
        Assert.That(merged.Nodes.Select(node => node.Id), Is.EqualTo(map.Nodes.Select(node => $"a/{node.Id}")));
    }

    [Test]
    public void Merging_leaves_the_maps_alone()
    {
        var corpus = ThreeArticles();
        corpus.AddLink(CorpusLinkKind.SameAs, "a/x", "b/x");
        var before = corpus.Maps.Select(Snapshot.Of).ToList();

        corpus.Merge().Map.Remove("a/x");

        Assert.That(corpus.Maps.Select(Snapshot.Of), Is.EqualTo(before));
    }

    [Test]
    public void A_statement_that_the_merged_map_does_not_have_is_named()
    {
        var merged = ThreeArticles().Merge();

        Assert.That(() => merged.OriginsOf("x"), Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("'x'"));
        Assert.That(() => merged.MapsOf("a/r1"), Throws.TypeOf<KeyNotFoundException>());
        Assert.That(() => merged.Find(new CorpusReference("a", "nothing")), Throws.TypeOf<KeyNotFoundException>().With.Message
            .Contains("'a/nothing'"));
    }

    [Test]
    public void The_merged_map_has_the_language_that_all_maps_have()
    {
        var corpus = new ArgumentCorpus("corpus");
        corpus.Add(MapBuilder.Create("a").Language("en").Build());
        corpus.Add(MapBuilder.Create("b").Language("en").Build());
        Assert.That(corpus.Merge().Map.Language, Is.EqualTo("en"));

        corpus.Add(MapBuilder.Create("c").Language("ur").Build());
        Assert.That(corpus.Merge().Map.Language, Is.Null);
    }

    [Test]
    public void A_corpus_without_maps_merges_to_an_empty_map() => Assert.That(new ArgumentCorpus("corpus").Merge().Map.Nodes, Is.Empty);

    [Test]
    public void Sources_with_one_address_or_one_text_become_one_that_says_what_any_says()
    {
        var corpus = new ArgumentCorpus("corpus");
        corpus.Add(MapBuilder.Create("a").Source("s", "Survey", s => s with { Url = "http://www.city.example/count/" })
            .Claim("x", "X.", c => c with { Anchors = [new TextAnchor("s", 0, 1)] }).Build());
        corpus.Add(MapBuilder.Create("b")
            .Source("t", "The survey", s => s with { Url = "https://city.example/count", Sha256 = new string('a', 64) })
            .Claim("y", "Y.", c => c with { Anchors = [new TextAnchor("t", 0, 1)] }).Build());
        corpus.Add(MapBuilder.Create("c").Source("u", "Survey, printed", s => s with { Sha256 = new string('a', 64), Publisher = "City" })
            .Source("s", "Another").Build());

        var merged = corpus.Merge();

        Assert.That(merged.Map.Sources.Select(source => source.Id), Is.EqualTo(new[] { "a/s", "c/s" }));
        Assert.That(merged.Map.GetSource("a/s"),
            Is.EqualTo(new SourceDocument("a/s", "Survey")
            {
                Url = "http://www.city.example/count/",
                Sha256 = new string('a', 64),
                Publisher = "City",
            }));
        Assert.That(merged.Map.GetStatement("b/y").Anchors.Single().Source, Is.EqualTo("a/s"));
        Assert.That(merged.FindSource("c", "u").Id, Is.EqualTo("a/s"));
        Assert.That(() => merged.FindSource("c", "nope"), Throws.TypeOf<KeyNotFoundException>());
    }

    [Test]
    public void Two_texts_of_one_address_stay_apart_since_anchors_count_in_one_of_them()
    {
        var corpus = new ArgumentCorpus("corpus");
        foreach (var (id, letter) in new[] { ("a", 'a'), ("b", 'b') })
            corpus.Add(MapBuilder.Create(id)
                .Source("s", "News", s => s with { Url = "https://news.example/1", Sha256 = new string(letter, 64) }).Build());

        Assert.That(corpus.Merge().Map.Sources.Select(source => source.Id), Is.EqualTo(new[] { "a/s", "b/s" }));
    }

    [Test]
    public void Participants_of_one_name_become_one()
    {
        var corpus = new ArgumentCorpus("corpus");
        corpus.Add(MapBuilder.Create("a").Participant("meier", "Jutta Meier").Participant("nameless", "").Build());
        corpus.Add(MapBuilder.Create("b").Participant("jm", "jutta  meier").Participant("nameless", "")
            .Claim("x", "X.", c => c with { SaidBy = "jm" }).Build());

        var merged = corpus.Merge();

        Assert.That(merged.Map.Participants.Select(participant => participant.Id),
            Is.EqualTo(new[] { "a/meier", "a/nameless", "b/nameless" }));
        Assert.That(merged.Map.SpeakersOf("b/x").Single().Id, Is.EqualTo("a/meier"));
        Assert.That(merged.FindParticipant("b", "jm").Id, Is.EqualTo("a/meier"));
    }

    [TestCase(CorpusLinkKind.Contradicts, true, 2)]
    [TestCase(CorpusLinkKind.Contradicts, false, 2)]
    [TestCase(CorpusLinkKind.Contrasts, true, 2)]
    [TestCase(CorpusLinkKind.Corroborates, false, 1)]
    [TestCase(CorpusLinkKind.Elaborates, false, 1)]
    public void A_link_said_twice_is_one(CorpusLinkKind kind, bool reversed, int relations)
    {
        var corpus = new ArgumentCorpus("corpus");
        foreach (var id in new[] { "a", "b" }) corpus.Add(MapBuilder.Create(id).Claim("x", "X.").Build());
        corpus.AddLink(kind, "a/x", "b/x");
        corpus.AddLink(kind, reversed ? "b/x" : "a/x", reversed ? "a/x" : "b/x");

        Assert.That(corpus.Merge().Map.Relations, Has.Count.EqualTo(relations));
    }

    [TestCase("ann", "bob", "a/ann bob", false)]
    [TestCase("ann", "Ann", "a/ann", false)]
    [TestCase("ann", null, "a/ann", true)]
    [TestCase(null, "bob", "b/bob", true)]
    [TestCase("ann+bob", "cem+ann", "a/ann a/bob b/cem", false)]
    [TestCase("ann|bob", "cem", "b/cem a/ann a/bob", false)]
    [TestCase("ann|bob", null, "a/ann a/bob", true)]
    [TestCase(null, null, "", true)]
    public void All_who_say_a_shared_statement_are_kept(string? first, string? second, string speakers, bool isAuthors)
    {
        var corpus = new ArgumentCorpus("corpus");
        corpus.Add(Saying("a", first));
        corpus.Add(Saying("b", second));
        corpus.AddLink(CorpusLinkKind.SameAs, "a/x", "b/x");

        var merged = ArgumentJson.Parse(corpus.Merge().Map.ToJson());

        Assert.That(merged.SpeakersOf("a/x")
            .Select(speaker => speaker.Id),
                Is.EqualTo(speakers.Replace(" bob", " b/bob").Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        Assert.That(merged.IsSaidByAuthor("a/x"), Is.EqualTo(isAuthors));
    }

    /// <summary>A map of one statement: by nobody named, by several (<c>+</c>) or uttered by several (<c>|</c>).</summary>
    private static ArgumentGraph Saying(string id, string? speakers)
    {
        var map = new ArgumentGraph(id);
        var ids = speakers?.Split('+', '|') ?? [];
        foreach (var speaker in ids) map.AddParticipant(new Participant(speaker, speaker));
        var isUttered = speakers?.Contains('|') == true;
        map.Add(new Evidence("x", "It rained.")
        {
            SaidBy = isUttered ? null : ids.FirstOrDefault(),
            AlsoSaidBy = isUttered ? [] : ids.Skip(1).ToValueList(),
        });
        if (isUttered)
            map.AddRelation(RelationKind.Illocution, "x",
                [.. ids.Select(speaker => map.Add(new Locution($"by-{speaker}", "It rained.") { SaidBy = speaker }).Id)]);
        return map;
    }

    private static ArgumentCorpus ThreeArticles()
    {
        var corpus = new ArgumentCorpus("corpus", "Three articles");
        var ids = new[] { "a", "b", "c" };
        for (var i = 0; i < ids.Length; i++)
        {
            var anchor = new TextAnchor("s", 0, i + 1);
            corpus.Add(MapBuilder.Create(ids[i])
                .Source("s", "An article")
                .Participant("p", $"The author of {ids[i]}")
                .Claim("x", "the same", c => c with { Anchors = [anchor] })
                .Claim("why", "a reason", c => c with { SaidBy = "p" })
                .Support("x", "why")
                .Build());
        }
        return corpus;
    }
}
