using System.Text.Json;
using ArgumentMap.Formats;

namespace ArgumentMap.Json;

/// <summary>Reads a corpus in the format <c>argument-corpus/1</c> and, through the given loader, the maps that it names.</summary>
internal sealed class JsonCorpusReader(JsonInput input, Func<string, MapReadResult?> load) : JsonDocumentReader(input)
{
    public CorpusReadResult Read()
    {
        var context = DocumentContext.Default;
        var document = Document(context.CorpusDocument);
        CheckFormat(document.Format, CorpusDocument.FormatName);
        var id = RequiredId(document.Id, "$");
        if (ArgumentGraph.IdFault(id) is not null) throw Input.Fault("$.id", "a corpus id without a slash");
        var extensions = Unknown(document.Extensions, "$", context.CorpusDocument);
        var corpus = new ArgumentCorpus(id, document.Title)
        {
            Extensions = document.Schema is { } schema ? extensions.With("$schema", JsonSerializer.SerializeToElement(schema, context.String)) : extensions,
        };
        var maps = new List<MapReadResult>();
        foreach (var (file, path) in Items(document.Maps, "$.maps", "the file name of a map")) maps.Add(AddMap(corpus, file, path));
        foreach (var (link, path) in Items(document.Links, "$.links", "a link")) AddLink(corpus, link, path);
        var own = Warnings();
        return new CorpusReadResult(corpus, own.Concat(maps.SelectMany(map => map.Warnings)).ToValueList())
        {
            Maps = maps.ToValueList(),
            OwnWarnings = own,
            Input = Input,
            LinkPaths = corpus.Links.Select((_, index) => $"$.links[{index}]").ToValueList(),
        };
    }

    private MapReadResult AddMap(ArgumentCorpus corpus, string file, string path)
    {
        if (!ArgumentCorpus.IsInside(file)) throw Input.Fault(path, "a file in or below this one's folder");
        if (corpus.Maps.Any(map => corpus.FileOf(map.Id) == file)) throw Input.Fault(path, "each file once");
        var result = load(file) ?? throw Input.Fault(path, "the file of a map, relative to this one", $"no file '{file}'");
        if (corpus.TryGetMap(result.Map.Id, out _)) throw Input.Fault(path, "maps with different ids", $"a second map with the id '{result.Map.Id}'");
        corpus.Add(result.Map, file);
        return result;
    }

    private void AddLink(ArgumentCorpus corpus, LinkEntry entry, string path)
    {
        var kind = OptionalWord<CorpusLinkKind>(Required(entry.Kind, path, "kind", "the kind of the link"), path, "kind")!.Value;
        corpus.Add(new CorpusLink(kind, End(corpus, entry.From, path, "from"), End(corpus, entry.To, path, "to"))
        {
            Note = entry.Note,
            Extensions = Unknown(entry.Extensions, path, DocumentContext.Default.LinkEntry),
        });
    }

    private CorpusReference End(ArgumentCorpus corpus, string? text, string path, string member)
    {
        if (!CorpusReference.TryParse(Required(text, path, member, "a statement as map-id/statement-id"), out var reference))
            throw Input.Fault($"{path}.{member}", "a statement as map-id/statement-id");
        if (!corpus.TryGetMap(reference.Map, out var map)) throw Input.Fault($"{path}.{member}", $"a map of this corpus ({string.Join(", ", corpus.Maps.Select(known => known.Id))})");
        return map.TryGetNode(reference.Statement, out var node) && node is Statement ? reference : throw Input.Fault($"{path}.{member}", $"a statement of the map '{reference.Map}'");
    }
}
