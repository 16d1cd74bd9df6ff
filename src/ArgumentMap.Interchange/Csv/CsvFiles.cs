namespace ArgumentMap.Interchange.Csv;

/// <summary>The names of the two files of a map.</summary>
internal static class CsvFiles
{
    private const string NodesEnding = ".nodes.csv";

    private const string EdgesEnding = ".edges.csv";

    private static readonly string[] Endings = [NodesEnding, EdgesEnding, ".csv"];

    /// <summary>The table of nodes that belongs to a file, whichever of the map's it is.</summary>
    public static string Nodes(string file) => Stem(file) + NodesEnding;

    /// <summary>The table of edges that belongs to a file.</summary>
    public static string Edges(string file) => Stem(file) + EdgesEnding;

    /// <summary>The same without its folder.</summary>
    public static string NameOfEdges(string file) => Path.GetFileName(Edges(file));

    public static bool IsNodes(string file) => file.EndsWith(NodesEnding, StringComparison.OrdinalIgnoreCase);

    public static bool IsEdges(string file) => file.EndsWith(EdgesEnding, StringComparison.OrdinalIgnoreCase);

    /// <summary>A file without the ending that tells which of the tables it is.</summary>
    public static string Stem(string file)
    {
        var ending = Array.Find(Endings, ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ?? "";
        return file[..^ending.Length];
    }
}
