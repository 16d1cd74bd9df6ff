using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;
using ArgumentMap.Json;
using ArgumentMap.Wording;

namespace ArgumentMap.Cli.Links;

/// <summary>Links that are written into a corpus's file; nothing else of it changes.</summary>
internal static class AcceptedLinks
{
    /// <summary>Writes those that the corpus does not have yet, in one sense or the other, and tells how many they are.</summary>
    public static void Write(Terminal terminal, string file, ReadOnlyMemory<byte> old, ArgumentCorpus corpus,
        IReadOnlyList<CorpusLink> accepted)
    {
        var added = Added(corpus, accepted);
        var patched = JsonLinkPatch.Apply(old.ToArray(), added, terminal.Limits);
        if (file == InputFiles.Standard || added.Count > 0) OutputTarget.WriteText(terminal, file, stream => stream.Write(patched));
        foreach (var link in accepted.Except(added)) terminal.Error.WriteLine($"argmap: the corpus has it already: {link}");
        terminal.Error.WriteLine($"{Counted.Of(added.Count, "link")} added");
    }

    private static List<CorpusLink> Added(ArgumentCorpus corpus, IReadOnlyList<CorpusLink> accepted)
    {
        foreach (var link in accepted) corpus.Add(link);
        var same = new SameStatements(corpus);
        var known = corpus.Links.Take(corpus.Links.Count - accepted.Count).Select(same.SenseOf).ToHashSet();
        return [.. accepted.Where(link => known.Add(same.SenseOf(link)))];
    }
}
