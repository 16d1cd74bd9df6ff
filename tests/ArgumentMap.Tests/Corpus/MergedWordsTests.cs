using ArgumentMap.Json;

namespace ArgumentMap.Tests.Corpus;

/// <summary>What maps, links and the corpus itself say beside what is merged: who states a thing, notes, members of their own.</summary>
public class MergedWordsTests
{
    [TestCase(null, Basis.Implicit, null)]
    [TestCase(Basis.Implicit, Basis.Explicit, Basis.Explicit)]
    [TestCase(null, Basis.Explicit, Basis.Explicit)]
    [TestCase(Basis.Analyst, Basis.Implicit, Basis.Implicit)]
    [TestCase(Basis.Analyst, Basis.Analyst, Basis.Analyst)]
    public void What_one_map_states_another_need_not_imply(Basis? first, Basis? second, Basis? together)
    {
        foreach (var (one, other) in new[] { (first, second), (second, first) })
        {
            var corpus = new ArgumentCorpus("corpus");
            foreach (var (id, basis) in new[] { ("a", one), ("b", other) })
                corpus.Add(MapBuilder.Create(id).Claim("x", id, c => c with { Basis = basis }).Claim("y", id)
                    .Support("x", "y", step => step with { Basis = basis }).Build());
            corpus.AddLink(CorpusLinkKind.SameAs, "a/x", "b/x");
            corpus.AddLink(CorpusLinkKind.SameAs, "a/y", "b/y");

            var merged = corpus.Merge().Map;

            Assert.That((merged.GetStatement("a/x").Basis, merged.Relations.Single().Basis), Is.EqualTo((together, together)));
        }
    }

    [Test]
    public void What_a_link_says_stands_with_the_relations_that_it_becomes()
    {
        var corpus = TwoArticles();
        corpus.Add(new CorpusLink(CorpusLinkKind.Contradicts, CorpusReference.Parse("a/x"), CorpusReference.Parse("b/x"))
        {
            Note = "Both speak of \"it\".",
            Extensions = ExtensionData.Empty.With("weight", "{\"a\": 1}").With("kind", "2"),
        });

        var merged = corpus.Merge().Map;

        Assert.That(merged.Relations.Where(relation => relation.Basis == Basis.Analyst).Select(relation => relation.Extensions),
            Is.EqualTo(Enumerable.Repeat(
                ExtensionData.Empty.With("link", """{"note": "Both speak of \"it\".", "weight": {"a": 1}, "kind": 2}"""), 2)));
        Assert.That(ArgumentJson.Parse(merged.ToJson()).ToJson(), Is.EqualTo(merged.ToJson()));
    }

    [Test]
    public void What_a_corpus_says_under_the_name_of_a_map_s_member_stays()
    {
        var corpus = TwoArticles();
        foreach (var name in CorpusMerger.NamesOfMaps.Append("own"))
            corpus.Extensions = corpus.Extensions.With(name, $"\"about {name[1..]}\"");

        var merged = corpus.Merge().Map;

        Assert.That(merged.Description, Is.EqualTo("about escription"));
        Assert.That(merged.Extensions.Select(member => member.Key),
            Is.EqualTo(CorpusMerger.NamesOfMaps.Where(name => name != "description").Select(name => $"corpus-{name}").Append("own")));
        Assert.That(ArgumentJson.Parse(merged.ToJson()).ToJson(), Is.EqualTo(merged.ToJson()));
        Assert.That(CorpusMerger.NamesOfMaps, Is.EquivalentTo(MapParts.Members.Names));
    }

    private static ArgumentCorpus TwoArticles()
    {
        var corpus = new ArgumentCorpus("corpus");
        foreach (var id in new[] { "a", "b" }) corpus.Add(MapBuilder.Create(id).Claim("x", id).Build());
        return corpus;
    }
}
