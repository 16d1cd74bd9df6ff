using System.Text;
using System.Text.Json.Nodes;
using ArgumentMap.Cli.Input;
using ArgumentMap.Rendering;

namespace ArgumentMap.Cli.Watching;

/// <summary>
/// A file that is watched, with the files that it includes: the page of the last state of it that could be read, and what is wrong with the
/// one that it has now.
/// </summary>
internal sealed class WatchedMap(Terminal terminal, string file)
{
    private const int LinesAround = 2;

    private Dictionary<string, (DateTime Written, long Length)> _stamps = new(StringComparer.Ordinal);
    private volatile byte[]? _page;
    private volatile Exception? _fault;

    public string File => file;

    /// <summary>The last good page; null where there was none yet.</summary>
    public byte[]? Page => _page;

    /// <summary>How many pages there have been.</summary>
    public int PageNumber { get; private set; }

    /// <summary>What is wrong with the file as it is; null for nothing.</summary>
    public Exception? Fault => _fault;

    /// <summary>Reads the file again where it, or a file of which it was made, has changed since.</summary>
    /// <returns>Whether it has.</returns>
    public bool Refresh(CancellationToken cancellation)
    {
        if (_stamps.Count > 0 && _stamps.All(known => StampOf(known.Key) == known.Value)) return false;
        _stamps = new(StringComparer.Ordinal) { [file] = StampOf(file) };
        try
        {
            var page = Render(cancellation);
            (_page, _fault) = (page, null);
            PageNumber++;
        }
        catch (Exception fault) when (CommandFault.Is(fault))
        {
            _fault = fault;
        }
        return true;
    }

    /// <summary>What a page is told of it.</summary>
    public JsonObject Told()
    {
        var told = new JsonObject { ["file"] = file, ["page"] = PageNumber };
        if (_fault is not { } fault) return told;
        var said = new JsonObject { ["message"] = CommandFault.MessageOf(fault, file)["argmap: ".Length..] };
        if (fault is MapFormatException { Location: { Line: { } line } place })
        {
            said["line"] = line;
            said["lines"] = Around(place.File ?? file, line);
        }
        told["fault"] = said;
        return told;
    }

    private byte[] Render(CancellationToken cancellation)
    {
        var loader = new MapLoader(terminal with { Sought = path => _stamps.TryAdd(path, StampOf(path)) });
        using var page = new MemoryStream();
        if (loader.IsCorpus(file)) new HtmlFormat().Write(loader.LoadCorpus(file), page, cancellation);
        else new HtmlFormat().Write(loader.LoadQuietly(file).Map, page, cancellation);
        return page.ToArray();
    }

    /// <summary>A file that is being replaced is gone for a moment; what another file names can be no path at all.</summary>
    private static (DateTime, long) StampOf(string path)
    {
        var info = System.IO.File.Exists(path) ? new FileInfo(path) : null;
        return info is { Exists: true } ? (info.LastWriteTimeUtc, info.Length) : (DateTime.MinValue, -1);
    }

    private static JsonArray Around(string path, int line)
    {
        string[] lines;
        try
        {
            lines = System.IO.File.ReadAllText(path, Encoding.UTF8).ReplaceLineEndings("\n").Split('\n');
        }
        catch (Exception fault) when (FileFault.Is(fault))
        {
            return [];
        }
        var (first, last) = (Math.Max(1, line - LinesAround), Math.Min(lines.Length, line + LinesAround));
        return new(
            [.. Enumerable.Range(first, Math.Max(0, last - first + 1))
                .Select(number => (JsonNode)new JsonObject { ["number"] = number, ["text"] = lines[number - 1] })]);
    }
}
