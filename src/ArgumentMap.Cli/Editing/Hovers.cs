using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ArgumentMap.Reasoning;
using ArgumentMap.Rendering;

namespace ArgumentMap.Cli.Editing;

/// <summary>What is shown of the node under the pointer: its kind and text, what speaks for and against it, and what it is worth.</summary>
internal static class Hovers
{
    private const int MostReasons = 8;

    public static JsonObject? At(OpenDocument document, int offset)
    {
        if (document.NameAt(offset) is not { } name || document.NodeOf(name) is not { } node || document.Map is not { } map) return null;
        var text = new StringBuilder($"**{Capitalised(node.KindAndId)}**\n\n");
        if (node.Text.Length > 0) text.Append(MarkdownText.Escaped(node.Text)).Append("\n\n");
        foreach (var (word, kind) in new[] { ("Supported by", RelationKind.Support), ("Attacked by", RelationKind.Attack) })
        {
            var relations = map.RelationsTo(node.Id, kind);
            if (relations.Count == 0) continue;
            text.Append(word).Append(":\n");
            foreach (var relation in relations.Take(MostReasons))
                text.Append("- ").Append(MarkdownText.Escaped(Reason(map, relation))).Append('\n');
            if (relations.Count > MostReasons) text.Append(CultureInfo.InvariantCulture, $"- and {relations.Count - MostReasons} more\n");
            text.Append('\n');
        }
        if (node is Statement && document.Labels is { } labels && document.Strengths is { } strengths)
            text.Append(CultureInfo.InvariantCulture,
                $"Grounded, {labels.Reading.InWords()}: {labels.LabelOf(node.Id).ToString().ToLowerInvariant()}. ")
                .Append(CultureInfo.InvariantCulture, $"Strength ({strengths.Semantics}): {strengths.StrengthOf(node.Id):0.00}");
        return new()
        {
            ["contents"] = new JsonObject { ["kind"] = "markdown", ["value"] = text.ToString().TrimEnd() },
            ["range"] = document.Lines.RangeOf(name.Start, name.End),
        };
    }

    private static string Reason(ArgumentGraph map, Relation relation)
    {
        var premises = map.PremisesOf(relation.Id).Select(premise => premise.Text.Length > 0 ? premise.Text : premise.Id).ToList();
        return premises.Count > 0 ? string.Join("; ", premises) : relation.HasWords ? relation.Title ?? relation.Text : relation.Id;
    }

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + MarkdownText.Escaped(text[1..]);
}
