using System.Text.Json.Serialization;
using ArgumentMap.Json;

namespace ArgumentMap;

/// <summary>Something said: a <see cref="Claim"/>, a piece of <see cref="Evidence"/> or a <see cref="Recommendation"/>. AIF's I-node.</summary>
[JsonConverter(typeof(ArgumentNodeJsonConverter))]
public abstract record Statement : ArgumentNode
{
    private protected Statement(string id, string text) : base(id) => Text = text;

    /// <summary>The proposition, in words that can be understood without the source. May be empty; always well-formed UTF-16.</summary>
    /// <exception cref="ArgumentException">The value has a lone surrogate.</exception>
    public string Text { get; init => field = Guard.Text(value, nameof(Text)); }

    /// <summary>Whether this is what the whole text argues for, its thesis. A good map has one such statement.</summary>
    public bool IsMain { get; init; }

    /// <summary>The id of the <see cref="Participant"/> who asserts this, where it is not the author.</summary>
    public string? SaidBy { get; init; }

    /// <summary>
    /// The ids of those who assert it too, beside whom <see cref="SaidBy"/> names or, where that names nobody, beside the author: what several
    /// articles report, each from somebody else, is said by all. <see cref="ArgumentGraph.SpeakersOf"/> has them all.
    /// </summary>
    public ValueList<string> AlsoSaidBy { get; init => field = Guard.NotNull(value, nameof(AlsoSaidBy)); } = [];

    /// <summary>How firmly it is asserted, in the author's own hedge: <c>likely</c>, <c>could</c>.</summary>
    public string? Certainty { get; init => field = Guard.OptionalText(value, nameof(Certainty)); }

    /// <summary>Whether the text states it, implies it, or the analyst added it; null where nobody has said.</summary>
    public Basis? Basis { get; init; }

    /// <summary>How much it is believed before any argument, from 0 (not at all) to 1 (fully); null where nobody has said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1.</exception>
    public double? BaseScore { get; init => field = Guard.UnitInterval(value, nameof(BaseScore)); }

    /// <summary>Free words to group by.</summary>
    public ValueList<string> Tags { get; init => field = Guard.Texts(value, nameof(Tags)); } = [];

    /// <summary>Where it rests in the sources; more than one where a passage is said twice or several articles say it.</summary>
    public ValueList<TextAnchor> Anchors { get; init => field = Guard.NotNull(value, nameof(Anchors)); } = [];

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    private protected override string? Wording => Text;
}
