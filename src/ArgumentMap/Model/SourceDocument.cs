namespace ArgumentMap;

/// <summary>What is known of an article, report or recording that a map rests on. Its text is not part of the map.</summary>
public sealed record SourceDocument
{
    /// <summary>A source of which only the id is known, or id and title.</summary>
    /// <param name="id">The id that <see cref="TextAnchor.Source"/> names, unique among the map's sources.</param>
    /// <param name="title">The title; null where it has none or nobody has said.</param>
    public SourceDocument(string id, string? title = null) => (Id, Title) = (id, title);

    /// <summary>The id that <see cref="TextAnchor.Source"/> names.</summary>
    /// <exception cref="ArgumentException">The value is no id.</exception>
    public string Id { get; init => field = Guard.Id(value, nameof(Id)); }

    /// <summary>The title; null where it has none or nobody has said.</summary>
    /// <exception cref="ArgumentException">The value has a lone surrogate.</exception>
    public string? Title { get; init => field = Guard.OptionalText(value, nameof(Title)); }

    /// <summary>What to call it: the title, or the id where there is no title.</summary>
    public string DisplayTitle => Title ?? Id;

    /// <summary>Who wrote it.</summary>
    /// <exception cref="ArgumentException">A value has a lone surrogate.</exception>
    public ValueList<string> Authors { get; init => field = Guard.Texts(value, nameof(Authors)); } = [];

    /// <summary>Who published it.</summary>
    /// <exception cref="ArgumentException">The value has a lone surrogate.</exception>
    public string? Publisher { get; init => field = Guard.OptionalText(value, nameof(Publisher)); }

    /// <summary>When it was published, as precisely as is known.</summary>
    /// <exception cref="ArgumentException">The value is the default, which is no date.</exception>
    public PartialDate? Published
    {
        get;
        init => field = value is { Year: 0 } ? throw new ArgumentException("The default value is no date.", nameof(Published)) : value;
    }

    /// <summary>Where it can be found.</summary>
    /// <exception cref="ArgumentException">The value has a lone surrogate.</exception>
    public string? Url { get; init => field = Guard.OptionalText(value, nameof(Url)); }

    /// <summary>Its language, as a BCP 47 tag such as <c>en</c>.</summary>
    /// <exception cref="ArgumentException">The value has a lone surrogate.</exception>
    public string? Language { get; init => field = Guard.OptionalText(value, nameof(Language)); }

    /// <summary>The SHA-256 of its text in UTF-8, 64 lower-case hexadecimal digits.</summary>
    /// <exception cref="ArgumentException">The value is no such digest.</exception>
    public string? Sha256 { get; init => field = Guard.Sha256(value, nameof(Sha256)); }

    /// <summary>The length of its text in Unicode code points.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Length
    {
        get;
        init => field = value is null or >= 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Length), value, "A length is not negative.");
    }

    /// <summary>What a file said of the source that the model has no word for.</summary>
    public ExtensionData Extensions { get; init => field = Guard.NotNull(value, nameof(Extensions)); } = ExtensionData.Empty;

    /// <summary>
    /// Whether this is the same article, report or recording as another, whatever their ids and titles: they have the same address (http or
    /// https, with or without <c>www.</c>, a slash at the end, a place within the page) or their texts the same SHA-256.
    /// </summary>
    public bool IsSameAs(SourceDocument other) =>
        IdentityKeys.Intersect(Guard.NotNull(other, nameof(other)).IdentityKeys, StringComparer.Ordinal).Any();

    /// <summary>What it shares one of with every source that is the same.</summary>
    internal IEnumerable<string> IdentityKeys
    {
        get
        {
            if (Url is { } url && SourceUrl.Normalised(url) is { Length: > 0 } address) yield return "url " + address;
            if (Sha256 is { } digest) yield return "sha256 " + digest;
        }
    }
}
