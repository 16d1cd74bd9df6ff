using System.Text.Json.Nodes;

namespace ArgumentMap.Interchange.Argdown.Content;

/// <summary>A statement or an argument: all that the document says under one title.</summary>
/// <param name="title">The title.</param>
/// <param name="isUntitled">Whether the document gives it none, so that it has a number for one.</param>
/// <param name="number">The how many-th element of its document it is, from 0.</param>
internal abstract class TitledElement(string title, bool isUntitled, int number) : Element(number)
{
    private Few<Member> _members;
    private TagSet? _tags;

    public string Title => title;

    public bool IsUntitled => isUntitled;

    /// <summary>Where it is written, in the order of the document.</summary>
    public ref Few<Member> Members => ref _members;

    public IReadOnlyList<string> Tags => _tags ?? (IReadOnlyList<string>)[];

    /// <summary>Where it is defined, or else written first; null where it is not written.</summary>
    public Member? Definition
    {
        get
        {
            for (var i = 0; i < _members.Count; i++)
                if (!_members[i].IsReference) return _members[i];
            return _members.Count > 0 ? _members[0] : null;
        }
    }

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
    public void AddTags(IReadOnlyList<string> tags)
    {
        if (tags.Count == 0) return;
        _tags ??= new TagSet();
        foreach (var tag in tags) _tags.Add(tag);
    }
}
