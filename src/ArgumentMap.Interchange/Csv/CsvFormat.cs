using System.Text;
using ArgumentMap.Formats;
using ArgumentMap.Interchange.Csv;

namespace ArgumentMap.Interchange;

/// <summary>
/// Two tables in CSV (RFC 4180), for spreadsheets and scripts: one of the nodes, sources and participants, one of the edges. Lossless, and
/// easy to write by hand: a table <c>id,text</c> and a table <c>from,to</c> are a map.
/// </summary>
/// <remarks>
/// <para>
/// To the file <c>x.csv</c> it writes <c>x.nodes.csv</c> and <c>x.edges.csv</c>; reading any of these names finds both. In one text or
/// stream the table of edges follows that of nodes behind an empty line, and is read so from a file too. Commas, semicolons, tabs and
/// bars separate when read; the first line tells which. Columns may come in any order and any case.
/// </para>
/// <para>
/// The columns of nodes, of which only <c>id</c> is needed: <c>kind</c> (<c>claim</c> where empty, <c>evidence</c>,
/// <c>recommendation</c>, <c>locution</c>, a relation's <c>support</c>, <c>attack</c> …, and <c>map</c>, <c>source</c>,
/// <c>participant</c>, <c>group</c> for what is no node), <c>text</c> (or <c>label</c>), <c>main</c>, <c>evidenceType</c>,
/// <c>addressees</c>, <c>saidBy</c>, <c>alsoSaidBy</c>, <c>certainty</c>, <c>basis</c>, <c>baseScore</c>, <c>tags</c>, <c>role</c>,
/// <c>scheme</c>, <c>criticalQuestion</c>, <c>weight</c>, <c>anchors</c>, <c>title</c>, <c>name</c>, <c>authors</c>, <c>publisher</c>,
/// <c>published</c>, <c>url</c>, <c>language</c>, <c>sha256</c>, <c>length</c>, <c>description</c>, <c>analysts</c>, <c>created</c>,
/// <c>modified</c>, <c>licence</c>, <c>parent</c>, <c>members</c>: the members of the native format, with its words. Lists are separated
/// by semicolons, or JSON arrays; <c>anchors</c> are a JSON array, or the ids of sources. A column of another name is kept as an
/// extension and written back as a column; extensions that are no texts stand as one JSON object in <c>extensions</c>.
/// </para>
/// <para>
/// The columns of edges: <c>from</c> and <c>to</c> (or <c>source</c> and <c>target</c>), ids of nodes, and <c>role</c> (<c>premise</c>
/// into a relation, <c>conclusion</c> out of one). An edge without a role that touches no relation, or that has a <c>kind</c>, is a
/// relation by itself: a <c>support</c> where it has no kind, or <c>attack</c> (also <c>con</c>, <c>-</c>) and so on, with its other
/// columns, and its <c>id</c> where a further edge is to point at it.
/// </para>
/// <para>
/// No cell is run as a formula by a spreadsheet: an apostrophe is set before a text that starts with one of <c>= + - @</c>, their
/// full-width forms, a tab or a line end, with or without apostrophes before that, and before one of nothing but apostrophes, the empty
/// text included; one is taken away where such a cell is read. All other texts, those with apostrophes too, stand as they are.
/// </para>
/// </remarks>
public sealed class CsvFormat : TextMapFormat
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public override string Name => "csv";

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [".csv"];

    /// <inheritdoc/>
    public override string Description => "CSV, tables of nodes and edges";

    /// <inheritdoc/>
    public override ValueList<string> Losses => [];

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool LooksLike(ReadOnlyMemory<byte> bytes) => CsvTables.LooksLike(bytes);

    /// <inheritdoc/>
    public override string FileToRead(string path)
    {
        var nodes = CsvFiles.Nodes(path);
        return (CsvFiles.IsEdges(path) || !File.Exists(path)) && File.Exists(nodes) ? nodes : path;
    }

    /// <inheritdoc/>
    public override string StemOf(string path) => Path.GetFileName(CsvFiles.Stem(path));

    /// <inheritdoc/>
    public override IReadOnlyList<MapFile> FilesOf(ArgumentGraph map, string path) =>
    [
        new MapFile(CsvFiles.Nodes(path), (stream, _) => Write(stream, writer => CsvMapWriter.Write(map, writer, edges: null))),
        new MapFile(CsvFiles.Edges(path), (stream, _) => Write(stream, writer => CsvMapWriter.Write(map, nodes: null, writer))),
    ];

    /// <inheritdoc/>
    protected override MapReadResult ReadCore(MapInput input, CancellationToken cancellationToken) =>
        CsvMapReader.Read(input, cancellationToken);

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken) =>
        CsvMapWriter.Write(map, writer, writer);

    private static void Write(Stream stream, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(stream, Utf8, 16384, leaveOpen: true);
        write(writer);
    }
}
