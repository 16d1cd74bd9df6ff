using System.Text.Json.Nodes;

namespace ArgumentMap.Interchange.Argdown.Content;

/// <summary>A heading and what stands below it.</summary>
/// <param name="id">Its number, as the reference counts: <c>s1</c>.</param>
/// <param name="level">How many signs the heading has.</param>
internal sealed class Section(string id, int level)
{
    public string Id => id;

    public int Level => level;

    /// <summary>Whether it is no heading, but listed in the front matter: it has no place in the document.</summary>
    public bool IsListed { get; init; }

    public string Title { get; init; } = "";

    public Section? Parent { get; set; }

    public List<Section> Children { get; } = [];

    public IReadOnlyList<string>? Tags { get; init; }

    public List<MarkedRange> Ranges { get; init; } = [];

    public JsonNode? Data { get; init; }

    public JsonNode? IsGroup { get; set; }

    public JsonNode? IsClosed { get; set; }

    /// <summary>Where the heading starts and ends, in UTF-16 units.</summary>
    public (int Start, int End) Place { get; init; }

    /// <summary>Where the next heading starts that is not below this one; null where none comes.</summary>
    public int? End { get; set; }
}
