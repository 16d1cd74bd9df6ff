using ArgumentMap.Formats;
using ArgumentMap.Gsn;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Records;
using ArgumentMap.Interchange.Yaml;

namespace ArgumentMap.Interchange.Gsn;

/// <summary>Reads the elements of a GSN file into a map, with notes of what the model has no word for and of the layout. O(file).</summary>
internal sealed class GsnReader(YamlFile file)
{
    private readonly Dictionary<string, YamlEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GsnKind?> _kinds = new(StringComparer.Ordinal);
    private readonly FreshIds _ids = new();
    private readonly Dictionary<string, string> _sources = new(StringComparer.Ordinal);
    private ArgumentGraph _map = null!;

    public MapReadResult Read(CancellationToken cancellation)
    {
        var elements = Elements();
        _map = new ArgumentGraph(DocumentName.Of(file.Input.File)) { Extensions = ExtensionData.Empty.With(GsnWords.Notes, "{}") };
        ReadModule();
        foreach (var entry in elements) ReadElement(entry);
        cancellation.ThrowIfCancellationRequested();
        var references = new GsnReferences(_map, file, _ids, _kinds.GetValueOrDefault);
        foreach (var entry in elements) references.Read(entry.Name, (YamlMapping)MembersOf(entry));
        cancellation.ThrowIfCancellationRequested();
        MarkMain();
        new GsnNotes(_map, file, _kinds).Add();
        return file.Result(_map, id => _entries.TryGetValue(references.ElementOf(id), out var entry) ? entry.Key.Start : null);
    }

    /// <summary>The members of an element; none where it has no value.</summary>
    public static YamlNode MembersOf(YamlEntry entry) => entry.Value is YamlScalar { IsNull: true } ? new YamlMapping([], IsFlow: true)
        : entry.Value;

    private List<YamlEntry> Elements()
    {
        if (file.Root is null or YamlScalar { IsNull: true }) return [];
        if (file.Root is not YamlMapping root) throw file.Fault(file.Root, "a mapping of elements");
        foreach (var entry in root.Entries)
        {
            if (_ids.Of(entry.Name, "") != entry.Name || entry.Name.Length == 0) throw file.Fault(entry.Key, "the id of an element");
            if (MembersOf(entry) is not YamlMapping members) throw file.Fault(entry.Value, "the members of an element");
            _entries.Add(entry.Name, entry);
            foreach (var member in members.Entries) Check(member, GsnWords.IsModule(entry));
        }
        return [.. root.Entries.Where(entry => !GsnWords.IsModule(entry))];
    }

    private void Check(YamlEntry member, bool isOfModule)
    {
        switch (member.Name)
        {
            case GsnWords.Name or GsnWords.Brief when isOfModule && member.Value is not YamlScalar:
            case GsnWords.Text or GsnWords.Url or GsnWords.NodeType when !isOfModule && member.Value is not YamlScalar:
                throw file.Fault(member.Value, "a text");
            case GsnWords.SupportedBy or GsnWords.InContextOf or GsnWords.Classes when !isOfModule:
                foreach (var item in member.Value.AsList())
                    if (item is not YamlScalar) throw file.Fault(item, "a name");
                break;
            case GsnWords.Undeveloped or GsnWords.IsDefeated when !isOfModule && member.Value.Truth() is null
                && member.Value.Text() is not null:
                throw file.Fault(member.Value, "true or false");
        }
    }

    private void ReadModule()
    {
        if (!_entries.TryGetValue(GsnWords.Module, out var module) || !GsnWords.IsModule(module)) return;
        var members = (YamlMapping)MembersOf(module);
        _map.Title = members.Find(GsnWords.Name).Words();
        _map.Description = members.Find(GsnWords.Brief).Words();
    }

    private void ReadElement(YamlEntry entry)
    {
        var members = (YamlMapping)MembersOf(entry);
        var text = members.Find(GsnWords.Text).Words() ?? "";
        var kind = KindOf(entry, members);
        _kinds.Add(entry.Name, kind);
        ArgumentNode node = kind switch
        {
            GsnKind.Strategy => new Relation(entry.Name, RelationKind.Support) { Text = text },
            GsnKind.Solution or GsnKind.CounterSolution => new Evidence(entry.Name, text),
            _ => new Claim(entry.Name, text),
        };
        _map.Add(node with { Tags = TagsOf(members), Anchors = AnchorsOf(members) });
    }

    private GsnKind? KindOf(YamlEntry entry, YamlMapping members)
    {
        var byId = GsnElements.KindOfId(entry.Name);
        if (members.Find(GsnWords.NodeType) is not { } type || type.Text() is not { } word)
        {
            if (byId is null) file.Warn(entry.Key.Start, "an element's id tells no kind, and nor does a nodeType; it is read as a goal",
                    GsnWords.KindNotTold);
            return byId;
        }
        if (GsnWords.KindOfWord(word.Trim()) is { } kind) return kind;
        file.Warn(type.Start, $"there is no nodeType {MapInput.Shown(word)}; the element's id tells its kind, or it is a goal",
            GsnWords.KindNotTold);
        return byId;
    }

    private static ValueList<string> TagsOf(YamlMapping members)
    {
        var tags = new List<string>();
        if (members.Find(GsnWords.Undeveloped).Truth() == true) tags.Add(GsnElements.Undeveloped);
        if (members.Find(GsnWords.IsDefeated).Truth() == true) tags.Add(GsnElements.Defeated);
        foreach (var item in members.Find(GsnWords.Classes).AsList())
            if (item.Text() is { } name && !GsnWords.IsReserved(name)) tags.Add(name);
        return [.. tags];
    }

    /// <summary>The address of an element is a place in a source, one source for each address.</summary>
    private ValueList<TextAnchor> AnchorsOf(YamlMapping members)
    {
        if (members.Find(GsnWords.Url).Words() is not { } url) return [];
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var isPlace = hash > 0 && hash + 1 < url.Length && url[hash + 1] != '#';
        var address = isPlace ? url[..hash] : url;
        if (!_sources.TryGetValue(address, out var source))
        {
            source = $"source-{_sources.Count + 1}";
            _sources.Add(address, source);
            _map.AddSource(new SourceDocument(source) { Url = address });
        }
        return [new TextAnchor(source) { Fragment = isPlace ? url[(hash + 1)..] : null }];
    }

    /// <summary>What alone bears on nothing else is what the case argues for.</summary>
    private void MarkMain()
    {
        var roots = _map.Claims.Where(claim => !claim.IsAway() && _map.RelationsFrom(claim.Id).Count == 0).Take(2).ToList();
        if (roots is [var root]) _map.Replace(root with { IsMain = true });
    }
}
