using System.Globalization;
using System.Text.Json;
using ArgumentMap.Linking;
using ArgumentMap.Wording;

namespace ArgumentMap.Cli.Answers;

/// <summary>Proposed links: both statements, one under the other, with the score and what they share.</summary>
internal sealed record ProposalReport(ArgumentCorpus Corpus, LinkProposals Proposals)
{
    public void Write(Terminal terminal)
    {
        for (var i = 0; i < Proposals.Best.Count; i++)
        {
            var proposal = Proposals.Best[i];
            terminal.Out.Write($"{i + 1}. {Score(proposal)}{Why(proposal)}\n   {Line(proposal.First)}\n   {Line(proposal.Second)}\n");
        }
        terminal.Out.Write($"{(Proposals.Best.Count > 0 ? "\n" : "")}{Proposals}{(Proposals.IsCut ? "; --top shows more" : "")}\n");
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("engine", Proposals.Engine);
        json.WriteNumber("pairs", Proposals.Pairs);
        json.WriteObjects("proposals", Proposals.Best, proposal =>
        {
            json.WriteNumber("score", proposal.Score);
            json.WriteIds("sharedWords", proposal.SharedWords);
            Write(json, "first", proposal.First);
            Write(json, "second", proposal.Second);
        });
        json.WriteEndObject();
    }

    /// <summary>A score as it is read.</summary>
    public static string Score(LinkProposal proposal) => proposal.Score.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>Why two statements are proposed, with two blanks before it; nothing where no word tells.</summary>
    public static string Why(LinkProposal proposal) =>
        proposal.SharedWords.Count == 0 ? "" : $"  by {string.Join(", ", proposal.SharedWords)}";

    /// <summary>A statement in one line: where it stands, and what it says.</summary>
    public string Line(CorpusReference reference)
    {
        var statement = Corpus.GetStatement(reference);
        var paragraphs = Paragraphs(statement);
        return $"{reference}{(paragraphs.Count > 0 ? $" ¶{string.Join(", ", paragraphs)}" : "")}: {OneLine.Of(statement.Text)}";
    }

    private void Write(Utf8JsonWriter json, string name, CorpusReference reference)
    {
        var statement = Corpus.GetStatement(reference);
        json.WriteStartObject(name);
        json.WriteString("map", reference.Map);
        json.WriteString("id", reference.Statement);
        json.WriteString("kind", statement.KindWord);
        json.WriteStartArray("paragraphs");
        foreach (var paragraph in Paragraphs(statement)) json.WriteNumberValue(paragraph);
        json.WriteEndArray();
        json.WriteString("text", statement.Text);
        json.WriteEndObject();
    }

    private static List<int> Paragraphs(Statement statement) => [.. statement.Anchors.Where(anchor => anchor.Paragraph is not null)
        .Select(anchor => anchor.Paragraph!.Value).Distinct()];
}
