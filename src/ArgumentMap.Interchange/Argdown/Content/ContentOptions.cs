using System.Text.Json.Nodes;

namespace ArgumentMap.Interchange.Argdown.Content;

/// <summary>What a document's front matter says about how it is to be read.</summary>
internal sealed class ContentOptions
{
    private readonly JsonObject? _model;
    private readonly JsonObject? _group;
    private readonly JsonObject? _data;

    private ContentOptions(JsonNode? frontMatter)
    {
        var settings = frontMatter as JsonObject;
        _model = settings?["model"] as JsonObject;
        _group = settings?["group"] as JsonObject;
        _data = settings?["data"] as JsonObject;
        Shortcodes = Content.Shortcodes.With(_model?["shortcodes"] as JsonObject);
    }

    public static ContentOptions Default { get; } = new(null);

    public static ContentOptions Of(JsonNode? frontMatter) => new(frontMatter);

    public bool IsStrict => _model?["mode"] is JsonValue mode && mode.TryGetValue(out string? word) && word == "strict";

    public bool RemovesTags => DataValues.IsTrue(_model?["removeTagsFromText"]);

    public bool TransformsArguments => _model?["transformArgumentRelations"] is not { } said || DataValues.IsTrue(said);

    public bool IgnoresIsGroup => DataValues.IsTrue(_group?["ignoreIsGroup"]);

    public bool IgnoresIsClosed => DataValues.IsTrue(_group?["ignoreIsClosed"]);

    /// <summary>The sections that count instead of the headings.</summary>
    public JsonArray? Regroup => _group?["regroup"] as JsonArray;

    public JsonObject? Sections => _group?["sections"] as JsonObject;

    /// <summary>How many levels of sections are groups; null where that is not said.</summary>
    public int? GroupDepth => _group?["groupDepth"] is JsonValue depth && depth.TryGetValue(out int levels) ? levels : null;

    public bool ReadsBlocks => _data?["switchToBlockFormatIfMultiline"] is not { } said || DataValues.IsTrue(said);

    public IReadOnlyDictionary<string, string> Shortcodes { get; }
}
