using ArgumentMap.Interchange.Schemes;

namespace ArgumentMap.Interchange.Sadn;

/// <summary>The lines that a map would have of itself.</summary>
internal sealed class SadnUsual
{
    private readonly ArgumentGraph _map;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public SadnUsual(ArgumentGraph map)
    {
        _map = map;
        var number = 0;
        foreach (var node in map.Nodes)
        {
            var name = node.Id;
            while (!SadnLine.IsName(name) || (name != node.Id && map.Contains(name))) name = $"n{++number}";
            _names.Add(node.Id, name);
        }
    }

    /// <summary>Whether SADN has a line for a node: every statement and support, and attacks between them.</summary>
    public bool IsSayable(ArgumentNode node) => node is Statement or Relation { Kind: RelationKind.Support }
        || (node is Relation { Kind: RelationKind.Attack } && Premises(node.Id).Any() && Conclusions(node.Id).Any());

    /// <summary>The line of the map's metadata; null where the map does not say it.</summary>
    public string? Meta(string key) => SadnMeta.Of(_map).FirstOrDefault(said => said.Key == key) is { Key: not null } said
        ? $"{SadnWords.Metadata}({SadnWords.Namespace}:{SadnLine.Quoted(SadnWords.Core)}, {key}:{SadnLine.Quoted(said.Value)})" : null;

    /// <summary>The lines of a node, those of its scheme and of others that come with it first.</summary>
    public string Block(string id, string part, IEnumerable<string> with, bool hasSchemeLine)
    {
        if (part == SadnWords.SchemeLine) return Scheme(id);
        var lines = with.Where(other => _map.Contains(other) && IsSayable(_map[other])).SelectMany(LinesOf).ToList();
        if (!hasSchemeLine && _map[id] is Relation { Kind: RelationKind.Support }) lines.Add(Scheme(id));
        lines.Add(Line(id));
        return string.Join('\n', lines);
    }

    public string Scheme(string id) => _map[id] is Relation { Scheme: { } scheme }
        ? $"{SadnWords.Scheme}({SadnWords.Id}:{_names[id]}, {SadnWords.Name}:{SadnLine.Quoted(SchemeNames.NameOf(scheme))})"
        : $"{SadnWords.Scheme}({SadnWords.Id}:{_names[id]})";

    public string Line(string id)
    {
        if (_map[id] is Statement said)
            return $"{SadnWords.Atom}({SadnWords.Id}:{_names[id]}, {SadnWords.Text}:{SadnLine.Quoted(said.Text)})";
        if (_map[id] is Relation { Kind: RelationKind.Attack })
            return $"{string.Join(", ", Premises(id))} > {string.Join(", ", Conclusions(id).Take(1))}";
        string[] ends = [$"{SadnWords.Scheme}:{_names[id]}", .. Conclusions(id).Take(1).Select(name => $"{SadnWords.Conclusion}:{name}"),
            .. Premises(id).Select(name => $"{SadnWords.Premise}:{name}")];
        return $"{SadnWords.Support}({string.Join(", ", ends)})";
    }

    private IEnumerable<string> LinesOf(string id) =>
        _map[id] is Relation { Kind: RelationKind.Support } ? [Scheme(id), Line(id)] : [Line(id)];

    private IEnumerable<string> Premises(string id) => Names(_map.PremisesOf(id));

    private IEnumerable<string> Conclusions(string id) => Names(_map.ConclusionsOf(id));

    private IEnumerable<string> Names(IEnumerable<ArgumentNode> nodes) =>
        nodes.Where(node => node is Statement or Relation { Kind: RelationKind.Support }).Select(node => _names[node.Id]);
}
