using System.Text.Json;

namespace ArgumentMap.Json;

/// <summary>What a file says of a corpus.</summary>
internal struct CorpusParts
{
    public const string FormatName = "argument-corpus/1";

    public static readonly JsonMembers<CorpusParts> Members = new(
        ("$schema", (values, ref json, ref corpus) => corpus.Schema = values.Text(ref json)),
        ("format", (values, ref json, ref corpus) => corpus.Format = values.Text(ref json)),
        ("id", (values, ref json, ref corpus) => corpus.Id = values.Text(ref json)),
        ("title", (values, ref json, ref corpus) => corpus.Title = values.Text(ref json)),
        ("maps", (values, ref json, ref corpus) => corpus._maps = values.Items(ref json, "the file name of a map", ReadFile)),
        ("links", (values, ref json, ref corpus) => corpus._links = values.Items(ref json, "a link", LinkParts.Read)));

    private JsonItems<string>? _maps;
    private JsonItems<LinkParts>? _links;

    public string? Schema { get; private set; }

    public string? Format { get; private set; }

    public string? Id { get; private set; }

    public string? Title { get; private set; }

    /// <summary>The names of the maps' files.</summary>
    public readonly JsonItems<string> Maps => _maps ?? JsonItems<string>.None;

    public readonly JsonItems<LinkParts> Links => _links ?? JsonItems<LinkParts>.None;

    private static string ReadFile(JsonValues values, ref Utf8JsonReader json) => values.Text(ref json)!;
}
