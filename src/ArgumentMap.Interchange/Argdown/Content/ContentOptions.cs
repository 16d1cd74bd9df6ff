using System.Text.Json.Nodes;

namespace ArgumentMap.Interchange.Argdown.Content;

/// <summary>What a document's front matter says about how it is to be read.</summary>
internal sealed class ContentOptions
{
    /// <summary>How many of the deepest levels of sections are groups.</summary>
    private const int Groups = 2;

    private readonly JsonObject? _model;
    private readonly JsonObject? _group;

    private ContentOptions(JsonObject settings)
    {
        _model = settings["model"] as JsonObject;
        _group = settings["group"] as JsonObject;
        TransformsArguments = IsTrueByDefault(settings, "model", "transformArgumentRelations");
        ReadsBlocks = IsTrueByDefault(settings, "data", "switchToBlockFormatIfMultiline");
        Shortcodes = Content.Shortcodes.With(_model?["shortcodes"] as JsonObject);
    }

    public static ContentOptions Default { get; } = new([]);

    public static ContentOptions Of(JsonNode? frontMatter) => frontMatter is JsonObject settings ? new(settings) : Default;

    public bool IsStrict => _model?["mode"] is JsonValue mode && mode.TryGetValue(out string? word) && word == "strict";

    public bool RemovesTags => DataValues.IsTrue(_model?["removeTagsFromText"]);

    public bool TransformsArguments { get; }

    public bool IgnoresIsGroup => DataValues.IsTrue(_group?["ignoreIsGroup"]);

    public bool IgnoresIsClosed => DataValues.IsTrue(_group?["ignoreIsClosed"]);

    /// <summary>The sections that count instead of the headings.</summary>
    public JsonNode? Regroup => _group?["regroup"];

    public JsonObject? Sections => _group?["sections"] as JsonObject;

    /// <summary>How many levels of sections are groups; none where that is no number.</summary>
    public double GroupDepth => _group?["groupDepth"] is { } depth ? DataValues.NumberOf(depth) : Groups;

    public bool ReadsBlocks { get; }

    public IReadOnlyDictionary<string, string> Shortcodes { get; }

    /// <summary>Whether what is true unless it is set is true: a part that is no mapping has no defaults in the reference.</summary>
    private static bool IsTrueByDefault(JsonObject all, string part, string name)
    {
        if (!all.TryGetPropertyValue(part, out var said)) return true;
        return said is JsonObject members && (!members.TryGetPropertyValue(name, out var set) || DataValues.IsTrue(set));
    }
}
