namespace ArgumentMap;

/// <summary>
/// A titled part of a map: an article's section, a heading of Argdown, a module of GSN. Groups stand in a tree (<see cref="Parent"/>), and
/// a node belongs to one of them or to none (<see cref="ArgumentNode.Group"/>), so that frames in a picture never cross. A group with a
/// proof standard is an issue: its own statements are the positions, of which at most one is to be accepted.
/// </summary>
public sealed record NodeGroup
{
    /// <summary>A group, as yet without members.</summary>
    /// <param name="id">Its id, unique among the map's groups; a node may have the same.</param>
    /// <param name="title">Its title, for people to read.</param>
    public NodeGroup(string id, string? title = null) => (Id, Title) = (id, title);

    /// <summary>The id that <see cref="ArgumentNode.Group"/> names.</summary>
    /// <exception cref="ArgumentException">The value is no id.</exception>
    public string Id { get; init => field = Guard.Id(value, nameof(Id)); }

    /// <summary>The title, for people to read.</summary>
    /// <exception cref="ArgumentException">The value has a lone surrogate.</exception>
    public string? Title { get; init => field = Guard.OptionalText(value, nameof(Title)); }

    /// <summary>The id of the group that it is a part of; null for a part of the map itself.</summary>
    public string? Parent { get; init; }

    /// <summary>
    /// What a position needs to be accepted, where the group is an issue, of which the statements that belong to it itself are the
    /// positions; null where it is none.
    /// </summary>
    public ProofStandard? Standard { get; init; }

    /// <summary>What a file said of the group that the model has no word for.</summary>
    public ExtensionData Extensions { get; init => field = Guard.NotNull(value, nameof(Extensions)); } = ExtensionData.Empty;

    /// <summary>The title, and where it has none the id.</summary>
    public string DisplayTitle => Title is { Length: > 0 } title ? title : Id;
}
