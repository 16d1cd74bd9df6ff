using System.Text.Json.Nodes;

namespace ArgumentMap.Cli.Editing;

/// <summary>What a document defines, in its order.</summary>
internal static class Outlines
{
    private const int SymbolOfClaim = 13;
    private const int SymbolOfEvidence = 14;
    private const int SymbolOfRecommendation = 24;
    private const int SymbolOfRelation = 12;
    private const int SymbolOfOther = 20;

    public static JsonArray Of(OpenDocument document)
    {
        var seen = new HashSet<(NameKind, string)>();
        var symbols = new JsonArray();
        foreach (var use in document.Names)
        {
            if (!use.IsDefinition || !seen.Add((use.Kind, use.Name))) continue;
            var node = document.NodeOf(use);
            symbols.Add((JsonNode)new JsonObject
            {
                ["name"] = use.Name,
                ["detail"] = node?.Text.ReplaceLineEndings(" ") ?? "",
                ["kind"] = KindOf(use, node),
                ["range"] = document.Lines.RestOfLine(use.Start),
                ["selectionRange"] = document.Lines.RangeOf(use.Start, use.End),
            });
        }
        return symbols;
    }

    private static int KindOf(NameUse use, ArgumentNode? node) => node switch
    {
        Claim => SymbolOfClaim,
        Evidence => SymbolOfEvidence,
        Recommendation => SymbolOfRecommendation,
        Relation => SymbolOfRelation,
        _ => use.Kind == NameKind.Argument ? SymbolOfRelation : SymbolOfOther,
    };
}
