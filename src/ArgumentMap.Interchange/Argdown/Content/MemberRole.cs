namespace ArgumentMap.Interchange.Argdown.Content;

/// <summary>What part a statement plays where it is written.</summary>
internal enum MemberRole
{
    /// <summary>None that has a name: an item of a list.</summary>
    None,
    Premise,
    IntermediaryConclusion,
    MainConclusion,
    ArgumentDescription,
    TopLevelStatement,
    RelationStatement,
}
