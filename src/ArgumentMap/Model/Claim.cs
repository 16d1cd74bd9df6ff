using System.Text.Json.Serialization;
using ArgumentMap.Json;

namespace ArgumentMap;

/// <summary>
/// Something asserted: an interpretation, a judgement, a prediction. Also the kind of an imported statement of unknown kind.
/// </summary>
[JsonConverter(typeof(ArgumentNodeJsonConverter))]
public sealed record Claim : Statement
{
    /// <summary>A claim.</summary>
    /// <param name="id">Its id, unique in the map.</param>
    /// <param name="text">The proposition.</param>
    public Claim(string id, string text) : base(id, text)
    {
    }

    internal Claim(in NodeContent node, in StatementContent statement) : base(node, statement)
    {
    }

    /// <inheritdoc/>
    public override string KindWord => "claim";
}
