using System.Text.Json.Nodes;
using ArgumentMap.Gsn;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Yaml;

namespace ArgumentMap.Interchange.Gsn;

/// <summary>Adds to a map that was read from a GSN file what the file says beyond it, and how it is laid out.</summary>
internal sealed class GsnNotes(ArgumentGraph map, YamlFile file, IReadOnlyDictionary<string, GsnKind?> kinds)
{
    /// <summary>Of the map: what is noted of the block that tells the module.</summary>
    public const string Module = "module";

    /// <summary>Of the map: what stands before the lines of members, where that is not two spaces.</summary>
    public const string Indent = "indent";

    /// <summary>Of the map: what stands after the last element.</summary>
    public const string After = "after";

    /// <summary>Of the map: how many lines have or repeat names.</summary>
    public const string Named = "named";

    public const string UsualIndent = "  ";

    private readonly Dictionary<string, JsonObject> _notes = new(StringComparer.Ordinal);
    private readonly JsonObject _ofMap = [];

    /// <summary>What the elements are without notes.</summary>
    private readonly GsnKinds _readAs = new(map);

    public void Add()
    {
        var root = file.Root as YamlMapping ?? new YamlMapping([], IsFlow: true);
        for (var at = 0; at < root.Entries.Count; at++) NoteWhatIsSaid(at, root.Entries[at]);
        foreach (var name in NamedElements())
            if (_notes.TryGetValue(name, out var named)) named[GsnElements.IdNote] = name;
            else if (map.Contains(name)) Write(name, new JsonObject { [GsnElements.IdNote] = name });
        foreach (var (id, note) in _notes) Write(id, note);
        file.NoteBytes(_ofMap);
        NoteLayout(root);
        foreach (var (id, note) in _notes) Write(id, note);
        // The extension says that the map is a case, whether there is anything to note or not.
        map.Extensions = map.Extensions.With(GsnWords.Notes, _ofMap.ToJsonString());
    }

    /// <summary>The elements that are named by what the map has no relation for: the names are to follow the elements' ids.</summary>
    private HashSet<string> NamedElements()
    {
        var noted = _notes.Values.Select(note => note.Member(GsnObjects.More))
            .SelectMany(more => GsnWords.Naming.Select(name => more.Member(name)))
            .Concat(map.Relations.Select(relation => relation.Extensions.Notes(GsnWords.Notes).Member(GsnElements.PairNote)));
        return noted.SelectMany(GsnWords.NamesIn).ToHashSet(StringComparer.Ordinal);
    }

    private void Write(string id, JsonObject note) =>
        map.Replace(map[id] with { Extensions = map[id].Extensions.WithNotes(GsnWords.Notes, note) });

    private void NoteWhatIsSaid(int at, YamlEntry entry)
    {
        var note = new JsonObject { [Sequence.At] = at };
        var members = (YamlMapping)GsnReader.MembersOf(entry);
        var more = new JsonObject();
        if (GsnWords.IsModule(entry))
        {
            foreach (var member in members.Entries.Where(member => member.Name is not (GsnWords.Name or GsnWords.Brief)))
                more.Add(member.Name, member.Value.ToJson());
            _ofMap.Add(Module, note);
        }
        else
        {
            foreach (var member in members.Entries.Where(IsMore)) more.Add(member.Name, member.Value.ToJson());
            NoteKind(entry.Name, members, note);
            _notes.Add(entry.Name, note);
        }
        if (more.Count > 0) note.Add(GsnObjects.More, more);
    }

    private static bool IsMore(YamlEntry member) =>
        !GsnWords.IsMember(member.Name) || (member.Name == GsnWords.Challenges && member.Value is YamlMapping);

    private void NoteKind(string id, YamlMapping members, JsonObject note)
    {
        var kind = kinds[id];
        // Whether a step without words is an element may change with what else supports its conclusion, unless its id tells it.
        var isUnsure = kind == GsnKind.Strategy && GsnElements.KindOfId(id) != kind;
        if (kind is not null && (isUnsure || _readAs.Of(map[id]) != kind)) note.Add(GsnElements.TypeNote, kind.ToString());
        var isTold = GsnWords.KindOfWord(members.Find(GsnWords.NodeType).Text()?.Trim()) is not null;
        if (isTold != (GsnElements.KindOfId(id) != kind) || kind is null) note.Add(GsnObjects.Typed, isTold);
    }

    private void NoteLayout(YamlMapping root)
    {
        if (YamlPiece.Cut(file.Input.Text, root, 0, file.Input.Text.Length) is not { } cut) return;
        var indent = IndentOf(root);
        if (indent != UsualIndent) _ofMap.Add(Indent, indent);
        var objects = new GsnObjects(map);
        var (ofElements, ofModule) = (new YamlLayout(indent, GsnWords.ValueOf), new YamlLayout(indent, GsnWords.ModuleValueOf));
        for (var at = 0; at < cut.Pieces.Count; at++)
        {
            var piece = cut.Pieces[at];
            if (!GsnWords.IsModule(piece.Entry))
                ofElements.Note(_notes[piece.Entry.Name], file.Input.Text, piece, objects.Element(map[piece.Entry.Name]), at == 0);
            else if (_ofMap.Member(Module) is JsonObject note)
                ofModule.Note(note, file.Input.Text, piece, GsnObjects.Module(map, note.Member(GsnObjects.More)), at == 0);
        }
        if (cut.After.Length > 0) _ofMap.Add(After, cut.After);
        if (ofElements.NamedCount + ofModule.NamedCount > 0) _ofMap.Add(Named, ofElements.NamedCount + ofModule.NamedCount);
    }

    private string IndentOf(YamlMapping root)
    {
        foreach (var entry in root.Entries)
            if (entry.Value is YamlMapping { IsFlow: false, Alias: null, Entries: [var first, ..] })
            {
                var line = file.Input.Text.LastIndexOf('\n', Math.Max(0, first.Key.Start - 1)) + 1;
                if (file.Input.Text.AsSpan(line, first.Key.Start - line).Trim(' ').IsEmpty) return file.Input.Text[line..first.Key.Start];
            }
        return UsualIndent;
    }
}
