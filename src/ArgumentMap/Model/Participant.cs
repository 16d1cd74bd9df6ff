namespace ArgumentMap;

/// <summary>Somebody who says something: the author, or a person or body whom the author cites.</summary>
public sealed record Participant
{
    /// <summary>A participant.</summary>
    /// <param name="id">The id that <see cref="ArgumentNode.SaidBy"/> names, unique among the map's participants.</param>
    /// <param name="name">The name, for people to read.</param>
    public Participant(string id, string name) => (Id, Name) = (id, name);

    /// <summary>The id that <see cref="ArgumentNode.SaidBy"/> names.</summary>
    /// <exception cref="ArgumentException">The value is no id.</exception>
    public string Id { get; init => field = Guard.Id(value, nameof(Id)); }

    /// <summary>The name, for people to read.</summary>
    /// <exception cref="ArgumentException">The value has a lone surrogate.</exception>
    public string Name { get; init => field = Guard.Text(value, nameof(Name)); }

    /// <summary>What a file said of the participant that the model has no word for.</summary>
    public ExtensionData Extensions { get; init => field = Guard.NotNull(value, nameof(Extensions)); } = ExtensionData.Empty;

    /// <summary>
    /// Whether this is the same person or body as another: they have the same name, without regard to case and white space.
    /// </summary>
    public bool IsSameAs(Participant other) =>
        IdentityKeys.Intersect(Guard.NotNull(other, nameof(other)).IdentityKeys, StringComparer.Ordinal).Any();

    /// <summary>What they share with every participant who is the same; nothing for one without a name.</summary>
    internal IEnumerable<string> IdentityKeys => PersonName.Normalised(Name) is { Length: > 0 } name ? [name] : [];
}
