using System.Text.Json;

namespace ArgumentMap;

/// <summary>
/// One merge of one corpus. A merged statement takes text, kind and id from the first of its origins and, from the others, what the
/// first does not say; anchors, tags, addressees and speakers are united. Links that say the same (<see cref="SameStatements"/>) are one.
/// Analysts and tags of the maps are united, a language or licence is kept where all have it; when each map was made is no date of theirs
/// together. A statement is implicit or the analyst's only where all maps have it so. Relations that say the same (kind, premises,
/// conclusion, scheme) in several maps become one; of one map they stay apart.
/// Corroboration becomes a support, contradiction an attack each way, contrast a context each way, elaboration a rephrase, all with the
/// basis <see cref="Basis.Analyst"/>, since no text states them, and with the link's note and what else it says in the extension
/// <c>link</c>.
/// </summary>
internal sealed class CorpusMerger
{
    /// <summary>What the members of a map are called: an extension is called otherwise.</summary>
    internal static readonly string[] NamesOfMaps =
    [
        "$schema", "format", "id", "title", "description", "language", "analysts", "created", "modified", "licence", "tags", "sources",
        "participants", "statements", "locutions", "relations", "groups",
    ];

    private readonly ArgumentCorpus _corpus;
    private readonly ArgumentGraph _merged;
    private readonly List<(ArgumentGraph Map, Statement Statement)> _statements;
    private readonly Dictionary<CorpusReference, int> _indexes = [];
    private readonly Dictionary<(string Map, string Node), string> _newIds = [];
    private readonly Dictionary<string, string> _relationsBySense = new(StringComparer.Ordinal);
    private readonly SameStatements _same;
    private readonly HashSet<(CorpusLinkKind Kind, string From, string To)> _linked = [];
    private readonly MergedProvenance _provenance;
    private readonly Dictionary<string, int> _links = new(StringComparer.Ordinal);

    public CorpusMerger(ArgumentCorpus corpus)
    {
        _corpus = corpus;
        _same = new SameStatements(corpus);
        _merged = new ArgumentGraph(corpus.Id, corpus.Title)
        {
            Language = Common(corpus, map => map.Language),
            Analysts = corpus.Maps.SelectMany(map => map.Analysts).Distinct(StringComparer.Ordinal).ToValueList(),
            Licence = Common(corpus, map => map.Licence),
            Tags = corpus.Maps.SelectMany(map => map.Tags).Distinct(StringComparer.Ordinal).ToValueList(),
            Description = DescriptionOf(corpus),
            Extensions = ExtensionData.From(corpus.Extensions.Where(member => !IsDescription(member))
                .Select(member => new KeyValuePair<string, JsonElement>(FreeName(member.Key), member.Value))),
        };
        _merged.AddGroups(
            [.. corpus.Maps.SelectMany(
                map => map.Groups.Select(group => group with { Id = NewId(map, group.Id), Parent = GroupOf(map, group.Parent) }))]);
        _provenance = new MergedProvenance(corpus, _merged);
        _statements = [.. corpus.Maps.SelectMany(map => map.Statements.Select(statement => (map, statement)))];
        foreach (var (map, statement) in _statements) _indexes.Add(new CorpusReference(map.Id, statement.Id), _indexes.Count);
    }

    public MergedCorpus Merge()
    {
        var origins = AddStatements();
        foreach (var map in _corpus.Maps)
        {
            AddLocutions(map);
            AddRelations(map);
        }
        for (var i = 0; i < _corpus.Links.Count; i++) AddLink(_corpus.Links[i], i);
        return new MergedCorpus(_merged, [.. _corpus.Maps.Select(map => map.Id)], origins, Drawers(), Anchored(), _provenance, _links,
            _newIds);
    }

    /// <summary>What all maps say, where they say the same.</summary>
    private static string? Common(ArgumentCorpus corpus, Func<ArgumentGraph, string?> member)
    {
        var values = corpus.Maps.Select(member).Distinct().Take(2).ToList();
        return values.Count == 1 ? values[0] : null;
    }

    /// <summary>What a corpus says of itself under a name that a map has a member of: its description is the merged map's.</summary>
    private static string? DescriptionOf(ArgumentCorpus corpus) =>
        corpus.Extensions.Where(IsDescription).Select(member => member.Value.GetString()).FirstOrDefault();

    private static bool IsDescription(KeyValuePair<string, JsonElement> member) =>
        member.Key == "description" && member.Value.ValueKind == JsonValueKind.String;

    private static string FreeName(string name) => Array.IndexOf(NamesOfMaps, name) < 0 ? name : $"corpus-{name}";

    private static string? GroupOf(ArgumentGraph map, string? id) => id is null ? null : NewId(map, id);

    private static string NewId(ArgumentGraph map, string id) => $"{map.Id}/{id}";

    /// <summary>The statements that rest on a passage of their own map's.</summary>
    private HashSet<CorpusReference> Anchored() =>
        [.. _statements.Where(pair => pair.Statement.Anchors.Count > 0)
            .Select(pair => new CorpusReference(pair.Map.Id, pair.Statement.Id))];

    private Dictionary<string, ValueList<CorpusReference>> AddStatements()
    {
        var sets = new UnionFind(_statements.Count);
        foreach (var link in _corpus.Links.Where(link => link.Kind == CorpusLinkKind.SameAs))
            sets.Join(IndexOf(link.From, link), IndexOf(link.To, link));
        var groups = Enumerable.Range(0, _statements.Count).ToLookup(sets.Find);
        var origins = new Dictionary<string, ValueList<CorpusReference>>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var members = group.Select(index => _statements[index]).ToList();
            var statement = members.Skip(1)
                .Aggregate(Moved(members[0].Map, members[0].Statement), (sum, next) => United(sum, Moved(next.Map, next.Statement)));
            if (members.Count > 1) statement = WithAllSpeakers(statement, members);
            _merged.Add(statement);
            origins.Add(statement.Id, members.Select(member => new CorpusReference(member.Map.Id, member.Statement.Id)).ToValueList());
            foreach (var (map, member) in members) _newIds.Add((map.Id, member.Id), statement.Id);
        }
        return origins;
    }

    /// <summary>The maps that draw each relation, in the order of the maps; a relation that a link became has none.</summary>
    private ILookup<string, string> Drawers() => _corpus.Maps
        .SelectMany(map => map.Relations.Select(relation => (map.Id, Merged: _newIds[(map.Id, relation.Id)])))
        .ToLookup(pair => pair.Merged, pair => pair.Id, StringComparer.Ordinal);

    private int IndexOf(CorpusReference reference, CorpusLink link) => _indexes.TryGetValue(reference, out var index)
        ? index
        : throw new KeyNotFoundException($"The link '{link}' names '{reference}', which the corpus '{_corpus.Id}' no longer has.");

    private void AddLocutions(ArgumentGraph map)
    {
        foreach (var locution in map.Locutions)
        {
            _newIds.Add((map.Id, locution.Id), NewId(map, locution.Id));
            _merged.Add(Moved(map, locution));
        }
    }

    /// <summary>All relations of a map first get their new ids, since one may be another's premise or target.</summary>
    private void AddRelations(ArgumentGraph map)
    {
        foreach (var relation in map.Relations) _newIds.Add((map.Id, relation.Id), NewId(map, relation.Id));
        var ofThisMap = new HashSet<string>(StringComparer.Ordinal);
        foreach (var relation in map.Relations)
        {
            var moved = Moved(map, relation);
            var sense = SenseOf(map, relation);
            if (sense is not null && ofThisMap.Add(sense) && _relationsBySense.TryGetValue(sense, out var same)
                && AskTheSame(_merged.GetRelation(same), moved))
            {
                _newIds[(map.Id, relation.Id)] = same;
                _merged.Replace(United(_merged.GetRelation(same), moved));
                continue;
            }
            _merged.Add<Relation>(moved);
            if (sense is not null && !_relationsBySense.ContainsKey(sense)) _relationsBySense.Add(sense, moved.Id);
        }
        foreach (var relation in map.Relations)
        {
            var id = _newIds[(map.Id, relation.Id)];
            if (id != NewId(map, relation.Id)) continue;
            foreach (var premise in map.PremisesOf(relation.Id)) _merged.AddPremise(id, _newIds[(map.Id, premise.Id)]);
            foreach (var conclusion in map.ConclusionsOf(relation.Id)) _merged.AddConclusion(id, _newIds[(map.Id, conclusion.Id)]);
        }
    }

    /// <summary>
    /// What a relation between statements says, as a key; null for one that lacks an end or is about relations, which is never a second.
    /// </summary>
    private string? SenseOf(ArgumentGraph map, Relation relation)
    {
        var (premises, conclusions) = (map.PremisesOf(relation.Id), map.ConclusionsOf(relation.Id));
        if (premises.Count == 0 || conclusions.Count == 0 || premises.Concat(conclusions).Any(node => node is not Statement)) return null;
        return string.Join("\n", Ends(premises).Append(">").Concat(Ends(conclusions))
            .Concat([Vocabulary.Word(relation.Kind), relation.ContextRole?.ToString() ?? "", relation.Scheme ?? ""]));

        IEnumerable<string> Ends(IEnumerable<ArgumentNode> nodes) =>
            nodes.Select(node => _newIds[(map.Id, node.Id)]).Distinct().OrderBy(id => id, StringComparer.Ordinal);
    }

    private void AddLink(CorpusLink link, int position)
    {
        var (from, to) = (_statements[IndexOf(link.From, link)], _statements[IndexOf(link.To, link)]);
        var (fromId, toId) = (_newIds[(from.Map.Id, from.Statement.Id)], _newIds[(to.Map.Id, to.Statement.Id)]);
        if (link.Kind == CorpusLinkKind.SameAs)
        {
            if (!_links.TryGetValue(fromId, out _)) _links[fromId] = position;
            return;
        }
        // A link inside a merged statement would have it bear on itself.
        if (fromId == toId || !_linked.Add(_same.SenseOf(link))) return;
        Add(fromId, toId);
        if (link.Kind.IsMutual()) Add(toId, fromId);

        void Add(string premise, string conclusion)
        {
            var relation = new Relation(_merged.FreeId("link"), KindOf(link.Kind)) { Basis = Basis.Analyst, Extensions = Said(link) };
            _merged.AddRelation(relation, conclusion, [premise]);
            _links.Add(relation.Id, position);
        }
    }

    /// <summary>What a link says beside its kind and its ends.</summary>
    private static ExtensionData Said(CorpusLink link)
    {
        var members = link.Extensions.Select(member => Member(member.Key, member.Value.GetRawText())).ToList();
        if (link.Note is { } note) members.Insert(0, Member("note", $"\"{JsonEncodedText.Encode(note)}\""));
        return members.Count == 0 ? ExtensionData.Empty : ExtensionData.Empty.With("link", $"{{{string.Join(",", members)}}}");

        static string Member(string name, string json) => $"\"{JsonEncodedText.Encode(name)}\":{json}";
    }

    private static RelationKind KindOf(CorpusLinkKind kind) => kind switch
    {
        CorpusLinkKind.Corroborates => RelationKind.Support,
        CorpusLinkKind.Contradicts => RelationKind.Attack,
        CorpusLinkKind.Contrasts => RelationKind.Context,
        _ => RelationKind.Rephrase,
    };

    /// <summary>A node with the ids that it and what it names have in the merged map.</summary>
    private T Moved<T>(ArgumentGraph map, T node) where T : ArgumentNode
    {
        var anchors = node.Anchors.Select(anchor => anchor with { Source = _provenance.SourceId(map, anchor.Source) }).ToValueList();
        var moved = node.WithSpeakers(speaker => _provenance.ParticipantId(map, speaker));
        return (T)(moved with { Id = NewId(map, node.Id), Anchors = anchors, Group = GroupOf(map, node.Group) });
    }

    /// <summary>
    /// All who say it in any of the maps. Where the author of one does, that stays so: what an author asserts is not only a quoted person's
    /// word. Those who utter it in a dialogue bring their utterances with them, so that they are named here only beside an author.
    /// </summary>
    private Statement WithAllSpeakers(Statement statement, IReadOnlyList<(ArgumentGraph Map, Statement Statement)> members)
    {
        var isAuthors = members.Any(member => member.Map.IsSaidByAuthor(member.Statement.Id));
        var speakers = members.SelectMany(member => isAuthors
                ? member.Map.SpeakersOf(member.Statement.Id).Select(speaker => _provenance.ParticipantId(member.Map, speaker.Id))
                : Moved(member.Map, member.Statement).NamedSpeakers)
            .Distinct(StringComparer.Ordinal).ToList();
        return isAuthors
            ? statement with { SaidBy = null, AlsoSaidBy = speakers }
            : statement with { SaidBy = speakers.FirstOrDefault(), AlsoSaidBy = speakers.Skip(1).ToValueList() };
    }

    /// <summary>Two attacks that raise different critical questions are two.</summary>
    private static bool AskTheSame(Relation first, Relation next) =>
        first.CriticalQuestion is null || next.CriticalQuestion is null || first.CriticalQuestion == next.CriticalQuestion;

    private Relation United(Relation first, Relation next) => first with
    {
        Title = first.Title ?? next.Title,
        Group = GroupOfBoth(first, next),
        Text = first.Text.Length > 0 ? first.Text : next.Text,
        // What one author takes as a step is not only a quoted person's.
        SaidBy = next.SaidBy is null ? null : first.SaidBy,
        AlsoSaidBy = AlsoSaying(first, next),
        Tags = first.Tags.Union(next.Tags).ToValueList(),
        CriticalQuestion = first.CriticalQuestion ?? next.CriticalQuestion,
        Basis = BasisOfBoth(first.Basis, next.Basis),
        Weight = first.Weight ?? next.Weight,
        Anchors = first.Anchors.Union(next.Anchors).ToValueList(),
        Extensions = first.Extensions.UnitedWith(next.Extensions),
    };

    private static ValueList<string> AlsoSaying(Relation first, Relation next)
    {
        var own = next.SaidBy is null ? null : first.SaidBy;
        return first.NamedSpeakers.Union(next.NamedSpeakers).Where(speaker => speaker != own).ToValueList();
    }

    /// <summary>
    /// The group of a node that two maps have: where one of the two is an issue, that one, since there it is a position and nowhere else is
    /// it heard.
    /// </summary>
    private string? GroupOfBoth(ArgumentNode first, ArgumentNode next) =>
        first.Group is null || (next.Group is { } other && !IsIssue(first.Group) && IsIssue(other)) ? next.Group : first.Group;

    /// <summary>
    /// What one map states another need not imply: explicit before what nothing is said of, before implicit and the analyst's.
    /// </summary>
    private static Basis? BasisOfBoth(Basis? first, Basis? next) => Rank(first) >= Rank(next) ? first : next;

    private static int Rank(Basis? basis) => basis switch { Basis.Explicit => 3, null => 2, Basis.Implicit => 1, _ => 0 };

    private bool IsIssue(string group) => _merged.GetGroup(group).Standard is not null;

    private Statement United(Statement first, Statement next)
    {
        var united = first with
        {
            Title = first.Title ?? next.Title,
            Group = GroupOfBoth(first, next),
            IsMain = first.IsMain || next.IsMain,
            Certainty = first.Certainty ?? next.Certainty,
            Basis = BasisOfBoth(first.Basis, next.Basis),
            BaseScore = first.BaseScore ?? next.BaseScore,
            Tags = first.Tags.Union(next.Tags).ToValueList(),
            Anchors = first.Anchors.Union(next.Anchors).ToValueList(),
            Extensions = first.Extensions.UnitedWith(next.Extensions),
        };
        return (united, next) switch
        {
            (Evidence evidence, Evidence other) => evidence with { Type = evidence.Type ?? other.Type },
            (Recommendation recommendation, Recommendation other) =>
                recommendation with { Addressees = recommendation.Addressees.Union(other.Addressees).ToValueList() },
            _ => united,
        };
    }
}
