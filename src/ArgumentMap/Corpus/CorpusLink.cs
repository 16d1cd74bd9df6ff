namespace ArgumentMap;

/// <summary>How a statement of one map stands to a statement of another.</summary>
public sealed record CorpusLink
{
    /// <summary>A link.</summary>
    /// <param name="kind">How the first stands to the second.</param>
    /// <param name="from">The first statement.</param>
    /// <param name="to">The second statement.</param>
    public CorpusLink(CorpusLinkKind kind, CorpusReference from, CorpusReference to) => (Kind, From, To) = (kind, from, to);

    /// <summary>How the first statement stands to the second.</summary>
    public CorpusLinkKind Kind { get; init; }

    /// <summary>The first statement.</summary>
    public CorpusReference From { get; init; }

    /// <summary>The second statement.</summary>
    public CorpusReference To { get; init; }

    /// <summary>Why the analyst drew the link.</summary>
    /// <exception cref="ArgumentException">The value has a lone surrogate.</exception>
    public string? Note { get; init => field = Guard.OptionalText(value, nameof(Note)); }

    /// <summary>What a file said of the link that the model has no word for.</summary>
    public ExtensionData Extensions { get; init => field = Guard.NotNull(value, nameof(Extensions)); } = ExtensionData.Empty;

    /// <summary>The link in one line, as in <c>a/x same-as b/y</c>.</summary>
    public override string ToString() => $"{From} {Vocabulary.Word(Kind)} {To}";
}
