using System.Text.Json.Serialization;
using ArgumentMap.Json;

namespace ArgumentMap;

/// <summary>An utterance of a participant in a dialogue. AIF's L-node; only maps of dialogues have them.</summary>
[JsonConverter(typeof(ArgumentNodeJsonConverter))]
public sealed record Locution : ArgumentNode
{
    /// <summary>An utterance.</summary>
    /// <param name="id">Its id, unique in the map.</param>
    /// <param name="text">What was uttered, or a report of it.</param>
    public Locution(string id, string text) : base(id, text)
    {
    }

    internal Locution(in NodeContent node) : base(node)
    {
    }

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <inheritdoc/>
    public override string KindWord => "locution";
}
