using ArgumentMap.Wording;

namespace ArgumentMap;

/// <summary>
/// Builds a map in one readable expression. Statements and relations may come in any order: what a relation names is looked up
/// when <see cref="Build"/> is called. Each step takes an optional last argument that sets what is special, with the model's own
/// words: <c>.Claim("build", "The line pays.", c => c with { IsMain = true })</c>.
/// </summary>
/// <example><code>
/// var map = MapBuilder.Create("lamps", "Should the street have lamps?")
///     .Source("study", "Lamps and crime", s =&gt; s with { Url = "https://example.org/lamps" })
///     .Claim("safer", "Lit streets are safer.", c =&gt; c with { IsMain = true })
///     .Evidence("fell", "Crime fell by a fifth where lamps were put up.", EvidenceType.Statistic).Cites("study", page: "12")
///     .Support("safer", "fell", r =&gt; r with { Scheme = "cause-to-effect" })
///     .Build();
/// Console.WriteLine(map.GetStatement("fell").Anchors.Single()); // study page 12
/// </code></example>
public sealed class MapBuilder
{
    private const string Unnamed = "relation without a name";

    private readonly ArgumentGraph _frame;
    private readonly List<ArgumentNode> _nodes = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<(RelationKind Kind, string Conclusion, string[] Premises, Func<Relation, Relation>? With)> _relations = [];

    private bool _isRelationLast;

    private MapBuilder(ArgumentGraph frame) => _frame = frame;

    /// <summary>Starts a map.</summary>
    /// <param name="id">The map's id.</param>
    /// <param name="title">The map's title.</param>
    /// <exception cref="ArgumentException">The id is no id or has a slash, or the title has a lone surrogate.</exception>
    public static MapBuilder Create(string id, string? title = null) => new(new ArgumentGraph(id, title));

    /// <summary>Says in which language the statements are, as a BCP 47 tag.</summary>
    public MapBuilder Language(string tag)
    {
        _frame.Language = Guard.NotNull(tag, nameof(tag));
        return this;
    }

    /// <summary>Says what the map is about and how it was made.</summary>
    public MapBuilder Description(string text)
    {
        _frame.Description = Guard.NotNull(text, nameof(text));
        return this;
    }

    /// <summary>Says who made the map; once for each of several.</summary>
    public MapBuilder Analyst(string name)
    {
        _frame.Analysts = _frame.Analysts.With(Guard.NotNull(name, nameof(name)));
        return this;
    }

    /// <summary>Says when the map was made.</summary>
    public MapBuilder Created(PartialDate date)
    {
        _frame.Created = date;
        return this;
    }

    /// <summary>Says when the map was last changed.</summary>
    public MapBuilder Modified(PartialDate date)
    {
        _frame.Modified = date;
        return this;
    }

    /// <summary>Says under what terms the map may be used, as an SPDX identifier, a web address or a sentence.</summary>
    public MapBuilder Licence(string terms)
    {
        _frame.Licence = Guard.NotNull(terms, nameof(terms));
        return this;
    }

    /// <summary>Gives the map as a whole free words.</summary>
    public MapBuilder Tags(params string[] tags)
    {
        _frame.Tags = [.. _frame.Tags, .. Guard.NotNull(tags, nameof(tags))];
        return this;
    }

    /// <summary>Adds a source; the title may be left out.</summary>
    /// <exception cref="ArgumentException">There is one with this id already.</exception>
    public MapBuilder Source(string id, string? title = null, Func<SourceDocument, SourceDocument>? with = null)
    {
        _frame.AddSource(Apply(new SourceDocument(id, title), with));
        return this;
    }

    /// <summary>Adds a participant.</summary>
    /// <exception cref="ArgumentException">There is one with this id already.</exception>
    public MapBuilder Participant(string id, string name)
    {
        _frame.AddParticipant(new Participant(id, name));
        return this;
    }

    /// <summary>
    /// Adds a group, after the one that it is a part of. A node belongs to it by <c>c => c with { Group = "costs" }</c>. With a proof
    /// standard it is an issue, and its statements are the positions.
    /// </summary>
    /// <exception cref="ArgumentException">There is one with this id already.</exception>
    /// <exception cref="KeyNotFoundException">The group that it is a part of has not been added.</exception>
    public MapBuilder Group(string id, string? title = null, string? parent = null, ProofStandard? standard = null)
    {
        _frame.AddGroup(new NodeGroup(id, title) { Parent = parent, Standard = standard });
        return this;
    }

    /// <summary>
    /// Says in which source the statement, utterance or relation rests that was added last. Without a place it cites the source as a
    /// whole: <c>.Evidence("riders", "140 riders a bus.").Cites("lse", page: "12")</c>.
    /// </summary>
    /// <param name="source">The id of the source.</param>
    /// <param name="page">The page as it is printed.</param>
    /// <param name="section">The chapter or section, by number or name.</param>
    /// <param name="time">The moment or stretch of a recording, as <c>12:34</c> or <c>12:34,13:10</c>.</param>
    /// <param name="fragment">The fragment of the source's URL.</param>
    /// <exception cref="FormatException">The time is none.</exception>
    /// <exception cref="InvalidOperationException">Nothing has been added yet that could rest on a source.</exception>
    public MapBuilder Cites(string source, string? page = null, string? section = null, string? time = null, string? fragment = null) =>
        Cites(new TextAnchor(source)
        {
            Page = page,
            Section = section,
            Time = time is null ? null : TimeRange.Parse(time),
            Fragment = fragment,
        });

    /// <summary>
    /// Says where the statement, utterance or relation rests that was added last, such as at
    /// <see cref="SourceText.Anchor(string, string)"/>.
    /// </summary>
    /// <exception cref="InvalidOperationException">Nothing has been added yet that could rest on a source.</exception>
    public MapBuilder Cites(TextAnchor anchor)
    {
        Guard.NotNull(anchor, nameof(anchor));
        if (_isRelationLast)
        {
            var last = _relations[_relations.Count - 1];
            _relations[_relations.Count - 1] = last with { With = relation => Anchored(Apply(relation, last.With)) };
        }
        else if (_nodes.Count > 0)
        {
            _nodes[_nodes.Count - 1] = Anchored(_nodes[_nodes.Count - 1]);
        }
        else
        {
            throw new InvalidOperationException("Add the statement first, then say what it cites.");
        }
        return this;

        T Anchored<T>(T node) where T : ArgumentNode => (T)(node with { Anchors = node.Anchors.With(anchor) });
    }

    /// <summary>Adds a claim.</summary>
    public MapBuilder Claim(string id, string text, Func<Claim, Claim>? with = null) => Node(Apply(new Claim(id, text), with));

    /// <summary>Adds a piece of evidence.</summary>
    public MapBuilder Evidence(string id, string text, EvidenceType? type = null, Func<Evidence, Evidence>? with = null) =>
        Node(Apply(new Evidence(id, text, type), with));

    /// <summary>Adds a recommendation and says who should act.</summary>
    public MapBuilder Recommendation(string id, string text, IEnumerable<string>? addressees = null,
        Func<Recommendation, Recommendation>? with = null) =>
        Node(Apply(new Recommendation(id, text, [.. addressees ?? []]), with));

    /// <summary>Adds an utterance.</summary>
    public MapBuilder Locution(string id, string text, Func<Locution, Locution>? with = null) => Node(Apply(new Locution(id, text), with));

    /// <summary>Adds a support. Several premises are linked: each needs the others.</summary>
    /// <param name="conclusion">The id of what is supported, a statement or a relation.</param>
    /// <param name="premises">The ids of the reasons.</param>
    /// <param name="with">Sets what is special, such as <c>r => r with { Id = "step", Scheme = "expert-opinion" }</c>.</param>
    public MapBuilder Support(string conclusion, IEnumerable<string> premises, Func<Relation, Relation>? with = null) =>
        Relation(RelationKind.Support, conclusion, premises, with);

    /// <summary>Adds a support by one premise.</summary>
    public MapBuilder Support(string conclusion, string premise, Func<Relation, Relation>? with = null) =>
        Relation(RelationKind.Support, conclusion, [Guard.NotNull(premise, nameof(premise))], with);

    /// <summary>
    /// Adds an attack. It rebuts, undermines or undercuts, as what it points at is a conclusion, a premise or a relation.
    /// </summary>
    /// <param name="target">The id of what is attacked, a statement or a relation.</param>
    /// <param name="premises">The ids of the reasons against it.</param>
    /// <param name="with">Sets what is special, such as <c>r => r with { CriticalQuestion = "expertise" }</c>.</param>
    public MapBuilder Attack(string target, IEnumerable<string> premises, Func<Relation, Relation>? with = null) =>
        Relation(RelationKind.Attack, Guard.NotNull(target, nameof(target)), premises, with);

    /// <summary>Adds an attack by one premise.</summary>
    public MapBuilder Attack(string target, string premise, Func<Relation, Relation>? with = null) =>
        Relation(RelationKind.Attack, Guard.NotNull(target, nameof(target)), [Guard.NotNull(premise, nameof(premise))], with);

    /// <summary>Says what a statement or a step is to be read or taken with, which is no reason for it.</summary>
    /// <param name="target">The id of the statement or relation.</param>
    /// <param name="statement">The id of the statement that is given as context.</param>
    /// <param name="role">Whether it is context, an assumption or a justification.</param>
    /// <param name="with">Sets what is special.</param>
    public MapBuilder Context(string target, string statement, ContextRole role = ContextRole.Context,
        Func<Relation, Relation>? with = null) =>
        Relation(RelationKind.Context, Guard.NotNull(target, nameof(target)), [Guard.NotNull(statement, nameof(statement))],
            relation => Apply(relation with { Role = role }, with));

    /// <summary>Adds a relation of any kind.</summary>
    public MapBuilder Relation(RelationKind kind, string conclusion, IEnumerable<string> premises, Func<Relation, Relation>? with = null)
    {
        _isRelationLast = true;
        _relations.Add((kind, Guard.NotNull(conclusion, nameof(conclusion)), [.. Guard.NotNull(premises, nameof(premises))], with));
        return this;
    }

    /// <summary>Makes the map. The builder can go on and build again; maps built before do not change.</summary>
    /// <exception cref="ArgumentException">A relation has the id of another node.</exception>
    /// <exception cref="KeyNotFoundException">A relation, anchor or speaker names something that is not there.</exception>
    public ArgumentGraph Build()
    {
        var map = _frame.Copy();
        var taken = new HashSet<string>(_nodes.Select(node => map.Add(node).Id), StringComparer.Ordinal);
        var relations = _relations.Select(relation => Apply(new Relation(Unnamed, relation.Kind), relation.With)).ToList();
        foreach (var relation in relations.Where(relation => relation.Id != Unnamed)) taken.Add(relation.Id);
        var number = 0;
        var named = relations.Select(relation => relation.Id == Unnamed ? relation with { Id = NextId(taken, ref number) } : relation)
            .ToList();
        foreach (var relation in named) map.Add(relation);
        for (var i = 0; i < named.Count; i++)
        {
            foreach (var premise in _relations[i].Premises) map.AddPremise(named[i].Id, premise);
            map.AddConclusion(named[i].Id, _relations[i].Conclusion);
        }
        return map;
    }

    /// <summary>The map's id and how much has been added, as in <c>tram: 5 nodes, 3 relations</c>.</summary>
    public override string ToString() => $"{_frame.Id}: {Counted.Of(_nodes.Count, "node")}, {Counted.Of(_relations.Count, "relation")}";

    private static string NextId(HashSet<string> taken, ref int number)
    {
        while (!taken.Add($"r{++number}"))
        {
        }
        return $"r{number}";
    }

    private static T Apply<T>(T value, Func<T, T>? with) => with is null ? value : with(value);

    private MapBuilder Node(ArgumentNode node)
    {
        if (!_ids.Add(node.Id))
            throw new ArgumentException($"The map '{_frame.Id}' already has a node with the id '{node.Id}': the "
                + $"{_nodes.First(other => other.Id == node.Id).KindAndId}.", nameof(node));
        _isRelationLast = false;
        _nodes.Add(node);
        return this;
    }
}
