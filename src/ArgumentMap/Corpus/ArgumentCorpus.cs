using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ArgumentMap.Json;
using ArgumentMap.Wording;

namespace ArgumentMap;

/// <summary>
/// Several maps and the links between their statements. Maps stand in the order in which they were added, links too. The maps stay
/// what they are; <see cref="Merge"/> makes one map of them.
/// </summary>
/// <example><code>
/// var corpus = new ArgumentCorpus("lamps");
/// corpus.Add(MapBuilder.Create("one").Claim("a", "Lit streets are safer.").Build());
/// corpus.Add(MapBuilder.Create("two").Claim("b", "Light makes streets safer.").Build());
/// corpus.AddLink(CorpusLinkKind.SameAs, "one/a", "two/b");
/// Console.WriteLine(corpus.Merge().Shared.Count()); // 1
/// </code></example>
[JsonConverter(typeof(ArgumentCorpusJsonConverter))]
public sealed class ArgumentCorpus
{
    private readonly List<ArgumentGraph> _maps = [];
    private readonly Dictionary<string, ArgumentGraph> _mapsById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _keptFiles = new(StringComparer.Ordinal);
    private readonly List<CorpusLink> _links = [];

    /// <summary>An empty corpus.</summary>
    /// <param name="id">The corpus's id; also the id of the merged map, so it has no slash.</param>
    /// <param name="title">The corpus's title.</param>
    /// <exception cref="ArgumentException">The id is no id or has a slash, or the title has a lone surrogate.</exception>
    public ArgumentCorpus(string id, string? title = null)
    {
        Id = Guard.Id(id, nameof(id));
        if (ArgumentGraph.IdFault(id) is { } fault) throw new ArgumentException(fault, nameof(id));
        Title = title;
    }

    /// <summary>The corpus's id.</summary>
    public string Id { get; }

    /// <summary>The corpus's title.</summary>
    /// <exception cref="ArgumentException">The value has a lone surrogate.</exception>
    public string? Title { get; set => field = Guard.OptionalText(value, nameof(Title)); }

    /// <summary>What a file said of the corpus that the model has no word for.</summary>
    public ExtensionData Extensions { get; set => field = Guard.NotNull(value, nameof(Extensions)); } = ExtensionData.Empty;

    /// <summary>The maps.</summary>
    public IReadOnlyList<ArgumentGraph> Maps => _maps;

    /// <summary>The links.</summary>
    public IReadOnlyList<CorpusLink> Links => _links;

    /// <summary>Adds a map.</summary>
    /// <param name="map">The map.</param>
    /// <param name="file">The file that it is kept in, relative to the corpus's own; without one the map's id with <c>.json</c>.</param>
    /// <returns>The map.</returns>
    /// <exception cref="ArgumentException">
    /// The corpus already has a map with this id or in this file, or the file lies outside the corpus's folder.
    /// </exception>
    public ArgumentGraph Add(ArgumentGraph map, string? file = null)
    {
        if (file is not null && !IsInside(file))
            throw new ArgumentException($"'{file}' is not a file in or below the corpus's own folder.", nameof(file));
        if (_mapsById.ContainsKey(Guard.NotNull(map, nameof(map)).Id))
            throw new ArgumentException($"The corpus '{Id}' already has a map '{map.Id}'.", nameof(map));
        var kept = file ?? map.Id + ".json";
        if (!_keptFiles.Add(kept)) throw new ArgumentException($"The corpus '{Id}' already has a map in the file '{kept}'.", nameof(file));
        _mapsById.Add(map.Id, map);
        _files.Add(map.Id, kept);
        _maps.Add(map);
        return map;
    }

    /// <summary>Adds a link.</summary>
    /// <returns>The link.</returns>
    /// <exception cref="KeyNotFoundException">The corpus has no such map, or the map no such statement.</exception>
    public CorpusLink Add(CorpusLink link)
    {
        Guard.NotNull(link, nameof(link));
        GetStatement(link.From);
        GetStatement(link.To);
        _links.Add(link);
        return link;
    }

    /// <summary>Adds a link between statements named as <c>map/statement</c>.</summary>
    /// <exception cref="FormatException">A name is not of that form.</exception>
    /// <exception cref="KeyNotFoundException">The corpus has no such map, or the map no such statement.</exception>
    public CorpusLink AddLink(CorpusLinkKind kind, string from, string to, string? note = null)
    {
        Guard.NotNull(from, nameof(from));
        Guard.NotNull(to, nameof(to));
        return Add(new CorpusLink(kind, CorpusReference.Parse(from), CorpusReference.Parse(to)) { Note = note });
    }

    /// <summary>Removes a link.</summary>
    /// <returns>False where the corpus has no such link.</returns>
    public bool Remove(CorpusLink link) => _links.Remove(Guard.NotNull(link, nameof(link)));

    /// <summary>Finds a map by id.</summary>
    public bool TryGetMap(string id, [NotNullWhen(true)] out ArgumentGraph? map) =>
        _mapsById.TryGetValue(Guard.NotNull(id, nameof(id)), out map);

    /// <summary>The map with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public ArgumentGraph GetMap(string id) =>
        TryGetMap(id, out var map)
            ? map
            : throw new KeyNotFoundException(
                $"The corpus '{Id}' has no map with the id '{id}'.{NearestWord.Question(id, _maps.Select(map => map.Id))}");

    /// <summary>Whether a file name stays in or below the folder that it is relative to, on every platform.</summary>
    internal static bool IsInside(string file) =>
        file.Length > 0 && file[0] is not ('/' or '\\') && !file.Contains(':') && !file.Split('/', '\\').Contains("..");

    /// <summary>The file that a map is kept in, relative to the corpus's own.</summary>
    /// <exception cref="KeyNotFoundException">There is no such map.</exception>
    public string FileOf(string mapId) => _files[GetMap(mapId).Id];

    /// <summary>The statement that a reference names.</summary>
    /// <exception cref="KeyNotFoundException">The corpus has no such map, or the map no such statement.</exception>
    public Statement GetStatement(CorpusReference reference) => GetMap(reference.Map).GetStatement(reference.Statement);

    /// <summary>
    /// Makes one map of all: statements joined by <see cref="CorpusLinkKind.SameAs"/>, directly or through others, become one with the
    /// anchors of all; the other links become relations. O(nodes + edges + links), nearly.
    /// </summary>
    /// <exception cref="KeyNotFoundException">A link names a statement that its map no longer has.</exception>
    public MergedCorpus Merge() => new CorpusMerger(this).Merge();

    /// <summary>Id and size, as in <c>lamps: 2 maps, 1 link</c>.</summary>
    public override string ToString() => $"{Id}: {Counted.Of(Maps.Count, "map")}, {Counted.Of(Links.Count, "link")}";
}
