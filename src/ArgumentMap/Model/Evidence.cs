using System.Text.Json.Serialization;
using ArgumentMap.Json;

namespace ArgumentMap;

/// <summary>Something offered as fact in support: a figure, an event, a testimony.</summary>
[JsonConverter(typeof(ArgumentNodeJsonConverter))]
public sealed record Evidence : Statement
{
    /// <summary>A piece of evidence.</summary>
    /// <param name="id">Its id, unique in the map.</param>
    /// <param name="text">The fact.</param>
    /// <param name="type">What sort of fact it is; null where nobody has said.</param>
    public Evidence(string id, string text, EvidenceType? type = null) : base(id, text) => Type = type;

    internal Evidence(in NodeContent node, in StatementContent statement) : base(node, statement)
    {
    }

    /// <summary>What sort of fact it is; null where nobody has said.</summary>
    public EvidenceType? Type { get; init; }

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <inheritdoc/>
    public override string KindWord => "evidence";
}
