using System.Globalization;

namespace ArgumentMap.Diff;

/// <summary>The members of one thing that differ between two maps, by the names that the JSON format gives them.</summary>
internal sealed class MemberComparison
{
    private readonly List<MemberChange> _changes = [];

    public static ValueList<MemberChange> OfMaps(ArgumentGraph old, ArgumentGraph current) => new MemberComparison()
        .Text("id", old.Id, current.Id)
        .Text("title", old.Title, current.Title)
        .Text("description", old.Description, current.Description)
        .Text("language", old.Language, current.Language)
        .Values("analysts", old.Analysts, current.Analysts, name => name)
        .Value("created", old.Created, current.Created, date => date.ToString())
        .Value("modified", old.Modified, current.Modified, date => date.ToString())
        .Text("licence", old.Licence, current.Licence)
        .Values("tags", old.Tags, current.Tags, tag => tag)
        // Where editors find the schema says something of the file, nothing of the map.
        .Extensions(old.Extensions.Without("$schema"), current.Extensions.Without("$schema"))
        .Changes();

    public static ValueList<MemberChange> OfSources(SourceDocument old, SourceDocument current) => new MemberComparison()
        .Text("id", old.Id, current.Id)
        .Text("title", old.Title, current.Title)
        .Values("authors", old.Authors, current.Authors, author => author)
        .Text("publisher", old.Publisher, current.Publisher)
        .Value("published", old.Published, current.Published, date => date.ToString())
        .Text("url", old.Url, current.Url)
        .Text("language", old.Language, current.Language)
        .Text("sha256", old.Sha256, current.Sha256)
        .Value("length", old.Length, current.Length, Number)
        .Extensions(old.Extensions, current.Extensions)
        .Changes();

    public static ValueList<MemberChange> OfParticipants(Participant old, Participant current) => new MemberComparison()
        .Text("id", old.Id, current.Id)
        .Text("name", old.Name, current.Name)
        .Extensions(old.Extensions, current.Extensions)
        .Changes();

    /// <summary>The old group is given as the new map would name its parent.</summary>
    public static ValueList<MemberChange> OfGroups(NodeGroup old, NodeGroup current) => new MemberComparison()
        .Text("id", old.Id, current.Id)
        .Text("title", old.Title, current.Title)
        .Text("parent", old.Parent, current.Parent)
        .Value("standard", old.Standard, current.Standard, Vocabulary.Word)
        .Extensions(old.Extensions, current.Extensions)
        .Changes();

    /// <summary>The old node is given as the new map would name its sources, speakers and group; the id is its own.</summary>
    public static ValueList<MemberChange> OfStatements(string oldId, Statement old, Statement current) => new MemberComparison()
        .Wording(oldId, old, current)
        .Text("main", old.IsMain ? "true" : "false", current.IsMain ? "true" : "false")
        .Value("evidenceType", (old as Evidence)?.Type, (current as Evidence)?.Type, Vocabulary.Word)
        .Values("addressees", AddresseesOf(old), AddresseesOf(current), addressee => addressee)
        .Speakers(old, current)
        .Text("certainty", old.Certainty, current.Certainty)
        .Value("basis", old.Basis, current.Basis, Vocabulary.Word)
        .Value("baseScore", old.BaseScore, current.BaseScore, Number)
        .Place(old, current)
        .Changes();

    /// <inheritdoc cref="OfStatements"/>
    public static ValueList<MemberChange> OfLocutions(string oldId, Locution old, Locution current) => new MemberComparison()
        .Wording(oldId, old, current)
        .Speakers(old, current)
        .Place(old, current)
        .Changes();

    /// <inheritdoc cref="OfStatements"/>
    public static ValueList<MemberChange> OfRelations(string oldId, Relation old, Relation current) => new MemberComparison()
        .Wording(oldId, old, current)
        .Text("role", RoleOf(old), RoleOf(current))
        .Text("scheme", old.Scheme, current.Scheme)
        .Text("criticalQuestion", old.CriticalQuestion, current.CriticalQuestion)
        .Speakers(old, current)
        .Value("basis", old.Basis, current.Basis, Vocabulary.Word)
        .Value("weight", old.Weight, current.Weight, Number)
        .Place(old, current)
        .Changes();

    private static string? RoleOf(Relation relation) => relation.Role == ContextRole.Context ? null : Vocabulary.Word(relation.Role);

    private static ValueList<string> AddresseesOf(Statement statement) =>
        statement is Recommendation recommendation ? recommendation.Addressees : [];

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Anchor(TextAnchor anchor) => anchor.ToString()
        + (anchor.Sha256 is { } sha256 ? $" sha256 {sha256}" : "")
        + (anchor.Extensions.Count > 0 ? $" {Json(anchor.Extensions)}" : "");

    private static string Json(ExtensionData data) =>
        $"{{{string.Join(",", data.Select(member => $"\"{member.Key}\":{member.Value.GetRawText()}"))}}}";

    /// <summary>What every node has and is named first.</summary>
    private MemberComparison Wording(string oldId, ArgumentNode old, ArgumentNode current) =>
        Text("id", oldId, current.Id)
        .Text("kind", old.KindWord, current.KindWord)
        .Text("title", old.Title, current.Title)
        .Text("text", Shown(old), Shown(current));

    private MemberComparison Speakers(ArgumentNode old, ArgumentNode current) =>
        Text("saidBy", old.SaidBy, current.SaidBy)
        .Values("alsoSaidBy", old.AlsoSaidBy, current.AlsoSaidBy, speaker => speaker);

    /// <summary>What every node has and is named last.</summary>
    private MemberComparison Place(ArgumentNode old, ArgumentNode current) =>
        Values("tags", old.Tags, current.Tags, tag => tag)
        .Values("anchors", old.Anchors, current.Anchors, Anchor)
        .Text("group", old.Group, current.Group)
        .Extensions(old.Extensions, current.Extensions);

    /// <summary>A relation mostly has no text, and then none is named.</summary>
    private static string? Shown(ArgumentNode node) => node is Relation && node.Text.Length == 0 ? null : node.Text;

    private MemberComparison Text(string member, string? old, string? current) => Add(member, old == current, old, current);

    private MemberComparison Value<T>(string member, T? old, T? current, Func<T, string> show) where T : struct =>
        Add(member, EqualityComparer<T?>.Default.Equals(old, current), old is { } was ? show(was) : null,
            current is { } now ? show(now) : null);

    private MemberComparison Values<T>(string member, ValueList<T> old, ValueList<T> current, Func<T, string> show) =>
        Add(member, old.Equals(current), List(old, show), List(current, show));

    private MemberComparison Extensions(ExtensionData old, ExtensionData current) =>
        Add("extensions", old.Equals(current), old.Count == 0 ? null : Json(old), current.Count == 0 ? null : Json(current));

    private MemberComparison Add(string member, bool isSame, string? old, string? current)
    {
        if (!isSame) _changes.Add(new MemberChange(member, old, current));
        return this;
    }

    private ValueList<MemberChange> Changes() => _changes.ToValueList();

    private static string? List<T>(ValueList<T> values, Func<T, string> show) =>
        values.Count == 0 ? null : string.Join(", ", values.Select(show));
}
