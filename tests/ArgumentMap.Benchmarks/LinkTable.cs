using ArgumentMap.Json;
using ArgumentMap.Linking;

namespace ArgumentMap.Benchmarks;

/// <summary>
/// How many of the links that people made by reading an engine proposes first. All links are taken out of a corpus; a link counts as found
/// where a proposal joins its statements or others that the links call the same, and a chain of proposals joins what is the same.
/// </summary>
internal static class LinkTable
{
    private static readonly int[] Firsts = [50, 100, 200];

    public static async Task<int> RunAsync(string file)
    {
        var corpus = ArgumentJson.ReadCorpus(file);
        using var local = new LocalEngine();
        Console.WriteLine($"| engine | {string.Join(" | ", Firsts.Select(first => $"first {first}"))} | of |");
        Console.WriteLine($"| --- |{string.Concat(Firsts.Select(_ => " --- |"))} --- |");
        foreach (var engine in (ILinkEngine[])[new LexicalEngine(), local])
        {
            var proposals = await Bare(corpus).ProposeLinksAsync(engine, new LinkProposalOptions { Most = Firsts[^1] });
            var found = Firsts.Select(first => Found(corpus, [.. proposals.Best.Take(first)]));
            Console.WriteLine($"| {engine.Name} | {string.Join(" | ", found)} | {corpus.Links.Count} links, {proposals.Pairs} pairs |");
        }
        return 0;
    }

    private static ArgumentCorpus Bare(ArgumentCorpus corpus)
    {
        var bare = new ArgumentCorpus(corpus.Id);
        foreach (var map in corpus.Maps) bare.Add(map);
        return bare;
    }

    private static int Found(ArgumentCorpus corpus, IReadOnlyList<LinkProposal> proposals)
    {
        var same = new SameStatements(corpus);
        var joined = Bare(corpus);
        var across = new HashSet<(CorpusReference, CorpusReference)>();
        foreach (var proposal in proposals)
        {
            var (first, second) = (same.FirstOf(proposal.First), same.FirstOf(proposal.Second));
            if (first == second) joined.Add(new CorpusLink(CorpusLinkKind.SameAs, proposal.First, proposal.Second));
            across.UnionWith([(first, second), (second, first)]);
        }
        var chains = new SameStatements(joined);
        return corpus.Links.Count(link => same.FirstOf(link.From) == same.FirstOf(link.To)
            ? chains.FirstOf(link.From) == chains.FirstOf(link.To)
            : across.Contains((same.FirstOf(link.From), same.FirstOf(link.To))));
    }
}
