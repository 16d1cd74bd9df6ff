using System.Text.Json.Serialization;
using ArgumentMap.Json;

namespace ArgumentMap;

/// <summary>
/// Something said: a <see cref="Claim"/>, a piece of <see cref="Evidence"/> or a <see cref="Recommendation"/>. AIF's I-node.
/// </summary>
[JsonConverter(typeof(ArgumentNodeJsonConverter))]
public abstract record Statement : ArgumentNode
{
    private protected Statement(string id, string text) : base(id, text)
    {
    }

    private protected Statement(in NodeContent node, in StatementContent statement) : base(node)
    {
        IsMain = statement.IsMain;
        if (statement.Certainty is not null) Certainty = statement.Certainty;
        Basis = statement.Basis;
        BaseScore = statement.BaseScore;
    }

    /// <summary>Whether this is what the whole text argues for, its thesis. A good map has one such statement.</summary>
    public bool IsMain { get; init; }

    /// <summary>How firmly it is asserted, in the author's own hedge: <c>likely</c>, <c>could</c>.</summary>
    /// <exception cref="ArgumentException">The value has a lone surrogate.</exception>
    public string? Certainty { get; init => field = Guard.OptionalText(value, nameof(Certainty)); }

    /// <summary>Whether the text states it, implies it, or the analyst added it; null where nobody has said.</summary>
    public Basis? Basis { get; init; }

    /// <summary>How much it is believed before any argument, from 0 (not at all) to 1 (fully); null where nobody has said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1.</exception>
    public double? BaseScore { get; init => field = Guard.UnitInterval(value, nameof(BaseScore)); }

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
