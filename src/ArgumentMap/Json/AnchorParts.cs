using System.Text.Json;

namespace ArgumentMap.Json;

/// <summary>What a file says of an anchor.</summary>
internal struct AnchorParts
{
    private const string ASource = "the id of a source of this map";

    public static readonly JsonMembers<AnchorParts> Members = new(
        ("source", (values, ref json, ref it) => it._source = values.Name(ref json)),
        ("section", (values, ref json, ref it) => it._section = values.Name(ref json)),
        ("page", (values, ref json, ref it) => it._page = values.Name(ref json)),
        ("time", (values, ref json, ref it) => it._time = values.Time(ref json)),
        ("fragment", (values, ref json, ref it) => it._fragment = values.Text(ref json)),
        ("paragraph", (values, ref json, ref it) => it._paragraph = values.Whole(ref json, 1, "the number of a paragraph, 1 or more")),
        ("start", (values, ref json, ref it) => it._start = values.Whole(ref json, 0, "an offset, 0 or more")),
        ("end", (values, ref json, ref it) => it._end = values.Whole(ref json, int.MinValue, "")),
        ("sha256", (values, ref json, ref it) => it._sha256 = values.Digest(ref json)));

    private string? _source;
    private string? _section;
    private string? _page;
    private TimeRange? _time;
    private string? _fragment;
    private int? _paragraph;
    private int? _start;
    private int? _end;
    private string? _sha256;

    /// <summary>Reads an anchor; whether the map has its source is not asked here. Null where something is wrong, which is noted.</summary>
    public static TextAnchor Read(JsonValues values, ref Utf8JsonReader json)
    {
        var at = json.TokenStartIndex;
        var anchor = new AnchorParts();
        var extensions = values.Object(ref json, Members, ref anchor);
        if (anchor._source is null || Guard.IdFault(anchor._source) is not null) values.Faults.Note(at, ASource, "source");
        var range = anchor.Range(values.Faults, at);
        return values.Faults.Any ? null! : new TextAnchor(anchor._source!)
        {
            Section = anchor._section,
            Page = anchor._page,
            Time = anchor._time,
            Fragment = anchor._fragment,
            Paragraph = anchor._paragraph,
            Range = range,
            Sha256 = anchor._sha256,
            Extensions = extensions,
        };
    }

    /// <summary>The passage; null where the anchor has neither start nor end, and points to no text.</summary>
    private readonly TextRange? Range(JsonFaults faults, long at)
    {
        if (_start is { } start && _end is { } end && end >= start) return faults.Any ? null : new TextRange(start, end);
        if (_start is null && _end is null) return null;
        const string AsAWhole = "to cite the source as a whole)";
        if (_start is null) faults.Note(at, $"the offset at which the passage starts (or no end either, {AsAWhole}", "start");
        else if (_end is null) faults.Note(at, $"the offset after the passage (or no start either, {AsAWhole}", "end");
        else faults.Note(at, $"an offset not before the start, {_start}", "end");
        return null;
    }
}
