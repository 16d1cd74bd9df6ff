using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ArgumentMap.Schemes;

namespace ArgumentMap.Cli.Editing;

/// <summary>What may be written at a place: names, tags, schemes.</summary>
internal static partial class Completions
{
    private const int Reference = 18;
    private const int Keyword = 14;
    private const int MostItems = 1_000;

    public static JsonArray At(OpenDocument document, int offset)
    {
        var (line, character) = document.Lines.PlaceOf(offset);
        var before = document.Lines[line][..Math.Min(character, document.Lines[line].Length)].ToString();
        return new([.. Items(document, before).Take(MostItems)]);
    }

    private static IEnumerable<JsonNode> Items(OpenDocument document, string before) => document.Format.Name switch
    {
        "argdown" => InArgdown(document, before),
        "gsn" => ListInYaml().IsMatch(before) ? Names(document, [NameKind.Node]) : [],
        "json" => InJson(document, before),
        _ => [],
    };

    private static IEnumerable<JsonNode> InArgdown(OpenDocument document, string before) => OpenInArgdown().Match(before).Value switch
    {
        "[" => Names(document, [NameKind.Node]),
        "<" => Names(document, [NameKind.Argument]),
        "#" => Tags(document),
        _ => [],
    };

    private static IEnumerable<JsonNode> InJson(OpenDocument document, string before) =>
        KeyInJson().Match(before).Groups["key"].Value switch
        {
            "premises" or "premise" or "conclusion" or "conclusions" or "members" => Names(document, [NameKind.Node]),
            "source" => Names(document, [NameKind.Source]),
            "saidBy" or "alsoSaidBy" => Names(document, [NameKind.Participant]),
            "parent" => Names(document, [NameKind.Group]),
            "tags" => Tags(document),
            "scheme" => SchemeCatalogue.Walton.Select(scheme => Item(scheme.Id, Keyword, scheme.Name)),
            _ => [],
        };

    private static IEnumerable<JsonNode> Names(OpenDocument document, NameKind[] kinds) => document.Names
        .Where(use => kinds.Contains(use.Kind) && (use.IsDefinition || document.Format.Name == "argdown")).DistinctBy(use => use.Name)
        .Select(use => Item(use.Name, Reference, document.NodeOf(use)?.Text.ReplaceLineEndings(" ")));

    private static IEnumerable<JsonNode> Tags(OpenDocument document) => (document.Map?.Nodes ?? []).SelectMany(node => node.Tags)
        .Distinct(StringComparer.Ordinal).Select(tag => Item(tag, Keyword, null));

    private static JsonObject Item(string label, int kind, string? detail)
    {
        var item = new JsonObject { ["label"] = label, ["kind"] = kind };
        if (detail is not null) item["detail"] = detail;
        return item;
    }

    /// <summary>The sign that opened the name that is being written.</summary>
    [GeneratedRegex(@"[\[<#](?=[^\[\]<>#]*$)")]
    private static partial Regex OpenInArgdown();

    /// <summary>The key whose value, or list of values, is being written, its last quotation mark open.</summary>
    [GeneratedRegex("""
        "(?<key>\w+)"\s*:\s*(?:\[(?:\s*"[^"]*"\s*,)*\s*)?"[^"]*$
        """)]
    private static partial Regex KeyInJson();

    [GeneratedRegex(@"^\s+(?:(?:supportedBy|inContextOf|challenges)\s*:\s*\[?|-\s)[^#]*$")]
    private static partial Regex ListInYaml();
}
