using System.Diagnostics;
using System.Text.Json.Serialization;
using ArgumentMap.Json;

namespace ArgumentMap;

/// <summary>
/// A node of an <see cref="ArgumentGraph"/>: a <see cref="Statement"/>, a <see cref="Relation"/> or a <see cref="Locution"/>.
/// An immutable value: change one with <c>with</c> and hand the result to <see cref="ArgumentGraph.Replace"/>.
/// </summary>
[JsonConverter(typeof(ArgumentNodeJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public abstract record ArgumentNode
{
    private protected ArgumentNode(string id) => Id = id;

    /// <summary>The name of this node, unique in its map. Not empty, no control characters, no white space at its ends.</summary>
    /// <exception cref="ArgumentException">The value is no id.</exception>
    public string Id { get; init => field = Guard.Id(value, nameof(Id)); }

    /// <summary>What a file said of this node that the model has no word for.</summary>
    public ExtensionData Extensions { get; init => field = Guard.NotNull(value, nameof(Extensions)); } = ExtensionData.Empty;

    /// <summary>Equality compares every member; the hash is of the id alone, so that graph algorithms never hash long texts.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The kind and the id, as in <c>claim thesis</c>: how a message names the node.</summary>
    public string KindAndId => $"{KindWord} {Id}";

    /// <summary>The kind, the id and the text where there is one, as in <c>claim thesis: The tram line is worth its cost.</c></summary>
    public sealed override string ToString() => string.IsNullOrEmpty(Wording) ? KindAndId : $"{KindAndId}: {Wording}";

    /// <summary>What the node says; null for one that says nothing itself.</summary>
    private protected virtual string? Wording => null;

    private protected abstract string KindWord { get; }
}
