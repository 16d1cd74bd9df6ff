namespace ArgumentMap;

/// <summary>A statement of one of a corpus's maps, written <c>map/statement</c>.</summary>
/// <param name="Map">The id of the map; it has no slash.</param>
/// <param name="Statement">The id of the statement.</param>
public readonly record struct CorpusReference(string Map, string Statement)
{
    /// <summary>Reads <c>map/statement</c>; the first slash divides, so that the statement's id may have one.</summary>
    public static bool TryParse(string? text, out CorpusReference reference)
    {
        var slash = text?.IndexOf('/') ?? -1;
        reference = slash > 0 && slash < text!.Length - 1
            ? new CorpusReference(text.Substring(0, slash), text.Substring(slash + 1))
            : default;
        return reference != default;
    }

    /// <summary>Reads <c>map/statement</c>.</summary>
    /// <exception cref="FormatException">The text has no slash, or nothing on one side of it.</exception>
    public static CorpusReference Parse(string text) =>
        TryParse(Guard.NotNull(text, nameof(text)), out var reference)
            ? reference
            : throw new FormatException($"'{text}' is not a reference: write map-id/statement-id.");

    /// <summary>The reference as <c>map/statement</c>.</summary>
    public override string ToString() => $"{Map}/{Statement}";
}
