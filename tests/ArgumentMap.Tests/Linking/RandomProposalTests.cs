using ArgumentMap.Linking;
using CsCheck;

namespace ArgumentMap.Tests.Linking;

/// <summary>The proposals are those that comparing all pairs by the definition gives.</summary>
[Category("Random")]
public class RandomProposalTests
{
    private static readonly Gen<string> Texts =
        Gen.OneOf("the", "tram", "trams", "Oslo", "1998", "river", "pays", "paying", "5%", "Indo-US", "中文字", "😀", "it's", "not")
            .Array[0, 7].Select(words => string.Join(' ', words));

    private static readonly Gen<(string[][] Maps, (CorpusLinkKind Kind, int From, int To)[] Links)> Corpora =
        Gen.Select(Texts.Array[1, 6].Array[1, 4], Gen.Select(Gen.Enum<CorpusLinkKind>(), Gen.Int[0, 99], Gen.Int[0, 99]).Array[0, 5]);

    [Test]
    public void Proposals_are_the_best_pairs_of_groups_that_no_link_joins() => Gen.Select(Corpora, Gen.Int[1, 30]).ForAll((sample, most) =>
    {
        var corpus = NewCorpus(sample.Maps, sample.Links);

        var proposals = corpus.ProposeLinks(new LinkProposalOptions { Most = most });

        var expected = Naive(corpus);
        Assert.That(proposals.Pairs, Is.EqualTo(expected.Count));
        Assert.That(proposals.Best.Select(proposal => (proposal.First, proposal.Second)),
            Is.EqualTo(expected.Take(most).Select(pair => (pair.First, pair.Second))));
        Assert.That(proposals.Best.Select(proposal => proposal.Score), Is.EqualTo(expected.Take(most).Select(pair => pair.Score))
            .Within(2e-6));
    }, iter: 200);

    private static List<(CorpusReference First, CorpusReference Second, double Score)> Naive(ArgumentCorpus corpus)
    {
        var statements = corpus.Maps
            .SelectMany(map => map.Statements, (map, statement) => (Reference: new CorpusReference(map.Id, statement.Id), statement.Text))
            .ToList();
        var groups = statements.ToDictionary(statement => statement.Reference, statement => new HashSet<CorpusReference>
        {
            statement.Reference,
        });
        foreach (var link in corpus.Links.Where(link => link.Kind == CorpusLinkKind.SameAs))
        {
            groups[link.From].UnionWith(groups[link.To]);
            foreach (var member in groups[link.From]) groups[member] = groups[link.From];
        }
        var vectors = NaiveVectors([.. statements.Select(statement => statement.Text)]);
        var pairs =
            from i in Enumerable.Range(0, statements.Count)
            from j in Enumerable.Range(i + 1, statements.Count - i - 1)
            let one = statements[i].Reference
            let other = statements[j].Reference
            where one.Map != other.Map && groups[one] != groups[other]
            where !corpus.Links.Any(link => (groups[link.From] == groups[one] && groups[link.To] == groups[other])
                || (groups[link.From] == groups[other] && groups[link.To] == groups[one]))
            let score = Math.Round(Math.Min(1, vectors[i].Sum(entry => entry.Value * vectors[j].GetValueOrDefault(entry.Key))), 6)
            where score > 0
            orderby score descending, i, j
            select (one, other, score);
        return [.. pairs.DistinctBy(
            pair => string.Join(' ', new[] { pair.one, pair.other }.Select(end => groups[end].Min(member => $"{member}"))
                .Order(StringComparer.Ordinal)))];
    }

    /// <summary>BM25 vectors of words and runs of four letters, of pivoted length, by their definition.</summary>
    private static List<Dictionary<string, double>> NaiveVectors(IReadOnlyList<string> texts)
    {
        var all = texts.Select(text => Term.Of(text).ToList()).ToList();
        var inside = all.SelectMany(terms => terms).Where(term => !term.IsFirst).ToLookup(term => term.Text);
        var raw =
            all.ConvertAll(
                terms => terms
                    .SelectMany(
                        term => Features(term, inside[term.Text].Count(same => same.IsCapital) * 2 > inside[term.Text].Count()
                            || term.IsNumber))
            .GroupBy(feature => feature.Key).ToDictionary(same => same.Key, same => same.Sum(feature => feature.Weight)));
        var meanSize = raw.Average(text => text.Values.Sum());
        var weighed = raw.ConvertAll(text => text.ToDictionary(entry => entry.Key, entry =>
        {
            var having = raw.Count(other => other.ContainsKey(entry.Key));
            var saturated = entry.Value * 2.2 / (entry.Value + (1.2 * (0.25 + (0.75 * text.Values.Sum() / meanSize))));
            return Math.Sqrt(saturated * Math.Log(1 + ((texts.Count - having + 0.5) / (having + 0.5))));
        }));
        var lengths = weighed.ConvertAll(text => Math.Sqrt(text.Values.Sum(value => value * value)));
        return [.. weighed.Zip(lengths,
            (text, length) => text.ToDictionary(entry => entry.Key, entry => entry.Value / ((length + lengths.Average()) / 2)))];
    }

    private static IEnumerable<(string Key, double Weight)> Features(Term term, bool isHeavy)
    {
        var weight = isHeavy ? 1.25 : 1;
        yield return ($"word {term.Text}", weight);
        var bounded = $"_{term.Text}_";
        for (var i = 0; i + 4 <= bounded.Length; i++) yield return ($"run {bounded[i..(i + 4)]}", weight / Math.Sqrt(bounded.Length - 3));
    }

    private static ArgumentCorpus NewCorpus(string[][] maps, (CorpusLinkKind Kind, int From, int To)[] links)
    {
        var corpus = new ArgumentCorpus("k");
        for (var i = 0; i < maps.Length; i++)
        {
            var map = corpus.Add(new ArgumentGraph($"m{i}"));
            for (var j = 0; j < maps[i].Length; j++) map.AddClaim($"s{j}", maps[i][j]);
        }
        var all = corpus.Maps.SelectMany(map => map.Statements, (map, statement) => new CorpusReference(map.Id, statement.Id)).ToList();
        foreach (var (kind, from, to) in links) corpus.Add(new CorpusLink(kind, all[from % all.Count], all[to % all.Count]));
        return corpus;
    }
}
