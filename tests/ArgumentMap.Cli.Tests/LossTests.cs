using System.Collections.Concurrent;
using ArgumentMap.Cli.Input;
using ArgumentMap.Diff;
using ArgumentMap.Formats;
using ArgumentMap.Interchange;
using ArgumentMap.Json;
using ArgumentMap.Losses;
using ArgumentMap.Reasoning;
using ArgumentMap.Rendering;

namespace ArgumentMap.Cli.Tests;

/// <summary>
/// What a format says that it loses of a map is what is missing when the map comes back: of every format alike, so that a new one is tried
/// unasked.
/// </summary>
public class LossTests
{
    private static readonly MapFormatList All = ToolFormats.Within(MapReadOptions.Default);

    private static readonly Lazy<ArgumentGraph[]> OfArticles = new(() =>
    [
        .. Directory.GetFiles(Repository.Find("samples/PakistanRussia/maps"), "*.json").Order(StringComparer.Ordinal)
            .Select(file => new JsonFormat().TryRead(file, out var read, out _) ? read.Map : null).OfType<ArgumentGraph>(),
    ]);

    /// <summary>What a format reads of what it has written of an article's map, which many pairs start from.</summary>
    private static readonly ConcurrentDictionary<(string Format, ArgumentGraph Map), ArgumentGraph> Said = [];

    private static readonly string[] BothWays =
        [.. All.Where(format => format is { CanRead: true, CanWrite: true, IsView: false }).Select(format => format.Name)];

    /// <summary>A format that loses nothing stands for the others of its kind: a map is the same by way of each.</summary>
    private static IEnumerable<TestCaseData> Pairs =>
        from first in BothWays
        from second in BothWays
        where first == "json" || second == "json" || (All.ByName(first).Losses.Count > 0 && All.ByName(second).Losses.Count > 0)
        select new TestCaseData(first, second);

    private static IEnumerable<string> Declaring => All.Where(format => format is not FrameworkMapFormat).Select(format => format.Name);

    [TestCaseSource(nameof(Declaring))]
    public void What_is_declared_to_be_lost_is_in_the_words_of_losses(string name) =>
        Assert.That(All.ByName(name).Losses.Except(MapLosses.Words), Is.Empty);

    [TestCase(100_000, ExpectedResult = false)]
    [TestCase(100_001, ExpectedResult = true)]
    public bool Losses_of_very_many_nodes_are_looked_for_where_that_is_asked_for(int nodes)
    {
        var (aif, none) = (new AifFormat(), new GraphMLFormat());

        Assert.That(new LossChoice(LossTelling.Summary, IsStrict: false).LeavesOut(aif, nodes), Is.False);
        Assert.That(new LossChoice(Asked: null, IsStrict: true).LeavesOut(aif, nodes), Is.False);
        Assert.That(new LossChoice(Asked: null, IsStrict: false).LeavesOut(none, nodes), Is.False);
        return new LossChoice(Asked: null, IsStrict: false).LeavesOut(aif, nodes);
    }

    [Test]
    public void Losses_are_told_item_by_item_and_a_whole_before_its_parts()
    {
        var map = new ArgumentGraph("m", "A map");
        map.AddSource(new SourceDocument("s", "A source"));
        map.Add(new Claim("a", "A.") { BaseScore = 0.5, Anchors = [new TextAnchor("s") { Page = "1" }] });
        map.AddClaim("b", "B.");
        map.AddSupport("a", "b");
        map.Add(new Relation("c", RelationKind.Context) { Title = "Where" });

        Assert.That(new AifFormat().LossesOf(map).Select(loss => loss.ToString()), Is.EqualTo((string[])
        [
            "titles of maps of the map m", "sources of the source s", "base scores of the node a", "anchors of the node a",
            "context of the node c",
        ]));
        Assert.That(new SvgFormat().LossesOf(map).Select(loss => loss.ToString()), Is.EqualTo(["base scores of the node a"]));
        Assert.That(new JsonFormat().LossesOf(map), Is.Empty);
    }

    [TestCaseSource(nameof(BothWays))]
    [Category("Random")]
    public void Nothing_is_lost_that_is_not_declared(string name)
    {
        var format = All.ByName(name);

        RandomMap.Any.ForAll(map => Assert.That(
            format.LossesOf(map).Where(loss => !format.Losses.Contains(loss.What)).Select(loss => loss.ToString()), Is.Empty,
            map.ToJson()), pinned: "dWNSipvWeIS1");
    }

    [TestCaseSource(nameof(Pairs))]
    [Category("Random")]
    public void What_is_missing_after_a_way_there_and_back_is_what_was_said_to_be_lost(string from, string by) =>
        RandomMap.Any.ForAll(map => AssertMissingIsSaid(Again(All.ByName(from), map), All.ByName(from), All.ByName(by)), iter: 1);

    [TestCase("ova")]
    [TestCase("arguebuf")]
    [TestCase("aml")]
    public void What_is_main_by_what_is_beside_it_is_another_where_that_becomes_a_claim(string by)
    {
        var map = MapBuilder.Create("m").Evidence("Sn1", "It was seen.").Claim("G1", "It is so.").Build();

        Assert.That(Again(All.ByName("gsn"), map).MainStatement?.Id, Is.EqualTo("G1"));
        AssertMissingIsSaid(Again(All.ByName("gsn"), map), All.ByName("gsn"), All.ByName(by));
    }

    /// <summary>Each format meets each of the five maps, on the way there and on the way back; each pair meets one of them.</summary>
    [TestCaseSource(nameof(Pairs))]
    public void So_it_is_for_the_maps_of_the_five_articles(string from, string by)
    {
        Assert.That(OfArticles.Value, Has.Length.EqualTo(5));
        var map = OfArticles.Value[(Array.IndexOf(BothWays, from) + Array.IndexOf(BothWays, by)) % 5];

        AssertMissingIsSaid(Said.GetOrAdd((from, map), key => Again(All.ByName(key.Format), key.Map)), All.ByName(from), All.ByName(by));
    }

    /// <summary>Of a map that the first format can say, but for what the formats note of their own.</summary>
    private static void AssertMissingIsSaid(ArgumentGraph sayable, MapFormat from, MapFormat by)
    {
        string[] own = [.. from.OwnExtensions, .. by.OwnExtensions, "$schema"];
        var map = Without(sayable, own);
        var said = by.LossesOf(map);

        var there = Again(by, map);
        var back = Again(from, there);

        Assert.That(said.Select(Item).Distinct(), Is.EquivalentTo(Missing(map, Without(there, own)).Distinct()), About);
        // What the first format finds out of every map, such as anchors in its text, is there again.
        // One that numbers nodes by their places gives other numbers where one before them is gone.
        // One that tells what is main by what bears on nothing finds another where kinds or steps are gone.
        if (said.Count > 0 && from.Losses.Contains("main statements")) MarkMain(back, map);
        if (!from.Losses.Contains("ids")) Assert.That(Missing(map, Without(back, own)), Is.SubsetOf(said.Select(Item)), About);

        string About() => $"{map.ToJson()}\n{string.Join('\n', said)}";
    }

    private static void MarkMain(ArgumentGraph back, ArgumentGraph map)
    {
        foreach (var main in map.MainStatements)
            if (back.TryGetStatement(main.Id, out var statement)) back.Replace(statement with { IsMain = true });
    }

    private static string Item(MapLoss loss) => $"{loss.Of} {loss.Id}";

    private static ArgumentGraph Again(MapFormat format, ArgumentGraph map) =>
        format.Parse(format.ToBytes(map), map.Id + format.Extensions[0]).Map;

    /// <summary>What differs as <c>diff</c> tells it, but for what has only come.</summary>
    private static IEnumerable<string> Missing(ArgumentGraph map, ArgumentGraph back)
    {
        var diff = MapDiff.Between(map, back);
        if (diff.Map.Any(IsLoss)) yield return $"Map {map.Id}";
        foreach (var item in Of("Source", diff.Sources, source => source.Id)
            .Concat(Of("Participant", diff.Participants, participant => participant.Id))
            .Concat(Of("Group", diff.Groups, group => group.Id))
            .Concat(Of("Node", diff.Statements, node => node.Id))
            .Concat(Of("Node", diff.Locutions, node => node.Id))
            .Concat(Of("Node", diff.Relations, node => node.Id))) yield return item;
    }

    private static IEnumerable<string> Of<T>(string of, ItemChanges<T> changes, Func<T, string> idOf) where T : class =>
        changes.Removed.Concat(changes.Changed.Where(change => change.Members.Any(IsLoss)).Select(change => change.Old))
            .Select(item => $"{of} {idOf(item)}");

    /// <summary>Something was said, and more than blanks.</summary>
    private static bool IsLoss(MemberChange change) =>
        change.Old is { } old && old.Any(letter => letter != ',' && !char.IsWhiteSpace(letter))
        && (change.Member, old) != ("main", "false")
        && !(change.Member is "premises" or "conclusion" && old.Split(", ").All((change.New ?? "").Split(", ").Contains));

    private static ArgumentGraph Without(ArgumentGraph map, string[] own)
    {
        var bare = map.Copy();
        bare.Extensions = Bare(map.Extensions);
        foreach (var source in map.Sources) bare.ReplaceSource(source with { Extensions = Bare(source.Extensions) });
        foreach (var participant in map.Participants)
            bare.ReplaceParticipant(participant with { Extensions = Bare(participant.Extensions) });
        foreach (var group in map.Groups) bare.ReplaceGroup(group with { Extensions = Bare(group.Extensions) });
        foreach (var node in map.Nodes)
            bare.Replace(node with
            {
                Extensions = Bare(node.Extensions),
                Anchors = [.. node.Anchors.Select(anchor => anchor with { Extensions = Bare(anchor.Extensions) })],
            });
        return bare;

        ExtensionData Bare(ExtensionData data) => own.Aggregate(data, (rest, name) => rest.Without(name));
    }
}
