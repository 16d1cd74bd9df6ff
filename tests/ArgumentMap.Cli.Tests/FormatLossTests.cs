using System.Text.Json;
using ArgumentMap.Cli.Input;
using ArgumentMap.Formats;
using ArgumentMap.Reasoning;

namespace ArgumentMap.Cli.Tests;

/// <summary>
/// What <c>formats</c> says that a format loses is what its output lacks: one member of a map is changed at a time, and where the output
/// stays the same that member is lost. What is lost as a whole, or of some items alone, is held by <see cref="LossTests"/>.
/// </summary>
public class FormatLossTests
{
    private static readonly (string Word, Action<ArgumentGraph> Change)[] Members =
    [
        ("languages", map => map.Language = "de"),
        ("descriptions", map => map.Description = "Another one."),
        ("analysts", map => map.Analysts = ["A. Nother"]),
        ("dates", map => (map.Created, map.Modified) = (new PartialDate(2001), new PartialDate(2002))),
        ("licences", map => map.Licence = "MIT"),
        ("tags of maps", map => map.Tags = ["another"]),
        ("titles of statements", map => Change<Claim>(map, "full", node => node with { Title = "Crowded" })),
        ("titles of steps", map => Change<Relation>(map, "use", node => node with { Title = "Another use" })),
        ("texts of steps", map => Change<Relation>(map, "doubt", node => node with { Text = "Holidays are no days to count on." })),
        ("speakers of steps", map => Change<Relation>(map, "use", node => node with { SaidBy = "driver" })),
        ("tags of steps", map => Change<Relation>(map, "step", node => node with { Tags = ["sums"] })),
        ("roles of context", map => Change<Relation>(map, "terms", node => node with { Role = ContextRole.Assumption })),
        ("groups", map => Change<Claim>(map, "full", node => node with { Group = "past" })),
        ("proof standards", map => map.ReplaceGroup(map.GetGroup("now") with { Standard = ProofStandard.BeyondReasonableDoubt })),
        ("kinds of statements", map => map.Replace(new Evidence("holiday", map["holiday"].Text))),
        ("evidence types", map => Change<Evidence>(map, "riders", node => node with { Type = EvidenceType.Testimony })),
        ("certainty", map => Change<Claim>(map, "full", node => node with { Certainty = "perhaps" })),
        ("basis", map => Change<Claim>(map, "full", node => node with { Basis = Basis.Implicit })),
        ("basis of steps", map => Change<Relation>(map, "step", node => node with { Basis = Basis.Analyst })),
        ("base scores", map => Change<Claim>(map, "full", node => node with { BaseScore = 0.5 })),
        ("tags", map => Change<Claim>(map, "full", node => node with { Tags = ["buses"] })),
        ("speakers", map => Change<Claim>(map, "full", node => node with { SaidBy = "driver" })),
        ("further speakers", map => Change<Claim>(map, "full", node => node with { AlsoSaidBy = ["driver"] })),
        ("addressees", map => Change<Recommendation>(map, "fund", node => node with { Addressees = ["the mayor"] })),
        ("schemes", map => Change<Relation>(map, "step", node => node with { Scheme = "sign" })),
        ("critical questions", map => Change<Relation>(map, "doubt", node => node with { CriticalQuestion = "other-causes" })),
        ("weights", map => Change<Relation>(map, "step", node => node with { Weight = 0.5 })),
        ("sources' titles", map => Change(map, source => source with { Title = "Another survey" })),
        ("sources' authors, publishers and dates",
            map => Change(map, source => source with
            {
                Authors = ["A. Nother"],
                Publisher = "The town",
                Published = new PartialDate(2020),
            })),
        ("sources' addresses", map => Change(map, source => source with { Url = "https://example.org/other" })),
        ("sources' languages", map => Change(map, source => source with { Language = "de" })),
        ("sources' lengths and digests", map => Change(map, source => source with { Length = 999, Sha256 = new string('b', 64) })),
        ("pages", map => ChangeAnchor(map, anchor => anchor with { Page = "13" })),
        ("sections", map => ChangeAnchor(map, anchor => anchor with { Section = "Method" })),
        ("times", map => ChangeAnchor(map, anchor => anchor with { Time = new TimeRange(TimeSpan.FromSeconds(75)) })),
        ("fragments", map => ChangeAnchor(map, anchor => anchor with { Fragment = "method" })),
        ("paragraphs", map => ChangeAnchor(map, anchor => anchor with { Paragraph = 7 })),
        ("anchors' offsets", map => ChangeAnchor(map, anchor => anchor with { Range = new TextRange(3, 9) })),
        ("anchors' digests", map => ChangeAnchor(map, anchor => anchor with { Sha256 = new string('c', 64) })),
        ("what others have added",
            map => Change<Claim>(map, "full", node => node with { Extensions = node.Extensions.With("colour", "\"blue\"") })),
        ("ids", map => map.Rename("riders", "passengers")),
    ];

    /// <summary>What a format says of some items, or says some of, and so has to declare.</summary>
    private static readonly (string Format, string Word)[] SaidInPart =
    [
        ("microtext", "basis"), ("brat", "kinds of statements"), ("aml", "schemes"), ("aml", "further speakers"), ("aml", "speakers"),
        ("aml", "dates"),
        ("aml", "ids"), ("aml", "basis"),
        ("arguebuf", "analysts"), ("arguebuf", "schemes"), ("arguebuf", "anchors' offsets"), ("carneades", "schemes"), ("carneades", "ids"),
        ("carneades", "weights"),
        ("sadn", "ids"),
        ("arguebuf-binary", "analysts"), ("arguebuf-binary", "schemes"), ("arguebuf-binary", "anchors' offsets"),
        ("gsn", "kinds of statements"), ("gsn", "titles of steps"), ("gsn", "tags of steps"), ("gsn", "roles of context"),
    ];

    private static IEnumerable<string> Formats() => ToolFormats.Within(MapReadOptions.Default)
        .Where(format => format is not FrameworkMapFormat).Select(format => format.Name);

    [TestCaseSource(nameof(Formats))]
    public void A_format_loses_what_its_output_lacks(string name)
    {
        var format = ToolFormats.Within(MapReadOptions.Default).ByName(name);
        var whole = Written(format, Map());
        var isSaid = Members.ToLookup(member =>
            !Listed.Value[name].Contains(member.Word) || SaidInPart.Contains((name, member.Word)));

        Assert.That(isSaid[true].Where(IsLost).Select(member => member.Word), Is.Empty, "lost, and not declared to be");
        // What is lost is lost together too, unless something is not: then it is looked for.
        if (!Written(format, Changed([.. isSaid[false]])).AsSpan().SequenceEqual(whole))
            Assert.That(isSaid[false].Where(member => !IsLost(member)).Select(member => member.Word), Is.Not.Empty.And.Empty,
                "declared to be lost, and said");

        bool IsLost((string, Action<ArgumentGraph>) member) => Written(format, Changed([member])).AsSpan().SequenceEqual(whole);
    }

    /// <summary>What <c>formats</c> says that each format loses.</summary>
    private static readonly Lazy<Dictionary<string, string?[]>> Listed = new(() =>
        JsonDocument.Parse(CliRun.Of("formats", "--json").Out).RootElement.EnumerateArray()
            .Where(format => format.TryGetProperty("loses", out _)).ToDictionary(
                format => format.GetProperty("name").GetString()!,
                format => (string?[])[.. format.GetProperty("loses").EnumerateArray().Select(word => word.GetString())]));

    private static byte[] Written(MapFormat format, ArgumentGraph map)
    {
        using var bytes = new MemoryStream();
        foreach (var file in format.FilesOf(map, $"tram{format.Extensions[0]}")) file.Write(bytes, CancellationToken.None);
        return bytes.ToArray();
    }

    private static ArgumentGraph Changed(IEnumerable<(string Word, Action<ArgumentGraph> Change)> members)
    {
        var map = Map();
        foreach (var member in members) member.Change(map);
        return map;
    }

    private static void Change<T>(ArgumentGraph map, string id, Func<T, T> change)
        where T : ArgumentNode => map.Replace(change((T)map.GetNode(id)));

    private static void Change(ArgumentGraph map, Func<SourceDocument, SourceDocument> change) =>
        map.ReplaceSource(change(map.GetSource("survey")));

    private static void ChangeAnchor(ArgumentGraph map, Func<TextAnchor, TextAnchor> change) =>
        Change<Evidence>(map, "riders", node => node with { Anchors = [change(node.Anchors[0])] });

    private static ArgumentGraph Map()
    {
        var map = new ArgumentGraph("tram")
        {
            Title = "The tram",
            Description = "A small one.",
            Language = "en",
            Analysts = ["A. Nalyst"],
            Created = new PartialDate(2024),
            Modified = new PartialDate(2025),
            Licence = "CC0-1.0",
            Tags = ["cities"],
        };
        map.AddSource(new SourceDocument("survey", "A survey")
        {
            Authors = ["A. Uthor"],
            Publisher = "The city",
            Published = new PartialDate(2019),
            Url = "https://example.org/survey",
            Language = "en",
            Length = 1000,
            Sha256 = new string('a', 64),
        });
        map.AddParticipant(new Participant("driver", "A driver"));
        map.AddParticipant(new Participant("mayor", "The mayor"));
        map.AddGroup(new NodeGroup("now", "Today"));
        map.AddGroup(new NodeGroup("past", "The past"));
        map.Add(new Recommendation("fund", "Pay for the line.") { Addressees = ["the council"], Basis = Basis.Explicit });
        map.Add(new Claim("build", "The line is worth its cost.") { IsMain = true, Basis = Basis.Explicit });
        map.Add(new Claim("full", "The buses are full.")
        {
            SaidBy = "mayor",
            Certainty = "likely",
            Basis = Basis.Explicit,
            BaseScore = 0.9,
            Tags = ["transport"],
            Title = "Full buses",
            Group = "now",
            Extensions = ExtensionData.Empty.With("colour", "\"red\""),
        });
        map.Add(new Evidence("riders", "9,000 ride a day.")
        {
            Type = EvidenceType.Statistic,
            Anchors =
            [
                new TextAnchor("survey", 2, 8)
                {
                    Page = "12",
                    Section = "Results",
                    Time = new TimeRange(TimeSpan.FromSeconds(60)),
                    Fragment = "results",
                    Paragraph = 1,
                    Sha256 = new string('d', 64),
                },
            ],
        });
        map.Add(new Claim("holiday", "They were counted on a holiday."));
        map.AddRelation(
            new Relation("step",
                RelationKind.Support)
            { Scheme = "expert-opinion", Basis = Basis.Explicit, Weight = 0.9, Tags = ["counts"] }, "build",
                    ["full", "riders"]);
        map.AddRelation(new Relation("use", RelationKind.Support) { Title = "The use", SaidBy = "mayor" }, "fund", ["build"]);
        map.AddRelation(
            new Relation("doubt", RelationKind.Attack) { CriticalQuestion = "trustworthiness", Text = "A holiday is no workday." }, "step",
            ["holiday"]);
        map.Add(new Claim("tram", "A tram runs on rails."));
        map.AddRelation(new Relation("terms", RelationKind.Context) { Role = ContextRole.Context }, "build", ["tram"]);
        return map;
    }
}
