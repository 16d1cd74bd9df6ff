using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ArgumentMap;

/// <summary>
/// What a file said that the model has no word for, by member name, in the file's order. It is kept so that the same format's
/// writer can put it back. Immutable; two are equal when they have the same members in the same order with the same values,
/// blanks and escapes aside.
/// </summary>
/// <example><code>
/// var added = ExtensionData.Empty.With("colour", "\"red\"").With("place", "[10, 20]");
/// var claim = new Claim("safer", "Lit streets are safer.") { Extensions = added };
/// Console.WriteLine(claim.Extensions.TryGet("colour", out var colour) ? colour.Value.GetString() : "none"); // red
/// </code></example>
public sealed class ExtensionData : IReadOnlyCollection<KeyValuePair<string, JsonElement>>, IEquatable<ExtensionData>
{
    private readonly KeyValuePair<string, JsonElement>[] _members;

    private ExtensionData(KeyValuePair<string, JsonElement>[] members) => _members = members;

    /// <summary>No members.</summary>
    public static ExtensionData Empty { get; } = new([]);

    /// <summary>The number of members.</summary>
    public int Count => _members.Length;

    /// <summary>The given members, in their order. The document they come from may be disposed.</summary>
    /// <exception cref="ArgumentException">
    /// A name comes twice, or a value has a member twice or a lone surrogate, or nests more than 48 levels deep.
    /// </exception>
    public static ExtensionData From(IEnumerable<KeyValuePair<string, JsonElement>> members) =>
        Guard.NotNull(members, nameof(members)).Aggregate(Empty, (sum, member) => sum.TryGet(member.Key, out _)
            ? throw new ArgumentException($"There are two members '{member.Key}'.", nameof(members))
            : sum.With(member.Key, member.Value));

    /// <summary>The members of an object of a file that has been checked as a whole; none for null.</summary>
    internal static ExtensionData FromChecked(IEnumerable<KeyValuePair<string, JsonElement>>? members)
    {
        if (members is null) return Empty;
        var kept = members.Select(member => new KeyValuePair<string, JsonElement>(member.Key, ExtensionValue.Canonical(member.Value)))
            .ToArray();
        return kept.Length == 0 ? Empty : new ExtensionData(kept);
    }

    /// <summary>Finds a member by name.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out JsonElement? value)
    {
        Guard.NotNull(name, nameof(name));
        foreach (var member in _members)
        {
            if (!string.Equals(member.Key, name, StringComparison.Ordinal)) continue;
            value = member.Value;
            return true;
        }
        value = null;
        return false;
    }

    /// <summary>These members, and of some others those that these lack.</summary>
    internal ExtensionData UnitedWith(ExtensionData others) => others
        .Where(member => !TryGet(member.Key, out _))
        .Aggregate(this, (sum, member) => sum.With(member.Key, member.Value));

    /// <summary>A copy in which the named member has this value, at its old place or else at the end.</summary>
    /// <exception cref="ArgumentException">
    /// The value has a member twice or a lone surrogate, or it nests more than 48 levels deep.
    /// </exception>
    public ExtensionData With(string name, JsonElement value)
    {
        Guard.Text(name, nameof(name));
        var member = new KeyValuePair<string, JsonElement>(name, ExtensionValue.Checked(value, nameof(value)));
        var at = Array.FindIndex(_members, m => string.Equals(m.Key, name, StringComparison.Ordinal));
        if (at < 0) return new ExtensionData([.. _members, member]);
        var copy = (KeyValuePair<string, JsonElement>[])_members.Clone();
        copy[at] = member;
        return new ExtensionData(copy);
    }

    /// <summary>A copy in which the named member has this JSON value, written as text: <c>With("layout", "{\"x\": 3}")</c>.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    /// <exception cref="ArgumentException">
    /// The value has a member twice or a lone surrogate, or it nests more than 48 levels deep.
    /// </exception>
    public ExtensionData With(string name, string json)
    {
        using var document = JsonDocument.Parse(Guard.NotNull(json, nameof(json)));
        return With(name, document.RootElement);
    }

    /// <summary>A copy without the named member.</summary>
    public ExtensionData Without(string name)
    {
        var rest = _members.Where(m => !string.Equals(m.Key, name, StringComparison.Ordinal)).ToArray();
        return rest.Length == 0 ? Empty : new ExtensionData(rest);
    }

    /// <inheritdoc/>
    public bool Equals(ExtensionData? other) =>
        ReferenceEquals(this, other)
            || (other is not null && _members.Length == other._members.Length && _members.Zip(other._members, SameMember)
                .All(same => same));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExtensionData);

    /// <inheritdoc/>
    public override int GetHashCode() => _members.Length;

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, JsonElement>>)_members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The names of the members, as in <c>colour, place</c>.</summary>
    public override string ToString() => string.Join(", ", _members.Select(member => member.Key));

    private static bool SameMember(KeyValuePair<string, JsonElement> one, KeyValuePair<string, JsonElement> other) =>
        string.Equals(one.Key, other.Key, StringComparison.Ordinal)
            && string.Equals(one.Value.GetRawText(), other.Value.GetRawText(), StringComparison.Ordinal);
}
