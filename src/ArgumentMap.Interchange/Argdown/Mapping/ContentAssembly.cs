using ArgumentMap.Formats;
using ArgumentMap.Interchange.Argdown.Content;
using ArgumentMap.Interchange.Records;

namespace ArgumentMap.Interchange.Argdown.Mapping;

/// <summary>
/// Reads what a document says as a map, whatever the document was written in. What its words say becomes the model's values directly; what
/// data say more is read by the native format's reader, by way of <see cref="MapAssembly"/>, which knows what may stand there. O(document).
/// </summary>
internal static class ContentAssembly
{
    /// <exception cref="MapFormatException">What the document says is no map.</exception>
    public static MapReadResult Read(MapInput input, DocumentContent content, IPlaces places, CancellationToken cancellation)
    {
        var drafts = DraftReader.Read(content);
        var doubts = content.Doubts.Concat(DocumentDoubts.Of(content))
            .Select(doubt => (doubt.Offset, Message: $"{doubt.Expected} was expected, and {doubt.Found} is there"))
            .DistinctBy(doubt => doubt.Message).Select(doubt => new MapWarning(places.At(doubt.Offset, 0), doubt.Message)).ToList();
        var frame = Assembled(drafts, [], input, places, cancellation);
        var spelled = drafts.Nodes.Where(draft => !draft.IsPlain).ToList();
        var nodes = spelled.Count == 0 ? frame : Assembled(drafts, spelled, input, places, cancellation);
        var building = new DraftBuilding(frame.Map, nodes.Map, drafts, places);
        building.Build(cancellation);
        return new MapReadResult(frame.Map, [.. doubts, .. nodes.Warnings, .. building.Warnings], input.File, building.Locate);
    }

    /// <summary>The map without its nodes, or with those of which data say something, not joined.</summary>
    private static MapReadResult Assembled(
        MapDraft drafts, List<Draft> nodes, MapInput input, IPlaces places, CancellationToken cancellation)
    {
        var assembly = new MapAssembly(input, places);
        foreach (var draft in (IEnumerable<Draft>)[drafts.Map, .. drafts.Frame, .. nodes]) assembly.Add(RecordOf(draft, places));
        return assembly.Read(cancellation);
    }

    private static ReadRecord RecordOf(Draft draft, IPlaces places)
    {
        var place = new Place(places, draft.Place, 0);
        // The assembly compares ids as they are.
        var values = draft.Members.Select(member => member.Key == MapMembers.Id && draft.Id.Length > 0
            ? new ReadValue(member.Key, draft.Id, place)
            : new ReadValue(member.Key, member.Value?.ToJsonString() ?? "null", MemberType.Json, place));
        return new ReadRecord(draft.List, place, [.. values]);
    }
}
