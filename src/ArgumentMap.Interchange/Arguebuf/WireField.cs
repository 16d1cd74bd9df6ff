namespace ArgumentMap.Interchange.Arguebuf;

/// <summary>A field of a message.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Kind">What it has.</param>
internal sealed record WireField(int Number, string Name, WireKind Kind)
{
    /// <summary>The message that it has, or that it has by keys.</summary>
    public WireMessage? Of { get; init; }

    /// <summary>The words of its enumeration, each at its number.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Whether it has any number of values.</summary>
    public bool IsMany { get; init; }

    /// <summary>Whether it is written where it is nothing.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether its values are numbers, not stretches of bytes.</summary>
    public bool IsVarint => Kind is WireKind.Number or WireKind.Word;
}
