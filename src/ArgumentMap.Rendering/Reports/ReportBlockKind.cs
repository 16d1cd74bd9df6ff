namespace ArgumentMap.Rendering;

/// <summary>The kinds of blocks of a report.</summary>
internal enum ReportBlockKind
{
    /// <summary>The report's title.</summary>
    Title,

    /// <summary>The heading of a section.</summary>
    Section,

    /// <summary>The heading of a part of a section.</summary>
    Part,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>An entry of a list.</summary>
    Item,

    /// <summary>An entry of a list within an entry.</summary>
    SubItem,

    /// <summary>An entry of a list within an entry within an entry.</summary>
    Detail,
}
