using ArgumentMap.Validation;

namespace ArgumentMap.Tests.Validation;

/// <summary>Runs one rule over a map whose source <c>s</c> may have a text at hand.</summary>
internal static class ProvenanceCheck
{
    public const string Text = "Trams are full at noon.\n\nThe city grows every year.\n";

    public static IReadOnlyList<Finding> Run(ArgumentGraph map, string rule, string? text = null,
        int copiedWords = 5) => [.. map.Validate(new ValidationOptions
    {
        Texts = source => text is not null && source.Id == "s" ? SourceText.FromString(text) : null,
        CopiedWords = copiedWords,
    }).Where(finding => finding.Rule.Id == rule)];

    /// <summary>A map with one source and one explicit claim <c>c</c>.</summary>
    public static ArgumentGraph Map(Func<SourceDocument, SourceDocument>? source = null, string text = "Trams are needed.",
        params TextAnchor[] anchors)
    {
        var map = new ArgumentGraph("map");
        var document = new SourceDocument("s", "The source");
        map.AddSource(source is null ? document : source(document));
        map.Add(new Claim("c", text) { Basis = Basis.Explicit, Anchors = anchors.ToValueList() });
        return map;
    }

    public static TextAnchor Anchor(string passage) => SourceText.FromString(Text).Anchor("s", passage);
}
