using System.Text.Json.Serialization;
using ArgumentMap.Json;

namespace ArgumentMap;

/// <summary>What somebody should do.</summary>
[JsonConverter(typeof(ArgumentNodeJsonConverter))]
public sealed record Recommendation : Statement
{
    /// <summary>A recommendation.</summary>
    /// <param name="id">Its id, unique in the map.</param>
    /// <param name="text">What should be done.</param>
    /// <param name="addressees">Who should do it.</param>
    public Recommendation(string id, string text, params string[] addressees) : base(id, text) =>
        Addressees = Guard.NotNull(addressees, nameof(addressees)).ToValueList();

    internal Recommendation(in NodeContent node, in StatementContent statement) : base(node, statement)
    {
    }

    /// <summary>Who should act, as the text names them.</summary>
    /// <exception cref="ArgumentException">A value has a lone surrogate.</exception>
    public ValueList<string> Addressees { get; init => field = Guard.Texts(value, nameof(Addressees)); } = [];

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <inheritdoc/>
    public override string KindWord => "recommendation";
}
