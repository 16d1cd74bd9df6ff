using System.Text.Json;
using ArgumentMap.Json;
using ArgumentMap.NUnit;
using ArgumentMap.Reasoning;
using CsCheck;

namespace ArgumentMap.Cli.Tests.Reasoning;

/// <summary>
/// Whoever is asked whether a statement can be accepted, in whatever form, gives the same answer and names the same reading.
/// </summary>
public class AcceptanceAgreementTests
{
    private static readonly Answerer[] Answerers =
    [
        new("ToLabelling",
            (map, id, reading) =>
                (map.ToLabelling(options: Options(reading)).LabelOf(id), map.ToLabelling(options: Options(reading)).Reading)),
        new("ToLabelling, enumerated",
            (map, id, reading) => (map.ToLabelling(options: Options(reading)).Single(pair => pair.Statement.Id == id).Label, null)),
        new("Accepted, Rejected, Undecided", (map, id, reading) => (ListedIn(map.ToLabelling(options: Options(reading)), id), null)),
        new("Explain",
            (map, id, reading) =>
                (map.ToLabelling(options: Options(reading)).Explain(id).Steps[0].Label,
                    map.ToLabelling(options: Options(reading)).Explain(id).Reading)),
        new("ToFramework",
            (map, id, reading) =>
                (DungSemantics.Grounded.Label(map.ToFramework(Options(reading))).LabelOf(id), map.ToFramework(Options(reading)).Reading)),
        new("WhatIf", (map, id, reading) => (map.WhatIf(WhatIf(reading)).LabelOf(id), map.WhatIf(WhatIf(reading)).Without(id).Reading)),
        new("Stability", (map, id, reading) => map.Stability(id, Stability(reading)) is var answer
            ? (answer.Label, answer.Reading)
            : default),
        new("Argues", (map, id, reading) => (Met(map, id, reading), ReadingIn(Argues.Accepts(id, options: Options(reading)).Description))),
        new("accept", (map, id, reading) => LabelAndReading(Run(map, reading, "accept", "-"), id)),
        new("accept --json",
            (map, id, reading) =>
                Json(Run(map, reading, "accept", "-", "--json"), root => (root, root.GetProperty("labels").GetProperty(id)))),
        new("accept --why", (map, id, reading) => LabelAndReading(Run(map, reading, "accept", "-", "--why", id), id)),
        new("accept --why --json",
            (map, id, reading) =>
                Json(Run(map, reading, "accept", "-", "--why", id, "--json"),
                    root => (root, root.GetProperty("steps")[0].GetProperty("label")))),
        new("why", (map, id, reading) => LabelAndReading(Run(map, reading, "why", "-", id), "label")),
        new("why --json",
            (map, id, reading) => Json(Run(map, reading, "why", "-", id, "--json"), root => (root, root.GetProperty("label")))),
        new("robust", (map, id, reading) => LabelAndReading(Run(map, reading, "robust", "-", id), $"{map.GetNode(id).KindAndId}:", " (")),
        new("robust --json",
            (map, id, reading) =>
                Json(Run(map, reading, "robust", "-", id, "--json"),
                    root => (root[0].GetProperty("stability"), root[0].GetProperty("stability").GetProperty("label")))),
        new("whatif",
            (map, id, reading) =>
                (map.ToLabelling(options: Options(reading)).LabelOf(id), ReadingIn(Run(map, reading, "whatif", "-", "--remove", id)))),
        new("whatif --json",
            (map, id, reading) =>
                Json(Run(map, reading, "whatif", "-", "--remove", Beneath(map, id), "--json"),
                    root => (root, LabelBefore(root, map, id, reading)))),
    ];

    [Test]
    public void All_agree_on_the_map_that_init_writes([ValueSource(nameof(Answerers))] Answerer answerer) =>
        Agrees(answerer, ArgumentJson.Parse(CliRun.Of("init").Out));

    [TestCase(Reading.BySupport, AcceptanceLabel.Out)]
    [TestCase(Reading.ByAttack, AcceptanceLabel.In)]
    public void The_thesis_that_init_writes_falls_with_its_only_reason_unless_support_is_not_to_count(Reading reading,
        AcceptanceLabel label)
    {
        var map = ArgumentJson.Parse(CliRun.Of("init").Out);

        foreach (var answerer in Answerers) Assert.That(answerer.Ask(map, "build", reading).Label, Is.EqualTo(label), answerer.Name);
    }

    private static IReadOnlyList<ArgumentGraph> Published { get; } = ReadPublished();

    private static IEnumerable<string> PublishedIds => Published.Select(map => map.Id);

    [Test]
    public void All_agree_on_every_published_article_and_on_all_of_them_merged([ValueSource(nameof(Answerers))]
        Answerer answerer, [ValueSource(nameof(PublishedIds))] string id)
    {
        var map = Published.Single(map => map.Id == id);

        Agrees(answerer, map, [map.MainStatements.First(), map.Statements.ElementAt(map.Statements.Count / 2)]);
    }

    [Test]
    [Category("Random")]
    public void All_agree_on_any_map([ValueSource(nameof(Answerers))] Answerer answerer) =>
        RandomMap.Small.Where(map => map.Statements.Count > 0).ForAll(map => Agrees(answerer, map, map.Statements.Take(3)), iter: 10);

    [Test]
    [Category("Random")]
    public void What_does_not_ask_for_acceptance_is_the_same_in_each_reading() =>
        RandomMap.Small.Where(map => map.Statements.Count > 0).ForAll(map =>
    {
        var (bySupport, byAttack) = (Options(Reading.BySupport), Options(Reading.ByAttack));

        Assert.That(map.ToStrengths(GradualSemantics.DFQuAD, byAttack), Is.EqualTo(map.ToStrengths(GradualSemantics.DFQuAD, bySupport)));
        Assert.That(map.Contestedness(new ContestednessOptions { Framework = byAttack! }),
            Is.EqualTo(map.Contestedness(new ContestednessOptions { Framework = bySupport! })));
    });

    private static IReadOnlyList<ArgumentGraph> ReadPublished()
    {
        var corpus = ArgumentJson.ReadCorpus(Repository.Find("samples/PakistanRussia/maps/corpus.json"));
        return [.. corpus.Maps, corpus.Merge().Map];
    }

    /// <summary>The default is by support, whether it is left out or asked for.</summary>
    private static void Agrees(Answerer answerer, ArgumentGraph map, IEnumerable<Statement>? statements = null)
    {
        foreach (var statement in statements ?? map.Statements)
            foreach (var reading in (Reading?[])[null, Reading.BySupport, Reading.ByAttack])
            {
                var labelling = map.ToLabelling(options: new FrameworkOptions { Reading = reading ?? Reading.BySupport });

                var answer = answerer.Ask(map, statement.Id, reading);

                Assert.That(answer.Label, Is.EqualTo(labelling.LabelOf(statement.Id)), $"{statement.Id}, {reading}");
                Assert.That(answer.Reading ?? labelling.Reading, Is.EqualTo(labelling.Reading), $"{statement.Id}, {reading}");
            }
    }

    private static FrameworkOptions? Options(Reading? reading) => reading is { } asked ? new FrameworkOptions { Reading = asked } : null;

    private static WhatIfOptions? WhatIf(Reading? reading) =>
        Options(reading) is { } options ? new WhatIfOptions { Framework = options } : null;

    /// <summary>As by default but for the ranges and thresholds, which are of no interest here and take long.</summary>
    private static StabilityOptions Stability(Reading? reading) =>
        (Options(reading) is { } options ? new StabilityOptions { Framework = options } : StabilityOptions.Default) with { MostSteps = 1 };

    private static AcceptanceLabel ListedIn(MapLabelling labelling, string id)
    {
        if (labelling.Accepted.Any(statement => statement.Id == id)) return AcceptanceLabel.In;
        if (labelling.Rejected.Any(statement => statement.Id == id)) return AcceptanceLabel.Out;
        return labelling.Undecided.Any(statement => statement.Id == id)
            ? AcceptanceLabel.Undecided
            : throw new InvalidOperationException(id);
    }

    /// <summary>What a statement rests on, or itself where it rests on nothing.</summary>
    private static string Beneath(ArgumentGraph map, string id) => map.RelationsTo(id).FirstOrDefault()?.Id ?? id;

    /// <summary>The label that a statement had before the loss; where the loss changes nothing about it, nothing is said of it.</summary>
    private static JsonElement LabelBefore(JsonElement root, ArgumentGraph map, string id, Reading? reading)
    {
        var change = root.GetProperty("changes").EnumerateArray().FirstOrDefault(change => change.GetProperty("id").GetString() == id);
        return change.ValueKind == JsonValueKind.Object
            ? change.GetProperty("labelBefore")
            : JsonSerializer.SerializeToElement(Vocabulary.Word(map.ToLabelling(options: Options(reading)).LabelOf(id)));
    }

    private static AcceptanceLabel Met(ArgumentGraph map, string id, Reading? reading)
    {
        var options = Options(reading);
        if (Argues.Accepts(id, options: options).ApplyTo(map).IsSuccess) return AcceptanceLabel.In;
        if (Argues.Rejects(id, options: options).ApplyTo(map).IsSuccess) return AcceptanceLabel.Out;
        return Argues.LeavesUndecided(id, options: options).ApplyTo(map).IsSuccess
            ? AcceptanceLabel.Undecided
            : throw new InvalidOperationException(id);
    }

    private static string Run(ArgumentGraph map, Reading? reading, params string[] words)
    {
        var run = CliRun.WithInput(map.ToJson(), reading is { } asked ? [.. words, "--reading", Vocabulary.Word(asked)] : words);
        Assert.That(run.Code, Is.Zero, run.Error);
        return run.Out;
    }

    private static (AcceptanceLabel Label, Reading? Reading) Json(string text,
        Func<JsonElement, (JsonElement Reading, JsonElement Label)> find)
    {
        using var json = JsonDocument.Parse(text);
        var (from, label) = find(json.RootElement);
        Assert.That(Vocabulary.TryParse(from.GetProperty("reading").GetString(), out Reading reading), Is.True);
        return (label.ValueKind == JsonValueKind.String && Vocabulary.TryParse(label.GetString(), out AcceptanceLabel value)
            ? value
            : default, reading);
    }

    /// <summary>
    /// The label on the last line in which it stands as a word beside what is asked about, and the reading that the text names.
    /// </summary>
    private static (AcceptanceLabel Label, Reading? Reading) LabelAndReading(string text, string subject, string after = " ")
    {
        var labels = Enum.GetValues<AcceptanceLabel>()
            .Where(label => text.Split('\n').Any(line => IsAbout($" {line} ", subject, Vocabulary.Word(label), after))).ToList();
        Assert.That(labels, Has.Count.EqualTo(1), text);
        return (labels[0], ReadingIn(text));
    }

    private static bool IsAbout(string line, string subject, string label, string after) =>
        line.Contains($" {subject} {label}{after}", StringComparison.Ordinal)
        || line.Contains($" {subject} is {label}:", StringComparison.Ordinal)
        || line.TrimStart().Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, var second, ..] && first == label
        && second == subject;

    private static Reading ReadingIn(string text) =>
        Enum.GetValues<Reading>().Single(reading => text.Contains(reading.InWords(), StringComparison.Ordinal));

    /// <summary>One that can be asked; without a reading it answers in its default.</summary>
    public sealed record Answerer(string Name, Func<ArgumentGraph, string, Reading?, (AcceptanceLabel Label, Reading? Reading)> Ask)
    {
        public override string ToString() => Name;
    }
}
