namespace ArgumentMap.Losses;

/// <summary>
/// The one table of what formats may not say: each word with what of a map says it. Everything that the model has is in it.
/// </summary>
/// <param name="own">The names of extensions that are not asked about.</param>
internal sealed class LossWords(IReadOnlyCollection<string> own)
{
    public const string Ids = "ids";
    public const string IdsOfSteps = "ids of steps";
    public const string Ends = "ends of steps";
    public const string KindsOfSteps = "kinds of steps";
    public const string Sources = "sources";
    public const string Participants = "participants";
    public const string Groups = "groups";

    private const string Anchors = "anchors";
    private const string AnchorsOfSteps = "anchors of steps";
    private const string Added = "what others have added";

    /// <summary>Where editors find the schema says something of a file, nothing of the map.</summary>
    private const string Schema = "$schema";

    /// <summary>All words.</summary>
    public static ValueList<string> All { get; } = new LossWords([]).Words().Distinct().ToValueList();

    public IReadOnlyList<LossWord<ArgumentGraph>> OfMap { get; } =
    [
        new("ids of maps", map => map.Id),
        new("titles of maps", map => map.Title),
        new("languages", map => map.Language),
        new("descriptions", map => map.Description),
        new("analysts", map => Some(map.Analysts) is null ? null : string.Join(", ", map.Analysts)),
        new("several analysts", map => map.Analysts.Count > 1 ? Some(map.Analysts) : null),
        new("dates", map => map.Created is null && map.Modified is null ? null : (map.Created, map.Modified)),
        new("licences", map => map.Licence),
        new("tags of maps", map => Some(map.Tags)),
        OfOthers<ArgumentGraph>(map => map.Extensions, own),
    ];

    public IReadOnlyList<LossWord<SourceDocument>> OfSources { get; } =
    [
        new("sources' titles", source => source.Title),
        new("sources' authors, publishers and dates",
            source => Some(source.Authors) is null && string.IsNullOrWhiteSpace(source.Publisher) && source.Published is null
                ? null
                : (source.Authors, source.Publisher, source.Published)),
        new("sources' addresses", source => source.Url),
        new("sources' languages", source => source.Language),
        new("sources' lengths and digests",
            source => source.Length is null && source.Sha256 is null ? null : (source.Length, source.Sha256)),
        OfOthers<SourceDocument>(source => source.Extensions, own),
    ];

    public IReadOnlyList<LossWord<Participant>> OfParticipants { get; } =
    [
        new("names of participants", participant => participant.Name),
        OfOthers<Participant>(participant => participant.Extensions, own),
    ];

    public IReadOnlyList<LossWord<NodeGroup>> OfGroups { get; } =
    [
        new("titles of groups", group => group.Title),
        new("parts of groups", group => group.Parent),
        new("proof standards", group => group.Standard),
        OfOthers<NodeGroup>(group => group.Extensions, own),
    ];

    public IReadOnlyList<LossWord<ArgumentNode>> OfNodes { get; } =
    [
        new("kinds of statements", node => (node as Statement)?.KindWord),
        new(KindsOfSteps, node => (node as Relation)?.KindWord),
        new("texts", node => node is Relation ? null : node.Text),
        new("texts of steps", node => node is Relation && !IsOfDialogue(node) ? node.Text : null),
        new("texts of dialogue steps", node => IsOfDialogue(node) ? node.Text : null),
        new("titles of statements", node => node is Relation ? null : node.Title),
        new("titles of steps", node => (node as Relation)?.Title),
        new("main statements", node => node is Statement { IsMain: true } ? true : null),
        new("evidence types", node => (node as Evidence)?.Type),
        new("addressees", node => node is Recommendation said ? Some(said.Addressees) : null),
        new("speakers", node => node is Relation ? null : node.SaidBy),
        new("further speakers", node => node is Relation ? null : Some(node.AlsoSaidBy)),
        new("speakers of steps", node => node is Relation ? Some(node.NamedSpeakers.ToValueList()) : null),
        new("certainty", node => (node as Statement)?.Certainty),
        new("basis", node => (node as Statement)?.Basis),
        new("basis of steps", node => (node as Relation)?.Basis),
        new("base scores", node => (node as Statement)?.BaseScore),
        new("weights", node => (node as Relation)?.Weight),
        new("schemes", node => node is Relation { Kind: RelationKind.Support } support ? support.Scheme : null),
        new("schemes of other steps", node => node is Relation { Kind: not RelationKind.Support } relation ? relation.Scheme : null),
        new("critical questions", node => (node as Relation)?.CriticalQuestion),
        new("roles of context", node => node is Relation { Role: not ContextRole.Context } relation ? relation.Role : null),
        new("tags", node => node is Relation ? null : Some(node.Tags)),
        new("tags of steps", node => node is Relation ? Some(node.Tags) : null),
        new(Groups, node => node.Group),
        new(Anchors, node => node is Relation ? null : Cited(node)),
        new(AnchorsOfSteps, node => node is Relation ? Cited(node) : null),
        OfAnchors("pages", anchor => anchor.Page),
        OfAnchors("sections", anchor => anchor.Section),
        OfAnchors("times", anchor => anchor.Time),
        OfAnchors("fragments", anchor => anchor.Fragment),
        OfAnchors("paragraphs", anchor => anchor.Paragraph),
        OfAnchors("anchors' offsets", anchor => anchor.Range),
        OfAnchors("anchors' digests", anchor => anchor.Sha256),
        OfOthers<ArgumentNode>(node => node.Extensions, own),
        OfAnchors(Added, anchor => anchor.Extensions.Count == 0 ? null : anchor.Extensions) with
        {
            IsKept = (said, still) => still is ValueList<object?> now && ((ValueList<object?>)said)
                .Zip(now, (was, still) => was is null || AreKept((ExtensionData)was, still as ExtensionData, own)).All(isKept => isKept),
        },
    ];

    /// <summary>The word for a node as a whole.</summary>
    public static string WordOf(ArgumentNode node) => node switch
    {
        Statement => "statements",
        Locution => "locutions",
        Relation => WordOf(node.KindWord),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "A node is a statement, a locution or a relation."),
    };

    private static string WordOf(string kind) => kind == "context" ? kind : $"{kind}s";

    private IEnumerable<string> Words() =>
    [
        Ids, IdsOfSteps, Sources, Participants, Groups, "statements", "locutions",
        .. Vocabulary.Words<RelationKind>().Select(WordOf), Ends,
        .. OfMap.Select(word => word.Word), .. OfSources.Select(word => word.Word), .. OfParticipants.Select(word => word.Word),
        .. OfGroups.Select(word => word.Word), .. OfNodes.Select(word => word.Word),
    ];

    private static LossWord<T> OfOthers<T>(Func<T, ExtensionData> extensions, IReadOnlyCollection<string> own) => new(
        Added, item => extensions(item) is var data && data.All(member => IsOwn(member.Key, own)) ? null : data)
    {
        IsKept = (said, still) => AreKept((ExtensionData)said, still as ExtensionData, own),
    };

    private static LossWord<ArgumentNode> OfAnchors(string word, Func<TextAnchor, object?> value) => new(
        word, node => node.Anchors.Any(anchor => value(anchor) is not null) ? node.Anchors.Select(value).ToValueList() : null)
    {
        PartOf = [Anchors, AnchorsOfSteps],
    };

    private static bool AreKept(ExtensionData said, ExtensionData? still, IReadOnlyCollection<string> own) => said.All(member =>
        IsOwn(member.Key, own)
        || (still is not null && still.TryGet(member.Key, out var value)
            && string.Equals(value.Value.GetRawText(), member.Value.GetRawText(), StringComparison.Ordinal)));

    private static bool IsOwn(string name, IReadOnlyCollection<string> own) => name == Schema || own.Contains(name);

    private static bool IsOfDialogue(ArgumentNode node) =>
        node is Relation { Kind: RelationKind.Illocution or RelationKind.Transition };

    private static ValueList<string>? Cited(ArgumentNode node) => Some(node.Anchors.Select(anchor => anchor.Source).ToValueList());

    /// <summary>A list that says something; null for one with nothing but blanks.</summary>
    private static ValueList<string>? Some(ValueList<string> texts) => texts.All(string.IsNullOrWhiteSpace) ? null : texts;
}
