using System.Text.Json.Nodes;

namespace ArgumentMap.Interchange.Argdown.Content;

/// <summary>A statement or an argument: all that the document says under one title.</summary>
/// <param name="title">The title.</param>
/// <param name="isUntitled">Whether the document gives it none, so that it has a number for one.</param>
internal abstract class TitledElement(string title, bool isUntitled) : Element
{
    public string Title => title;

    public bool IsUntitled => isUntitled;

    /// <summary>Where it is written, in the order of the document.</summary>
    public List<Member> Members { get; } = [];

    public List<string> Tags { get; } = [];

    /// <summary>The data of all places, merged; null where there are none.</summary>
    public JsonObject? Data { get; set; }

    public Section? Section { get; set; }

    /// <summary>The place that gives its text: the last one with a text, unless the data of one say that it is canonical.</summary>
    public Member? Canonical
    {
        get
        {
            Member? last = null;
            for (var i = Members.Count - 1; i >= 0; i--)
            {
                if (Members[i].IsReference) continue;
                if (Members[i].Data is JsonObject data && DataValues.IsTrue(data["isCanonical"])) return Members[i];
                last ??= Members[i];
            }
            return last;
        }
    }

    /// <summary>Adds the tags that are new.</summary>
    public void AddTags(IEnumerable<string> tags)
    {
        foreach (var tag in tags)
            if (_tags.Add(tag)) Tags.Add(tag);
    }

    private readonly HashSet<string> _tags = new(StringComparer.Ordinal);
}
