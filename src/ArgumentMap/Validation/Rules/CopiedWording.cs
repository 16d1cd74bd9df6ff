using ArgumentMap.Wording;

namespace ArgumentMap.Validation.Rules;

/// <summary>AM208.</summary>
internal sealed class CopiedWording() : ValidationRule(
    "AM208",
    "copied-wording",
    Severity.Warning,
    "Copied wording",
    "The statement repeats a run of its source's words that is longer than the options allow. A map of paraphrases can be published when "
    + "the source cannot, and shows that the analyst understood it. The longest common run of words is found with a suffix automaton; case "
    + "and punctuation do not count.",
    "Say it in other words. Where the wording itself matters, allow longer runs in the options.")
{
    private const int ShownWords = 4;

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var (runs, body) = Read(context);
        if (body.Count == 0) yield break;
        foreach (var statement in context.Map.Statements)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var words = Words.Of(statement.Text).Select(word => word.Text).ToList();
            var (length, start, position) = runs.Longest(words);
            if (length <= Math.Max(0, context.Options.CopiedWords)) continue;
            var (source, _) = body[position];
            var opening = string.Join(" ", words.Skip(start).Take(Math.Min(ShownWords, length)));
            var range = new TextRange(body[position].Word.Range.Start, body[position + length - 1].Word.Range.End);
            var message =
                $"The {statement.KindAndId} repeats {length} consecutive words of the source '{source.Id}': "
                    + $"\"{opening}{(length > ShownWords ? " …" : "")}\".";
            yield return Found(statement, message) with { Anchor = context.TextOf(source)!.Anchor(source.Id, range) };
        }
    }

    /// <summary>The texts at hand, and for each position in their body the word and the source.</summary>
    private static (WordRuns Runs, List<(SourceDocument Source, Word Word)> Body) Read(ValidationContext context)
    {
        var (runs, body) = (new WordRuns(), new List<(SourceDocument Source, Word Word)>());
        foreach (var source in context.Map.Sources)
        {
            if (context.TextOf(source) is not { } text) continue;
            var words = Words.Of(text.Passage(new TextRange(0, text.Length))).ToList();
            var first = runs.Add(words.Select(word => word.Text));
            // Between two texts the body has a word that is none.
            while (body.Count < first) body.Add((source, default));
            body.AddRange(words.Select(word => (source, word)));
        }
        return (runs, body);
    }
}
