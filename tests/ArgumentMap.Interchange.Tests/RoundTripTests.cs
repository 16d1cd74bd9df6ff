using ArgumentMap.Formats;
using ArgumentMap.Json;
using CsCheck;

namespace ArgumentMap.Interchange.Tests;

/// <summary>Each format gives back every map as it was.</summary>
[TestFixtureSource(nameof(Formats))]
public class RoundTripTests(MapFormat format)
{
    private static MapFormat[] Formats { get; } = [new CsvFormat(), new GraphMLFormat(), new ArgdownFormat()];

    [Test]
    [Category("Random")]
    public void A_text_gives_the_map_back() => RandomMap.Any.ForAll(map => AssertSame(format.Parse(format.ToText(map)), map), iter: 300);

    [Test]
    [Category("Random")]
    public void Files_give_the_map_back() => RandomMap.Any.ForAll(
        map =>
        {
            using var folder = new TemporaryFolder();
            format.Write(map, folder["x" + format.Extensions[0]]);
            AssertSame(format.Read(folder["x" + format.Extensions[0]]), map);
        },
        iter: 30);

    [Test]
    [Category("Random")]
    public void Any_text_is_read_or_refused_with_its_place() =>
        RandomMap.Any.Select(map => format.ToText(map)).SelectMany(text => Gen.Select(
        Gen.Const(text), Gen.Int[0, text.Length], Gen.Int[0, 12], RandomText.Any)).ForAll(
        sample =>
        {
            var (text, at, length, other) = sample;
            var changed = text[..at] + other + text[Math.Min(text.Length, at + length)..];
            if (!format.TryParse(changed, out _, out var fault)) Assert.That(fault!.Location.Line, Is.GreaterThan(0), fault.Message);
        },
        iter: 300);

    [TestCase("colour", "\"red\"", "size", "\"\"")]
    [TestCase("size", "\"large\"", "colour", "\"red\"")]
    [TestCase("text", "\"a name of the format\"", "x", "1.0")]
    [TestCase("from", "\"x\"", "to", "\"=1+1\"")]
    [TestCase("label", "\"x\"", "extensions", "{\"a\": [null, 1e400, \"é\"]}")]
    [TestCase("", "\"no name\"", " blank ", "\"_x0041_\"")]
    [TestCase("=HYPERLINK(1)", "\"x\"", "'", "true")]
    public void What_others_have_added_comes_back_in_its_order(string first, string value, string second, string other)
    {
        var map = new ArgumentGraph("m") { Extensions = Added(first is "text" ? "note" : first, value, second, other) };
        map.AddSource(new SourceDocument("s", "S") { Extensions = Added(first, value, second, other) });
        map.AddParticipant(new Participant("p", "P") { Extensions = Added(first, value, second, other) });
        map.Add(new Locution("plain", "Plain.") { Extensions = ExtensionData.Empty.With("colour", "\"blue\"").With("size", "\"small\"") });
        map.Add(new Claim("a", "A.") { Extensions = Added(first is "text" ? "note" : first, value, second, other) });

        AssertSame(format.Parse(format.ToText(map)), map);
    }

    [Test]
    public void What_is_read_knows_where_each_node_stands()
    {
        var map = new ArgumentGraph("m");
        map.AddClaim("a", "First\nand second.");
        map.AddClaim("b", "😀");
        map.AddRelation(new Relation("r", RelationKind.Support), "a", ["b"]);

        var places = format.Parse(format.ToText(map)).Locate(["a", "b", "r", "none"]);

        Assert.That(places.Keys, Is.EquivalentTo(["a", "b", "r"]));
        Assert.That(places.Values.Select(place => place.Line), Is.Unique);
    }

    [Test]
    public void Reading_and_writing_stop_when_they_are_cancelled()
    {
        var text = format.ToText(HostileTexts.MapOf("x"));

        Assert.That(() => format.Parse(text, null, new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => format.ToText(HostileTexts.MapOf("x"), new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
    }

    private static ExtensionData Added(string first, string value, string second, string other) =>
        ExtensionData.Empty.With(first, value).With(second, other);

    private static void AssertSame(MapReadResult read, ArgumentGraph map)
    {
        Assert.That(read.Map.ToJson(), Is.EqualTo(map.ToJson()));
        Assert.That(read.Warnings.Where(warning => warning.Rule is null), Is.Empty);
    }
}
