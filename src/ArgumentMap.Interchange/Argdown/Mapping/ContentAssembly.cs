using ArgumentMap.Formats;
using ArgumentMap.Interchange.Argdown.Content;
using ArgumentMap.Interchange.Records;

namespace ArgumentMap.Interchange.Argdown.Mapping;

/// <summary>
/// Reads what a document says as a map, whatever the document was written in. The native format's reader puts it together, by way of
/// <see cref="MapAssembly"/>. O(document).
/// </summary>
internal static class ContentAssembly
{
    /// <exception cref="MapFormatException">What the document says is no map.</exception>
    public static MapReadResult Read(MapInput input, DocumentContent content, IPlaces places, CancellationToken cancellation)
    {
        var assembly = new MapAssembly(input, places);
        var draft = DraftReader.Read(content);
        foreach (var item in (IEnumerable<Draft>)[draft.Map, .. draft.Lists.Values.SelectMany(list => list)])
            assembly.Add(RecordOf(item, places));
        foreach (var doubt in content.Doubts.Concat(DocumentDoubts.Of(content)))
            assembly.Warn(new Place(places, doubt.Offset, 0), $"{doubt.Expected} was expected, and {doubt.Found} is there");
        return assembly.Read(cancellation);
    }

    private static ReadRecord RecordOf(Draft draft, IPlaces places)
    {
        var place = new Place(places, draft.Place, 0);
        var values =
            draft.Members.Select(member => new ReadValue(member.Key, member.Value?.ToJsonString() ?? "null", MemberType.Json, place));
        // The assembly compares ids as they are.
        var record = new ReadRecord(draft.List, place, [.. values.Select(value => value.Name == MapMembers.Id && draft.HasTextId
            ? new ReadValue(value.Name, draft.Id, place) : value)]);
        record.Premises.AddRange(draft.Premises.Select(id => new ReadValue(MapMembers.Premises, id, place)));
        record.Conclusions.AddRange(draft.Conclusions.Select(id => new ReadValue(MapMembers.Conclusion, id, place)));
        return record;
    }
}
