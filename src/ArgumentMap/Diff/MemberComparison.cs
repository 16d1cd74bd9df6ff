using System.Globalization;

namespace ArgumentMap.Diff;

/// <summary>The members of one thing that differ between two maps, by the names that the JSON format gives them.</summary>
internal sealed class MemberComparison
{
    private readonly List<MemberChange> _changes = [];

    public static ValueList<MemberChange> OfMaps(ArgumentGraph old, ArgumentGraph current) => new MemberComparison()
        .Text("id", old.Id, current.Id)
        .Text("title", old.Title, current.Title)
        .Text("language", old.Language, current.Language)
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

    /// <summary>The old node is given as the new map would name its sources and speaker; the id is its own.</summary>
    public static ValueList<MemberChange> OfStatements(string oldId, Statement old, Statement current) => new MemberComparison()
        .Text("id", oldId, current.Id)
        .Text("kind", KindOf(old), KindOf(current))
        .Text("text", old.Text, current.Text)
        .Text("main", old.IsMain ? "true" : "false", current.IsMain ? "true" : "false")
        .Value("evidenceType", (old as Evidence)?.Type, (current as Evidence)?.Type, Vocabulary.Word)
        .Values("addressees", AddresseesOf(old), AddresseesOf(current), addressee => addressee)
        .Text("saidBy", old.SaidBy, current.SaidBy)
        .Values("alsoSaidBy", old.AlsoSaidBy, current.AlsoSaidBy, speaker => speaker)
        .Text("certainty", old.Certainty, current.Certainty)
        .Value("basis", old.Basis, current.Basis, Vocabulary.Word)
        .Value("baseScore", old.BaseScore, current.BaseScore, Number)
        .Values("tags", old.Tags, current.Tags, tag => tag)
        .Values("anchors", old.Anchors, current.Anchors, Anchor)
        .Extensions(old.Extensions, current.Extensions)
        .Changes();

    /// <inheritdoc cref="OfStatements"/>
    public static ValueList<MemberChange> OfLocutions(string oldId, Locution old, Locution current) => new MemberComparison()
        .Text("id", oldId, current.Id)
        .Text("text", old.Text, current.Text)
        .Text("saidBy", old.SaidBy, current.SaidBy)
        .Values("anchors", old.Anchors, current.Anchors, Anchor)
        .Extensions(old.Extensions, current.Extensions)
        .Changes();

    /// <inheritdoc cref="OfStatements"/>
    public static ValueList<MemberChange> OfRelations(string oldId, Relation old, Relation current) => new MemberComparison()
        .Text("id", oldId, current.Id)
        .Text("kind", Vocabulary.Word(old.Kind), Vocabulary.Word(current.Kind))
        .Text("scheme", old.Scheme, current.Scheme)
        .Text("criticalQuestion", old.CriticalQuestion, current.CriticalQuestion)
        .Value("basis", old.Basis, current.Basis, Vocabulary.Word)
        .Value("weight", old.Weight, current.Weight, Number)
        .Values("anchors", old.Anchors, current.Anchors, Anchor)
        .Extensions(old.Extensions, current.Extensions)
        .Changes();

    private static string KindOf(Statement statement) => statement switch { Evidence => "evidence", Recommendation => "recommendation", _ => "claim" };

    private static ValueList<string> AddresseesOf(Statement statement) => statement is Recommendation recommendation ? recommendation.Addressees : [];

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Anchor(TextAnchor anchor) => anchor.ToString()
        + (anchor.Sha256 is { } sha256 ? $" sha256 {sha256}" : "")
        + (anchor.Extensions.Count > 0 ? $" {Json(anchor.Extensions)}" : "");

    private static string Json(ExtensionData data) => $"{{{string.Join(",", data.Select(member => $"\"{member.Key}\":{member.Value.GetRawText()}"))}}}";

    private MemberComparison Text(string member, string? old, string? current) => Add(member, old == current, old, current);

    private MemberComparison Value<T>(string member, T? old, T? current, Func<T, string> show) where T : struct =>
        Add(member, EqualityComparer<T?>.Default.Equals(old, current), old is { } was ? show(was) : null, current is { } now ? show(now) : null);

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

    private static string? List<T>(ValueList<T> values, Func<T, string> show) => values.Count == 0 ? null : string.Join(", ", values.Select(show));
}
