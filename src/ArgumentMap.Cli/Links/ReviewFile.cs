using System.Text;
using ArgumentMap.Cli.Answers;

namespace ArgumentMap.Cli.Links;

/// <summary>Proposals in a file that a person edits: one line for each, with both statements above it as comments.</summary>
internal static class ReviewFile
{
    private const char Comment = '#';

    /// <summary>The file for some proposals.</summary>
    public static string Of(ProposalReport report, string corpusFile)
    {
        var text = new StringBuilder($"""
            # Proposed links of {corpusFile}: {report.Proposals}.
            # Put a kind in the place of a ? to make a link of it: {LinkLine.Kinds}.
            # It is read from the first statement to the second; turn them round where that is meant. A note may stand
            # behind: a/x same-as b/y | why
            # What still has a ? is left out, as are lines that begin with #. Then: argmap link {corpusFile} --apply FILE

            """);
        foreach (var proposal in report.Proposals.Best)
            text.Append(
                $"\n# {ProposalReport.Score(proposal)}{ProposalReport.Why(proposal)}\n#   {report.Line(proposal.First)}\n#   "
                    + $"{report.Line(proposal.Second)}\n")
                .Append($"{proposal.First} {LinkLine.Undecided} {proposal.Second}\n");
        return text.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>The links that a person has decided on.</summary>
    /// <exception cref="CliException">A line is no link of the corpus.</exception>
    public static IEnumerable<CorpusLink> Read(string text, string file, ArgumentCorpus corpus)
    {
        var lines = text.ReplaceLineEndings("\n").TrimStart('\uFEFF').Split('\n');
        for (var i = 0; i < lines.Length; i++)
            if (lines[i].Trim() is { Length: > 0 } line && line[0] != Comment
                && LinkLine.Parse(line, corpus, $"{file}:{i + 1}") is { } link)
                yield return link;
    }
}
