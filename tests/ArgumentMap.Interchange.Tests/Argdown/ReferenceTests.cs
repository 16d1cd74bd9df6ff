using System.Text;
using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Argdown.Content;
using ArgumentMap.Interchange.Argdown.Syntax;
using ArgumentMap.Interchange.ArgdownJson;
using ArgumentMap.Json;

namespace ArgumentMap.Interchange.Tests.Argdown;

public sealed class ReferenceTests
{
    private const string Regrouped = """
        ===
        group:
          groupDepth: 1
          regroup:
            - title: Costs
              statements: [A, Nowhere]
              children: [{title: Rails, arguments: [B], isClosed: true}, {title: Roads}]
            - {title: Gains, tags: [good], statements: [C]}
        ===

        # Heading

        [A]: a
          + <B>: b

        ## Below

        [C]: c

        """;

    [Test]
    public void Documents_of_others_say_what_the_reference_reads() =>
        AssertSame([.. Fixtures.In("argdown", "*.argdown").Select(File.ReadAllText), Regrouped]);

    [Test]
    public void Random_documents_and_those_that_are_hard_to_read_say_what_the_reference_reads() =>
        AssertSame([.. Enumerable.Range(1, Count).Select(seed => RandomDocument.Of(seed, faults: 0)), .. Hard()]);

    [Test]
    public void Broken_documents_have_the_errors_that_the_reference_finds() =>
        AssertSame([.. Enumerable.Range(1, Count).Select(seed => RandomDocument.Of(seed, faults: 1 + (seed % 4)))]);

    [Test]
    [Category("Random")]
    public void The_reference_reads_what_is_written()
    {
        var format = new ArgdownFormat();
        var maps = Directory.EnumerateFiles(Repository.Find("samples/PakistanRussia/maps"), "*.json").Order(StringComparer.Ordinal)
            .Where(file => ArgumentJson.TryRead(file, out _, out _)).Select(file => ArgumentJson.Read(file)).ToList();
        RandomMap.Any.ForAll(maps.Add);

        var documents = maps.ConvertAll(map => format.ToText(map));

        Assert.That(AssertSame(documents).SelectMany(verdict => verdict.Errors), Is.Empty);
    }

    /// <summary>Documents in which each feature of the language stands where it is not expected.</summary>
    private static List<string> Hard() =>
        [.. JsonNode.Parse(File.ReadAllText(Repository.Find("tests/ArgumentMap.Interchange.Tests/Argdown/hard-documents.json")))!
            .AsArray().Select(document => document!.GetValue<string>())];

    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("ARGUMENTMAP_DOCUMENTS"), out var count) ? count : 300;

    private static IReadOnlyList<Reference.Verdict> AssertSame(List<string> documents)
    {
        var verdicts = Reference.Read(documents);
        var differences = new List<string>();
        for (var i = 0; i < documents.Count; i++)
            if (DifferenceOf(documents[i], verdicts[i]) is { } difference)
                differences.Add($"{difference}\n--- document {i}\n{documents[i].Replace("\r", "\\r", StringComparison.Ordinal)}\n---");
        Assert.That(differences, Is.Empty,
            () => $"{differences.Count} of {documents.Count}\n{string.Join("\n", differences.OrderBy(each => each.Length).Take(5))}");
        return verdicts;
    }

    private static string? DifferenceOf(string document, Reference.Verdict verdict)
    {
        var content = ContentReader.Read(new Formats.MapInput(Encoding.UTF8.GetBytes(document), null, Formats.MapReadOptions.Default));
        var places = new TextPlaces(document);
        var lines = content.Faults.Select(fault => (int?)places.At(fault.Offset).Line).ToList();
        // What cannot be cut into tokens, and what is no YAML, has no line in the reference.
        if (verdict.Errors.Contains(null) || verdict.Stopped is not null)
            return content.Faults.Count > 0 ? null : $"the reference stops: {verdict.Stopped}";
        if (!lines.SequenceEqual(verdict.Errors))
            return $"errors in lines [{string.Join(", ", lines)}], the reference has [{string.Join(", ", verdict.Errors)}]: "
                + string.Join("; ", content.Faults.Select(fault => $"expected {fault.Expected}, found {fault.Found}"));
        if (verdict.Json is null) return content.Tree.Root is null ? null : "the reference reads nothing";
        using var stream = new MemoryStream();
        ArgdownJsonWriter.Write(content, stream);
        var ours = JsonNode.Parse(stream.ToArray())!.AsObject();
        ours.Remove(ArgdownJsonWriter.FrontMatter);
        return DifferenceOf(ours, verdict.Json, "$");
    }

    private static string? DifferenceOf(JsonNode? ours, JsonNode? theirs, string path)
    {
        switch (ours, theirs)
        {
            case (JsonObject one, JsonObject other):
                var names = one.Select(member => member.Key).Union(other.Select(member => member.Key)).Order(StringComparer.Ordinal);
                return names.Where(name => !IsNoPlace(name, other)).Select(name => one.ContainsKey(name) != other.ContainsKey(name)
                    ? $"{path}.{name}: ours {one[name]?.ToJsonString() ?? "none"}, theirs {other[name]?.ToJsonString() ?? "none"}"
                    : DifferenceOf(one[name], other[name], $"{path}.{name}")).FirstOrDefault(difference => difference is not null);
            case (JsonArray one, JsonArray other) when one.Count == other.Count:
                return one.Select((item, index) => DifferenceOf(item, other[index], $"{path}[{index}]"))
                    .FirstOrDefault(difference => difference is not null);
            default:
                return JsonNode.DeepEquals(ours, theirs) || IsUndefined(ours, theirs) ? null
                    : $"{path}: ours {ours?.ToJsonString() ?? "null"}, theirs {theirs?.ToJsonString() ?? "null"}";
        }
    }

    /// <summary>What the reference takes for written has no place there, and neither has what ends with that.</summary>
    private static bool IsNoPlace(string name, JsonObject theirs) =>
        theirs[name] is null && name is "startLine" or "startColumn" or "endLine" or "endColumn";

    /// <summary>A text that starts with an empty bold stretch starts with ECMAScript's word for no value in the reference.</summary>
    private static bool IsUndefined(JsonNode? ours, JsonNode? theirs) =>
        $"{theirs}" is ['u', 'n', 'd', 'e', 'f', 'i', 'n', 'e', 'd', .. var rest] && rest == $"{ours}";
}
