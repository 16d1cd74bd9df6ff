using System.Text;
using System.Text.Json;
using ArgumentMap.Formats;

namespace ArgumentMap.Json;

/// <summary>
/// Writes further links into the bytes of a corpus's file, behind those that it has. Every other byte stays, comments and layout too.
/// O(file).
/// </summary>
internal static class JsonLinkPatch
{
    /// <summary>The bytes with the links.</summary>
    /// <param name="utf8">A corpus's file.</param>
    /// <param name="links">The links to add.</param>
    /// <param name="limits">Within which the file was read.</param>
    public static byte[] Apply(byte[] utf8, IReadOnlyList<CorpusLink> links, MapReadOptions limits)
    {
        if (links.Count == 0) return utf8;
        var (place, hasList, hasItems) = Place(utf8, limits.MaxDepth);
        var items = Items(links, limits);
        var text = (hasList, hasItems) switch
        {
            (true, true) => $",{items}",
            (true, false) => $"{items}\n  ",
            (false, true) => $",\n  \"links\": [{items}\n  ]",
            (false, false) => $"\n  \"links\": [{items}\n  ]\n",
        };
        if (utf8.AsSpan().IndexOf("\r\n"u8) >= 0) text = text.Replace("\n", "\r\n");
        return [.. utf8.AsSpan(0, place), .. Encoding.UTF8.GetBytes(text), .. utf8.AsSpan(place)];
    }

    /// <summary>Where the links go: behind the last one, into the empty list, or behind the last member where there is no list.</summary>
    private static (int At, bool HasList, bool HasItems) Place(byte[] utf8, int maxDepth)
    {
        var skip = utf8.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        var reader = new Utf8JsonReader(utf8.AsSpan(skip), new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = maxDepth,
        });
        reader.Read();
        var (end, hasMembers) = ((int)reader.BytesConsumed, false);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isLinks = reader.ValueTextEquals("links"u8);
            reader.Read();
            if (isLinks && reader.TokenType == JsonTokenType.StartArray)
            {
                var (last, hasItems) = ((int)reader.BytesConsumed, false);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    reader.Skip();
                    (last, hasItems) = ((int)reader.BytesConsumed, true);
                }
                return (skip + last, true, hasItems);
            }
            reader.Skip();
            (end, hasMembers) = ((int)reader.BytesConsumed, true);
        }
        return (skip + end, false, hasMembers);
    }

    /// <summary>The links as the writer lays them out in a list, each from the line before it on.</summary>
    private static string Items(IReadOnlyList<CorpusLink> links, MapReadOptions limits)
    {
        using var bytes = new MemoryStream();
        var layout = new JsonLayout(limits);
        foreach (var chunk in layout.Chunks(Document(links, layout))) bytes.Write(chunk.Array!, chunk.Offset, chunk.Count);
        var text = Encoding.UTF8.GetString(bytes.ToArray());
        return text.Substring(text.IndexOf('[') + 1, text.LastIndexOf("\n  ]", StringComparison.Ordinal) - text.IndexOf('[') - 1);
    }

    private static IEnumerable<object> Document(IReadOnlyList<CorpusLink> links, JsonLayout layout)
    {
        layout.OpenObject();
        foreach (var link in layout.List("links", links.Count, links, JsonMapWriter.Write)) yield return link;
        layout.Close();
    }
}
