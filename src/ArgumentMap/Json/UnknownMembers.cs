using System.Text.Json;
using ArgumentMap.Formats;

namespace ArgumentMap.Json;

/// <summary>
/// The members of one object of names that the format does not know. They are kept; one that is nearly a known name is probably a slip.
/// </summary>
internal struct UnknownMembers
{
    private List<KeyValuePair<string, JsonElement>>? _members;
    private HashSet<string>? _names;

    public readonly ExtensionData Data => ExtensionData.FromChecked(_members);

    /// <summary>Reads the member at whose name the reader stands.</summary>
    /// <exception cref="JsonException">It comes twice, or an object within it has a member twice.</exception>
    /// <exception cref="InvalidOperationException">A string has half of a surrogate pair.</exception>
    public void Add(ref Utf8JsonReader json, Func<string, string?> nearest, JsonFaults faults)
    {
        var name = json.GetString()!;
        if (!(_names ??= new(StringComparer.Ordinal)).Add(name)) throw new JsonException("A member comes twice.");
        json.Read();
        if (nearest(name) is { } known)
            faults.Warn(json.TokenStartIndex, MapWarning.MisspeltMember,
                $"the format has no member '{name}'; kept as it is. Is '{known}' meant?");
        JsonStructure.CheckValue(json);
        (_members ??= []).Add(new(name, JsonElement.ParseValue(ref json)));
    }
}
