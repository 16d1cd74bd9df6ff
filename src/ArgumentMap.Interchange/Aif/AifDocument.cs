using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Aif;

/// <summary>An AIF document as an object, by itself or within another format's.</summary>
internal static class AifDocument
{
    /// <summary>
    /// The map of a document, and where in it each node stands. A document that would be written from the map alone leaves no notes in it.
    /// </summary>
    public static (ArgumentGraph Map, Dictionary<string, string> Paths) Read(JsonFile file, JsonObject root, string path,
        CancellationToken cancellation)
    {
        var reader = new AifReader(file, root, path);
        return (reader.Read(cancellation), reader.Paths);
    }

    public static JsonObject Write(ArgumentGraph map) => new AifWriter(map).Write();
}
