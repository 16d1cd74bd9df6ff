namespace ArgumentMap.Cli.Editing;

/// <summary>What a name names.</summary>
internal enum NameKind
{
    /// <summary>A statement, or another node where the format tells no more.</summary>
    Node,

    /// <summary>An argument of Argdown.</summary>
    Argument,

    /// <summary>A source.</summary>
    Source,

    /// <summary>A participant.</summary>
    Participant,

    /// <summary>A group.</summary>
    Group,
}
