namespace ArgumentMap.Interchange.Argdown.Content;

/// <summary>A statement: all places of the document with its title are one, an equivalence class.</summary>
/// <inheritdoc/>
internal sealed class StatementClass(string title, bool isUntitled, int number) : TitledElement(title, isUntitled, number)
{
    public bool IsUsedAsTopLevelStatement { get; set; }

    public bool IsUsedAsRelationStatement { get; set; }

    public bool IsUsedAsPremise { get; set; }

    /// <summary>Null where it never was one; false where it was one until the argument's end made it the main one.</summary>
    public bool? IsUsedAsIntermediaryConclusion { get; set; }

    public bool IsUsedAsMainConclusion { get; set; }

    /// <summary>In how many places it is an intermediary conclusion.</summary>
    public int IntermediaryConclusions { get; set; }
}
