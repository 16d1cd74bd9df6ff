using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ArgumentMap.Cli.Editing;

/// <summary>What can be done about a finding at the press of a key: a word that is misspelt.</summary>
internal static partial class CodeActions
{
    public static JsonArray At(OpenDocument document, JsonArray? diagnostics) => new(
    [
        .. from diagnostic in diagnostics ?? []
           let meant = Meant(diagnostic)
           where meant is not null
           let start = TextChange.Offset(document.Lines, diagnostic["range"]!["start"]!)
           let wrong = meant.Value.Wrong
           let at = Nearest(document.Text, wrong, start)
           where at >= 0
           select (JsonNode)new JsonObject
           {
               ["title"] = $"Write {meant.Value.Right}",
               ["kind"] = "quickfix",
               ["isPreferred"] = true,
               ["diagnostics"] = new JsonArray(diagnostic.DeepClone()),
               ["edit"] = new JsonObject
               {
                   ["changes"] = new JsonObject
                   {
                       [document.Uri] = new JsonArray(new JsonObject
                       {
                           ["range"] = document.Lines.RangeOf(at, at + wrong.Length),
                           ["newText"] = meant.Value.Right,
                       }),
                   },
               },
           },
    ]);

    /// <summary>Where a word stands at a place or else before it: a finding's place may be that of a member's value.</summary>
    private static int Nearest(string text, string word, int place) =>
        text.LastIndexOf(word, Math.Min(text.Length - 1, place + word.Length - 1), StringComparison.Ordinal);

    private static (string Wrong, string Right)? Meant(JsonNode? diagnostic) =>
        Slip().Match(diagnostic?["message"]?.GetValue<string>() ?? "") is { Success: true } slip
            ? (slip.Groups["wrong"].Value, slip.Groups["right"].Value)
            : null;

    /// <summary>A message that quotes a word and proposes another.</summary>
    [GeneratedRegex(@"'(?<wrong>[^']+)'.*\b[Ii]s '(?<right>[^']+)' meant")]
    private static partial Regex Slip();
}
