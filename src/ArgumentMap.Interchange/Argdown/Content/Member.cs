using System.Text.Json.Nodes;

namespace ArgumentMap.Interchange.Argdown.Content;

/// <summary>One place at which a statement or an argument is written.</summary>
internal sealed class Member
{
    public MemberRole Role { get; set; }

    /// <summary>Whether it is a paragraph of its own; null where that was not asked.</summary>
    public bool? IsTopLevel { get; set; }

    public bool IsReference { get; set; }

    public string? Title { get; set; }

    /// <summary>The statement or argument that it is of.</summary>
    public TitledElement? Element { get; set; }

    public TagSet? Tags { get; set; }

    public List<MarkedRange>? Ranges { get; set; }

    public JsonNode? Data { get; set; }

    public Section? Section { get; set; }

    /// <summary>Of a premise or conclusion, the argument.</summary>
    public Argument? Argument { get; set; }

    /// <summary>Of a conclusion, the step to it.</summary>
    public Inference? Inference { get; set; }

    /// <summary>Of an argument's description: the argument whose reconstruction follows.</summary>
    public Argument? Reconstruction { get; set; }

    /// <summary>Where it starts and ends, in UTF-16 units.</summary>
    public (int Start, int End) Place { get; set; }

    /// <summary>Where its text with the markup starts and ends; null where it has none.</summary>
    public (int Start, int End)? Source { get; set; }

    /// <summary>The text with its markup, where it does not stand in the document; null where it does.</summary>
    public string? Markup { get; init; }

    /// <summary>The text without its markup; null where there is none.</summary>
    public string? Text { get; set; }
}
