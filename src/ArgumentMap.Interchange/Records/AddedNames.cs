using System.Text.Json;

namespace ArgumentMap.Interchange.Records;

/// <summary>
/// The names of texts that others have added to records and that get a column or key of their own, so that what a file brought in a column
/// goes back into it. The rest is one JSON object a record: values that are no texts, names that could be mistaken, and all of a record
/// whose order the columns would change.
/// </summary>
internal sealed class AddedNames
{
    /// <summary>More would make a table of mostly empty cells, larger than the map.</summary>
    private const int Most = 32;

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <param name="records">The records that share the columns or keys.</param>
    /// <param name="reserved">Names that the format itself uses, beside the members of the model.</param>
    public AddedNames(IEnumerable<MapRecord> records, params string[] reserved)
    {
        foreach (var record in records.Where(record => CanTake(record, reserved)))
            foreach (var name in record.Others.Select(member => member.Name).Where(name => !_places.ContainsKey(name)))
                Add(name);
    }

    public IReadOnlyList<string> Names => _names;

    /// <summary>Which of the names a name is, counted from 0; -1 where it is none.</summary>
    public int PlaceOf(string name) => _places.GetValueOrDefault(name, -1);

    /// <summary>Whether all that others have added to a record goes into columns or keys of its own.</summary>
    public bool Holds(MapRecord record) =>
        record.Others.Count > 0 && Places(record) is var places && !places.Contains(-1) && IsRising(places)
        && record.Others.All(member => member.Value.ValueKind == JsonValueKind.String);

    private bool CanTake(MapRecord record, string[] reserved)
    {
        var places = Places(record);
        var fresh = places.Count(place => place < 0);
        return _names.Count + fresh <= Most
            && IsRising([.. places.Select((place, index) => place < 0 ? Most + index : place)])
            && record.Others.All(member => member.Value.ValueKind == JsonValueKind.String && IsPlain(member.Name)
                && !reserved.Contains(member.Name, StringComparer.OrdinalIgnoreCase));
    }

    private void Add(string name)
    {
        _places.Add(name, _names.Count);
        _names.Add(name);
    }

    private int[] Places(MapRecord record) => [.. record.Others.Select(member => PlaceOf(member.Name))];

    private static bool IsRising(int[] places) => places.Zip(places.Skip(1)).All(pair => pair.First < pair.Second);

    /// <summary>Whether a name is read as it is written, and as none of the model's.</summary>
    private static bool IsPlain(string name) =>
        name.Length is > 0 and <= 64 && (char.IsLetter(name[0]) || name[0] is '_' or '$') && name[^1] != ' '
        && name.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '$' or '.' or '-' or ' ') && MapMembers.Find(name) is null;
}
