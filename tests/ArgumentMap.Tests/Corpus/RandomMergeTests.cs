using CsCheck;

namespace ArgumentMap.Tests.Corpus;

/// <summary>What holds for the merge of any maps with any links.</summary>
[Category("Random")]
public class RandomMergeTests
{
    private static readonly Gen<ArgumentCorpus> Corpora =
        from maps in RandomMap.Any.Array[1, 3]
        from links in Gen.Select(Gen.Enum<CorpusLinkKind>(), Gen.Int[0, 99], Gen.Int[0, 99]).Array[0, 8]
        select NewCorpus(maps, links);

    [Test]
    public void Every_statement_of_every_map_is_in_the_merged_map_exactly_once() => Corpora.ForAll(corpus =>
    {
        var merged = corpus.Merge();

        var origins = merged.Map.Statements.SelectMany(statement => merged.OriginsOf(statement.Id));
        Assert.That(origins, Is.EquivalentTo(References(corpus)));
        foreach (var reference in References(corpus)) Assert.That(merged.OriginsOf(merged.Find(reference).Id), Does.Contain(reference));
    });

    [Test]
    public void Every_anchor_of_every_statement_is_kept() => Corpora.ForAll(corpus =>
    {
        var merged = corpus.Merge().Map;

        var anchors =
            corpus.Maps.SelectMany(
                map => map.Statements.SelectMany(s => s.Anchors.Select(anchor => anchor with { Source = $"{map.Id}/{anchor.Source}" })));
        Assert.That(merged.Statements.SelectMany(statement => statement.Anchors), Is.EquivalentTo(anchors));
    });

    [Test]
    public void Statements_become_one_exactly_where_same_as_joins_them() => Corpora.ForAll(corpus =>
    {
        var merged = corpus.Merge();

        foreach (var group in NaiveGroups(corpus))
            Assert.That(merged.OriginsOf(merged.Find(group.First()).Id), Is.EquivalentTo(group));
    });

    [Test]
    public void Merging_again_and_with_the_links_in_another_order_gives_the_same_statements() => Corpora.ForAll(corpus =>
    {
        var (first, again) = (corpus.Merge().Map, corpus.Merge().Map);
        Assert.That(Snapshot.Of(again), Is.EqualTo(Snapshot.Of(first)));

        foreach (var link in corpus.Links.Reverse().ToList())
        {
            corpus.Remove(link);
            corpus.Add(link);
        }
        Assert.That(corpus.Merge().Map.Statements, Is.EqualTo(first.Statements));
    });

    [Test]
    public void The_shared_statements_are_those_with_origins_in_several_maps() => Corpora.ForAll(corpus =>
    {
        var merged = corpus.Merge();

        var expected = merged.Map.Statements.Where(statement => merged.OriginsOf(statement.Id).Select(origin => origin.Map).Distinct()
            .Count() > 1);
        Assert.That(merged.Shared, Is.EqualTo(expected));
    });

    private static ArgumentCorpus NewCorpus(ArgumentGraph[] maps, (CorpusLinkKind Kind, int From, int To)[] links)
    {
        var corpus = new ArgumentCorpus("corpus");
        foreach (var map in maps.DistinctBy(map => map.Id)) corpus.Add(map);
        var references = References(corpus).ToList();
        if (references.Count == 0) return corpus;
        foreach (var (kind, from, to) in links.Distinct())
        {
            var link = new CorpusLink(kind, references[from % references.Count], references[to % references.Count]);
            if (!corpus.Links.Contains(link)) corpus.Add(link);
        }
        return corpus;
    }

    private static IEnumerable<CorpusReference> References(ArgumentCorpus corpus) =>
        corpus.Maps.SelectMany(map => map.Statements.Select(statement => new CorpusReference(map.Id, statement.Id)));

    /// <summary>The groups that same-as makes, by joining two at a time.</summary>
    private static List<HashSet<CorpusReference>> NaiveGroups(ArgumentCorpus corpus)
    {
        var groups = References(corpus).Select(reference => new HashSet<CorpusReference> { reference }).ToList();
        foreach (var link in corpus.Links.Where(link => link.Kind == CorpusLinkKind.SameAs))
        {
            var (one, other) = (groups.Single(group => group.Contains(link.From)), groups.Single(group => group.Contains(link.To)));
            if (one == other) continue;
            one.UnionWith(other);
            groups.Remove(other);
        }
        return groups;
    }
}
