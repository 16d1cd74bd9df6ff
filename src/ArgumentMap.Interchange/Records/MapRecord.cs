using System.Text.Json;

namespace ArgumentMap.Interchange.Records;

/// <summary>One thing of a map that is to be written: the map itself, a source, a participant or a node.</summary>
/// <param name="List">The list of the map that has it.</param>
/// <param name="Own">The members that the model has, with their values.</param>
/// <param name="Others">What others have added, in its order.</param>
internal sealed record MapRecord(string List, IReadOnlyDictionary<string, JsonElement> Own, IReadOnlyList<JsonProperty> Others)
{
    /// <summary>The word for what it is.</summary>
    public string Kind => KindWords.WordOf(List) ?? Own[MapMembers.Kind].GetString()!;
}
