using ArgumentMap.Cli.Input;
using ArgumentMap.Formats;
using ArgumentMap.Json;

namespace ArgumentMap.Cli.Anchors;

/// <summary>One map's file, what became of its anchors that no longer fitted, and the file as it is with those repaired.</summary>
internal sealed class MapRepair
{
    private MapRepair(string file, ReadOnlyMemory<byte> old) => (File, Old, New) = (file, old, old);

    public string File { get; }

    /// <summary>The sources of which there is a text.</summary>
    public IReadOnlyList<SourceDocument> Read { get; private init; } = [];

    /// <summary>The sources of which there is none, though anchors point into it.</summary>
    public IReadOnlyList<SourceDocument> Unread { get; private init; } = [];

    public IReadOnlyList<AnchorRepair> Repairs { get; private init; } = [];

    public ReadOnlyMemory<byte> Old { get; }

    public ReadOnlyMemory<byte> New { get; private init; }

    public bool IsChanged => !Old.Span.SequenceEqual(New.Span);

    /// <summary>Looks for the anchors of a map in the texts that a folder has of its sources.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="texts">The folder.</param>
    /// <param name="withSource">Whether a source takes its text's digest and length where none of its anchors is lost.</param>
    /// <param name="limits">What the file may hold.</param>
    public static MapRepair Of(string file, ReadOnlyMemory<byte> bytes, DirectoryInfo texts, bool withSource, MapReadOptions limits)
    {
        var map = ArgumentJson.ReadWithWarnings(bytes, file == InputFiles.Standard ? MapLoader.StandardInput : file, limits).Map;
        var find = TextFolder.Find(texts, map)!;
        var found = map.Sources.Select(source => (Source: source, Text: find(source))).Where(pair => pair.Text is not null).ToList();
        var repairs = found.SelectMany(pair => pair.Text!.FindAgain(map, pair.Source.Id)).ToList();
        var lost = repairs.Where(repair => repair.IsOrphan).Select(repair => repair.Old.Source).ToHashSet(StringComparer.Ordinal);
        var changed = withSource
            ? found.Where(pair => !lost.Contains(pair.Source.Id)).Select(pair => pair.Text!.Describe(pair.Source))
            : [];
        var anchored = map.Nodes.SelectMany(node => node.Anchors).Where(anchor => anchor.Range is not null).Select(anchor => anchor.Source)
            .ToHashSet(StringComparer.Ordinal);
        var read = found.Select(pair => pair.Source).ToList();
        return new MapRepair(file, bytes)
        {
            Read = read,
            Unread = [.. map.Sources.Except(read).Where(source => anchored.Contains(source.Id))],
            Repairs = repairs,
            New = new JsonAnchorPatch(map, repairs, changed).Apply(bytes.ToArray(), limits.MaxDepth),
        };
    }
}
