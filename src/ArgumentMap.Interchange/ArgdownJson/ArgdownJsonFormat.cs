using ArgumentMap.Formats;
using ArgumentMap.Interchange.Argdown.Content;
using ArgumentMap.Interchange.Argdown.Mapping;
using ArgumentMap.Interchange.Argdown.Writing;
using ArgumentMap.Interchange.ArgdownJson;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange;

/// <summary>
/// What an Argdown document says, as the JSON of <c>argdown json</c>: arguments, statements, relations, sections and tags, without the map
/// that is drawn of them. Read and written as <see cref="ArgdownFormat"/> is. Lossless.
/// </summary>
/// <remarks>
/// Members that the reference does not write are left out, with a warning.
/// The reference leaves the front matter out; it is written as the member <c>frontMatter</c>, and read where it is there.
/// Groups within groups of any depth are written; sections that a document's own settings nest more than 12 deep are refused with an
/// <see cref="ArgumentException"/>.
/// </remarks>
public sealed class ArgdownJsonFormat : MapFormat
{
    /// <summary>How deep sections may nest: each takes two of the levels that a reader of JSON allows, and data stand inside.</summary>
    private const int MostNested = 12;

    /// <inheritdoc/>
    public override string Name => "argdown-json";

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [".argdown.json"];

    /// <inheritdoc/>
    public override string Description => "Argdown as the JSON of argdown json";

    /// <inheritdoc/>
    public override ValueList<string> Losses => [];

    /// <inheritdoc/>
    public override ValueList<string> OwnExtensions => [ArgdownNames.Notes];

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool LooksLike(ReadOnlyMemory<byte> bytes) => JsonShape.Of(bytes) is { } shape
        && shape.Has("arguments") && shape.Has("statements") && shape.Has("relations") && !shape.Has("format");

    /// <inheritdoc/>
    protected override MapReadResult ReadCore(MapInput input, CancellationToken cancellationToken)
    {
        var places = new ArgdownJsonPlaces(input);
        var root = JsonFile.Read(input).Root;
        var read = ContentAssembly.Read(input, ArgdownJsonReader.Read(root, places), places, cancellationToken);
        return new MapReadResult(read.Map, [.. ArgdownJsonMembers.Unread(root, places), .. read.Warnings], read.File, read.Locate);
    }

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, Stream stream, CancellationToken cancellationToken)
    {
        var content = ArgdownWriter.Read(ArgdownWriter.Write(map, HandedOn, cancellationToken), cancellationToken);
        if (DepthOf(content.Sections) > MostNested)
            throw new ArgumentException($"The format {Name} cannot say groups in groups more than {MostNested} deep.", nameof(map));
        ArgdownJsonWriter.Write(content, stream);
    }

    private static int DepthOf(List<Section> sections)
    {
        var depth = 0;
        for (var level = sections; level.Count > 0; level = [.. level.SelectMany(section => section.Children)]) depth++;
        return depth;
    }

    private static DocumentContent HandedOn(DocumentContent content)
    {
        using var json = new MemoryStream();
        ArgdownJsonWriter.Write(content, json);
        var bytes = json.GetBuffer().AsMemory(0, (int)json.Length);
        return ArgdownJsonReader.Read(ArgdownJsonReader.Parse(bytes), new ArgdownJsonPlaces());
    }
}
