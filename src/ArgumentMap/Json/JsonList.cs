using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ArgumentMap.Json;

/// <summary>A document's list, whose items are spelled one after the other as they are asked for.</summary>
/// <param name="Name">The name of the member that holds it.</param>
/// <param name="Count">How many items it has.</param>
/// <param name="Items">The items.</param>
internal sealed record JsonList(string Name, int Count, IEnumerable<JsonElement> Items)
{
    public static JsonList Of<T, TEntry>(string name, IReadOnlyCollection<T> items, Func<T, TEntry> entry, JsonTypeInfo<TEntry> type) =>
        new(name, items.Count, items.Select((item, index) => Spelled(entry(item), type, $"$.{name}[{index}]")));

    /// <summary>The framework's own writer takes no string of more than 166,666,666 characters.</summary>
    private static JsonElement Spelled<TEntry>(TEntry entry, JsonTypeInfo<TEntry> type, string path)
    {
        try
        {
            return JsonSerializer.SerializeToElement(entry, type);
        }
        catch (ArgumentException)
        {
            throw new MapFormatException(new MapLocation(Path: path), "texts of at most 166,666,666 characters", "a longer one to write");
        }
    }
}
