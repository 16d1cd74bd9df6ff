namespace ArgumentMap.Interchange.Argdown.Syntax;

/// <summary>The parts that follow a place in a rule of the grammar.</summary>
internal sealed record Rest
{
    private readonly Rest? _after;

    private Rest(Part? next, Rest? after) => (Next, _after) = (next, after);

    /// <summary>Nothing.</summary>
    public static Rest End { get; } = new(null, null);

    /// <summary>The next part; null at the end of the rule.</summary>
    public Part? Next { get; }

    /// <summary>What follows that.</summary>
    public Rest AfterNext => _after ?? End;

    /// <summary>The parts, and then this.</summary>
    public Rest Before(Part[] parts)
    {
        var rest = this;
        for (var i = parts.Length - 1; i >= 0; i--) rest = new Rest(parts[i], rest);
        return rest;
    }
}
