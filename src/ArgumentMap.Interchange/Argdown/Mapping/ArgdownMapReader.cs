using ArgumentMap.Formats;
using ArgumentMap.Interchange.Argdown.Content;
using ArgumentMap.Interchange.Argdown.Syntax;
using ArgumentMap.Interchange.Records;

namespace ArgumentMap.Interchange.Argdown.Mapping;

/// <summary>Reads a document as a map. The native format's reader puts it together, by way of <see cref="MapAssembly"/>. O(document).</summary>
internal sealed class ArgdownMapReader : IPlaces
{
    private const int MostLines = 20;

    private readonly MapInput _input;
    private readonly TextPlaces _places;

    private ArgdownMapReader(MapInput input)
    {
        _input = input;
        _places = new TextPlaces(input.Text);
    }

    /// <exception cref="MapFormatException">The document is no Argdown, or no map.</exception>
    public static MapReadResult Read(MapInput input, CancellationToken cancellation) => new ArgdownMapReader(input).Read(cancellation);

    public MapLocation At(int first, int second) => _places.LocationOf(first, _input.File);

    private MapReadResult Read(CancellationToken cancellation)
    {
        var content = ContentReader.Read(_input, cancellation);
        if (content.Faults.Count > 0) throw FaultOf(content.Faults);
        var assembly = new MapAssembly(_input, this);
        var draft = DraftReader.Read(content);
        foreach (var item in (IEnumerable<Draft>)[draft.Map, .. draft.Lists.Values.SelectMany(list => list)]) assembly.Add(RecordOf(item));
        foreach (var doubt in content.Doubts.Concat(DocumentDoubts.Of(content)))
            assembly.Warn(PlaceOf(doubt.Offset), $"{doubt.Expected} was expected, and {doubt.Found} is there");
        return assembly.Read(cancellation);
    }

    private MapFormatException FaultOf(List<SyntaxFault> faults)
    {
        var first = faults.MinBy(fault => fault.Offset)!;
        var others = faults.Where(fault => fault != first).Select(fault => _places.At(fault.Offset).Line).Order().ToList();
        var lines = string.Join(", ", others.Take(MostLines)) + (others.Count > MostLines ? ", …" : "");
        var more = others.Count switch { 0 => "", 1 => $" (and a second fault in line {lines})", _ => $" (and {others.Count} more faults in lines {lines})" };
        return new MapFormatException(At(first.Offset, 0), first.Expected, first.Found + more);
    }

    private Place PlaceOf(int offset) => new(this, offset, 0);

    private ReadRecord RecordOf(Draft draft)
    {
        var place = PlaceOf(draft.Place);
        var values = draft.Members.Select(member => new ReadValue(member.Key, member.Value?.ToJsonString() ?? "null", MemberType.Json, place));
        // The assembly compares ids as they are.
        var record = new ReadRecord(draft.List, place, [.. values.Select(value => value.Name == MapMembers.Id && draft.HasTextId
            ? new ReadValue(value.Name, draft.Id, place) : value)]);
        record.Premises.AddRange(draft.Premises.Select(id => new ReadValue(MapMembers.Premises, id, place)));
        record.Conclusions.AddRange(draft.Conclusions.Select(id => new ReadValue(MapMembers.Conclusion, id, place)));
        return record;
    }
}
