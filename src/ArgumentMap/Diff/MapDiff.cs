using ArgumentMap.Dot;

namespace ArgumentMap.Diff;

/// <summary>
/// What has become of a map: what was added, removed, changed and moved. Immutable; later changes of the maps do not reach it.
/// </summary>
/// <remarks>
/// <para>
/// Statements and utterances with the same id are the same; of the others those with equal texts, and then those with the most similar
/// texts, best match first. Relations are the same where id, kind and ends are; then where kind and ends are, so that the numbered ids
/// of relations may shift; then where the id is; then where kind and premises are. Sources are matched by id, else by the digest of
/// their text, else by title; participants by id, else by name; groups by id, else by title.
/// </para>
/// <para>The order of nodes, and of a relation's premises, is no difference.</para>
/// </remarks>
/// <example><code>
/// var before = ArgumentJson.Read("tram.json");
/// var after = before.Copy();
/// after.AddAttack("old", after.NewClaim("The station was foreseen.").Id);
/// Console.WriteLine(MapDiff.Between(before, after).Statements.Added.Count); // 1
/// </code></example>
public sealed class MapDiff
{
    private readonly ArgumentGraph _old;
    private readonly ArgumentGraph _new;
    private readonly MapMatch _match;

    private MapDiff(ArgumentGraph oldMap, ArgumentGraph newMap, DiffOptions options)
    {
        (_old, _new) = (oldMap.Copy(), newMap.Copy());
        _match = new MapMatch(_old, _new, options);
        var comparison = new MapComparison(_old, _new, _match);
        Map = MemberComparison.OfMaps(_old, _new);
        Sources = comparison.Sources();
        Participants = comparison.Participants();
        Groups = comparison.Groups();
        Statements = comparison.Statements();
        Locutions = comparison.Locutions();
        Relations = comparison.Relations();
        Moved = comparison.Moved();
    }

    /// <summary>
    /// What differs in the map's own members: id, title, description, language, analysts, dates, licence, tags, extensions.
    /// </summary>
    public ValueList<MemberChange> Map { get; }

    /// <summary>What became of the sources.</summary>
    public ItemChanges<SourceDocument> Sources { get; }

    /// <summary>What became of the participants.</summary>
    public ItemChanges<Participant> Participants { get; }

    /// <summary>What became of the groups; that a node belongs to another is a change of the node.</summary>
    public ItemChanges<NodeGroup> Groups { get; }

    /// <summary>What became of the claims, evidence and recommendations.</summary>
    public ItemChanges<Statement> Statements { get; }

    /// <summary>What became of the utterances.</summary>
    public ItemChanges<Locution> Locutions { get; }

    /// <summary>What became of the relations; other premises or another conclusion are changes of theirs.</summary>
    public ItemChanges<Relation> Relations { get; }

    /// <summary>
    /// The statements that bear on something else than before, in the new map's order. Where a statement only gained or only lost a
    /// conclusion it was not moved; the relations tell that.
    /// </summary>
    public ValueList<MovedStatement> Moved { get; }

    /// <summary>Whether the maps say the same.</summary>
    public bool IsEmpty =>
        Map.Count == 0 && Sources.IsEmpty && Participants.IsEmpty && Groups.IsEmpty && Statements.IsEmpty && Locutions.IsEmpty
            && Relations.IsEmpty;

    /// <summary>Compares two maps. O(nodes + edges + words) for a bounded number of candidates, but for sorting.</summary>
    /// <param name="oldMap">The map as it was.</param>
    /// <param name="newMap">The map as it is.</param>
    /// <param name="options">How they are compared; the defaults where left out.</param>
    public static MapDiff Between(ArgumentGraph oldMap, ArgumentGraph newMap, DiffOptions? options = null) =>
        new(Guard.NotNull(oldMap, nameof(oldMap)), Guard.NotNull(newMap, nameof(newMap)), options ?? DiffOptions.Default);

    /// <summary>
    /// The difference for people to read, a line for each thing, ended by LF: <c>+</c> added, <c>-</c> removed, <c>~</c> changed, a line
    /// for each member, <c>></c> moved. Empty where the maps say the same.
    /// </summary>
    public string ToText() => DiffText.Of(this, _old, _new);

    /// <summary>
    /// A picture of both maps in one: what was added is green, what was removed red and dashed, what was changed amber, the rest grey.
    /// </summary>
    /// <param name="options">How it is drawn; its colours of nodes and edges are not used.</param>
    public string ToDot(DotOptions? options = null) =>
        new DiffDrawing(this, new UnionMap(_old, _new, _match), options ?? DotOptions.Default).ToDot();

    /// <summary>
    /// The numbers, as in <c>statements: 2 added, 1 removed, 3 changed, 1 moved; relations: 4 added, 2 removed, 0 changed</c>; of what the
    /// map says of itself, locutions, sources, participants and groups where there are any.
    /// </summary>
    public override string ToString() => string.Join("; ",
    [
        $"statements: {Counts(Statements)}, {Moved.Count} moved", $"relations: {Counts(Relations)}",
        .. Map.Count == 0 ? [] : new[] { $"map: {Map.Count} changed" },
        .. Others("locutions", Locutions), .. Others("sources", Sources), .. Others("participants", Participants),
        .. Others("groups", Groups),
    ]);

    private static string[] Others<T>(string name, ItemChanges<T> changes) where T : class =>
        changes.IsEmpty ? [] : [$"{name}: {Counts(changes)}"];

    private static string Counts<T>(ItemChanges<T> changes) where T : class =>
        $"{changes.Added.Count} added, {changes.Removed.Count} removed, {changes.Changed.Count} changed";
}
