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
    public Locution(string id, string text) : base(id) => Text = text;

    /// <summary>What was uttered, or a report of it. May be empty; always well-formed UTF-16.</summary>
    /// <exception cref="ArgumentException">The value has a lone surrogate.</exception>
    public string Text { get; init => field = Guard.Text(value, nameof(Text)); }

    /// <summary>The id of the <see cref="Participant"/> who speaks.</summary>
    public string? SaidBy { get; init; }

    /// <summary>Where it stands in the sources.</summary>
    public ValueList<TextAnchor> Anchors { get; init => field = Guard.NotNull(value, nameof(Anchors)); } = [];

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    private protected override string KindWord => "locution";

    private protected override string? Wording => Text;
}
