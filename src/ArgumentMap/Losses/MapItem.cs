namespace ArgumentMap.Losses;

/// <summary>What a map is made of.</summary>
public enum MapItem
{
    /// <summary>The map as a whole.</summary>
    Map,

    /// <summary>A source.</summary>
    Source,

    /// <summary>A participant.</summary>
    Participant,

    /// <summary>A group.</summary>
    Group,

    /// <summary>A statement, an utterance or a relation.</summary>
    Node,
}
