using System.Text;
using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Records;

namespace ArgumentMap.Interchange.Xml;

/// <summary>An element of a file, with what it means and how it is spelled.</summary>
internal sealed class XmlPart
{
    private readonly StringBuilder _content = new();
    private readonly string _file;
    private readonly int _from;
    private readonly int _start;
    private readonly int _tagEnd;
    private int _innerEnd;
    private int _end;
    private string? _text;

    /// <param name="file">The text of the file.</param>
    /// <param name="name">The name of the element, with its prefix.</param>
    /// <param name="place">Where it starts.</param>
    /// <param name="from">Where that starts which stands before it.</param>
    /// <param name="start">Where its first tag starts.</param>
    /// <param name="tagEnd">Where its first tag ends.</param>
    public XmlPart(string file, string name, Place place, int from, int start, int tagEnd)
    {
        (_file, Name, Place, _from, _start, _tagEnd) = (file, name, place, from, start, tagEnd);
        (_innerEnd, _end) = (tagEnd, tagEnd);
    }

    public string Name { get; }

    public Place Place { get; }

    /// <summary>Its attributes, in their order.</summary>
    public JsonObject Attributes { get; } = [];

    /// <summary>The elements in it.</summary>
    public List<XmlPart> Parts { get; } = [];

    /// <summary>The text in it, without that of the elements in it.</summary>
    public string Text => _text ??= XmlSpelling.Unescaped(_content.ToString());

    /// <summary>Whether it is one tag.</summary>
    public bool IsOneTag => _end == _tagEnd;

    /// <summary>What stands before it: mostly a break and blanks.</summary>
    public string Before => _file[_from.._start];

    /// <summary>Its first tag as it is spelled.</summary>
    public string Tag => _file[_start.._tagEnd];

    /// <summary>All of it as it is spelled.</summary>
    public string Raw => _file[_start.._end];

    /// <summary>What stands in it as it is spelled.</summary>
    public string Inner => _file[_tagEnd.._innerEnd];

    /// <summary>What stands in it behind the last element in it.</summary>
    public string Tail => _file[Reached.._innerEnd];

    /// <summary>Its last tag as it is spelled; empty where it is one tag.</summary>
    public string EndTag => _file[_innerEnd.._end];

    /// <summary>What stands in the file behind it.</summary>
    public string Behind => _file[_end..];

    /// <summary>Up to where what stands in it has been told.</summary>
    public int Reached => Parts.Count == 0 ? _tagEnd : Parts[^1]._end;

    public string? Attribute(string name) => Attributes.TryGetPropertyValue(name, out var value) ? value!.GetValue<string>() : null;

    public void Append(string content) => _content.Append(content);

    public void Close(int innerEnd, int end) => (_innerEnd, _end) = (innerEnd, end);
}
