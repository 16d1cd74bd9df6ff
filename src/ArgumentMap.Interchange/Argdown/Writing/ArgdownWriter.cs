using System.Text;
using ArgumentMap.Formats;
using ArgumentMap.Interchange.Argdown.Content;
using ArgumentMap.Interchange.Argdown.Mapping;
using ArgumentMap.Interchange.Records;

namespace ArgumentMap.Interchange.Argdown.Writing;

/// <summary>
/// Writes a map as a document. What its words say is asked of the reader: the document is written without data and read, and what is then
/// missing or wrong is said as data. So that nothing is lost, and there are no more data than need be. O(map), twice.
/// </summary>
internal static class ArgdownWriter
{
    private static readonly MapReadOptions NoLimit = new() { MaxBytes = int.MaxValue };

    public static string Write(ArgumentGraph map, CancellationToken cancellation) => Write(map, content => content, cancellation);

    /// <summary>The same for a document that is written in another way and read from that.</summary>
    /// <param name="map">The map.</param>
    /// <param name="handedOn">What is read of a document when it was written in that way.</param>
    /// <param name="cancellation">Stops what takes long.</param>
    public static string Write(ArgumentGraph map, Func<DocumentContent, DocumentContent> handedOn, CancellationToken cancellation)
    {
        using var records = MapRecords.Of(map);
        var named = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var data = new DocumentData(map, named);
            var said = DraftReader.Read(handedOn(Read(DocumentText.Of(map, data), cancellation)));
            var missing = new MissingData(map, records, said, data).Say();
            if (missing.Count == 0) return DocumentText.Of(map, data);
            var count = named.Count;
            named.UnionWith(missing);
            if (named.Count == count) throw new InvalidOperationException($"There are no words for the relation '{missing.First()}'.");
        }
    }

    /// <summary>What a document says that was written here.</summary>
    public static DocumentContent Read(string text, CancellationToken cancellation)
    {
        var content = ContentReader.Read(new MapInput(Encoding.UTF8.GetBytes(text), null, NoLimit), cancellation);
        return content.Faults.Count == 0 ? content
            : throw new InvalidOperationException($"The document that was written is no Argdown: {content.Faults[0]}.");
    }
}
