using ArgumentMap.Formats;

namespace ArgumentMap.Json;

/// <summary>Reads a corpus in the format <c>argument-corpus/1</c> and, through the given loader, the maps that it names.</summary>
internal sealed class JsonCorpusReader(JsonInput input, Func<string, MapReadResult?> load)
{
    private readonly JsonValues _values = new(input);

    public CorpusReadResult Read()
    {
        var file = new CorpusParts();
        var extensions = _values.Document(CorpusParts.Members, ref file);
        var corpus = new ArgumentCorpus(_values.DocumentId(file.Format, CorpusParts.FormatName, file.Id, "a corpus id without a slash"),
            file.Title)
        {
            Extensions = JsonValues.WithSchema(extensions, file.Schema),
        };
        var maps = new List<MapReadResult>();
        for (var i = 0; i < file.Maps.Count; i++) maps.Add(AddMap(corpus, file.Maps[i], file.Maps.OffsetOf(i)));
        for (var i = 0; i < file.Links.Count; i++) AddLink(corpus, file.Links[i], file.Links.OffsetOf(i));
        var own = _values.Faults.Warnings();
        return new CorpusReadResult(corpus, own.Concat(maps.SelectMany(map => map.Warnings)).ToValueList())
        {
            Maps = maps.ToValueList(),
            OwnWarnings = own,
            Input = input,
            LinkOffsets = file.Links.Offsets,
        };
    }

    private MapReadResult AddMap(ArgumentCorpus corpus, string file, int at)
    {
        if (!ArgumentCorpus.IsInside(file)) throw input.FaultAt(at, null, "a file in or below this one's folder");
        if (corpus.Maps.Any(map => corpus.FileOf(map.Id) == file)) throw input.FaultAt(at, null, "each file once");
        var result = load(file) ?? throw input.FaultAt(at, null, "the file of a map, relative to this one", $"no file '{file}'");
        if (corpus.TryGetMap(result.Map.Id, out _))
            throw input.FaultAt(at, null, "maps with different ids", $"a second map with the id '{result.Map.Id}'");
        corpus.Add(result.Map, file);
        return result;
    }

    private void AddLink(ArgumentCorpus corpus, LinkParts link, int at) =>
        corpus.Add(new CorpusLink(link.Kind!.Value, End(corpus, link.From, at, "from"), End(corpus, link.To, at, "to"))
        {
            Note = link.Note,
            Extensions = link.Extensions,
        });

    private CorpusReference End(ArgumentCorpus corpus, string? text, int at, string member)
    {
        if (!CorpusReference.TryParse(text, out var reference)) throw input.FaultAt(at, member, "a statement as map-id/statement-id");
        if (!corpus.TryGetMap(reference.Map, out var map))
            throw input.FaultAt(at, member, $"a map of this corpus ({string.Join(", ", corpus.Maps.Select(known => known.Id))})");
        return map.TryGetNode(reference.Statement, out var node) && node is Statement
            ? reference
            : throw input.FaultAt(at, member, $"a statement of the map '{reference.Map}'");
    }
}
