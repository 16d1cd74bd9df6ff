using System.Globalization;
using System.Text.Json;
using ArgumentMap.Diff;
using ArgumentMap.Dot;
using ArgumentMap.Formats;
using ArgumentMap.Interchange;
using ArgumentMap.Json;
using ArgumentMap.Reasoning;
using ArgumentMap.Rendering;
using ArgumentMap.Validation;

namespace ArgumentMap.Benchmarks.Files;

/// <summary>
/// What each step takes of the processor at a thousand statements and at ten times, a hundred times as many; the exponent by which it grows
/// from one to the next (1 is linear); what it allocates for each statement; and, at the largest size, how long it takes beside
/// <c>JsonDocument.Parse</c> of the same map. All in one process, least of several runs.
/// </summary>
internal static class GrowthTable
{
    private const int Smallest = 1_000;

    /// <summary>How often the smallest is measured for nothing: the first calls compile the code, and later ones compile it well.</summary>
    private const int Rehearsals = 4;

    private static readonly MapReadOptions NoLimit = new() { MaxBytes = int.MaxValue };

    /// <summary>The sizes to which the slow steps are taken.</summary>
    private static readonly Dictionary<string, int> Most = new(StringComparer.Ordinal)
    {
        ["SVG with its layout"] = 10_000,
        ["checks"] = 100_000,
    };

    /// <summary>Writes the table.</summary>
    /// <param name="largest">The most statements.</param>
    public static int Run(int largest)
    {
        var sizes = new List<int>();
        for (var size = Smallest; size <= largest; size *= 10) sizes.Add(size);
        var results = new Dictionary<string, List<StepCost>>(StringComparer.Ordinal);
        foreach (var size in Enumerable.Repeat(Smallest, Rehearsals).Concat(sizes))
        {
            if (size == sizes[0]) results.Clear();
            var map = FileMaps.Make(size);
            foreach (var (name, action) in Steps(map))
            {
                if (Most.TryGetValue(name, out var most) && size > most) continue;
                if (!results.TryGetValue(name, out var costs)) results.Add(name, costs = []);
                costs.Add(StepCost.Of(action, size));
            }
        }
        Write(sizes, results);
        return 0;
    }

    private static IEnumerable<(string Name, Action Action)> Steps(ArgumentGraph map)
    {
        var json = map.ToUtf8Json(new JsonWriteOptions { Limits = NoLimit });
        var later = map.Copy();
        later.AddAttack("s0", later.NewClaim("An objection.").Id);
        var (aif, argdown) = (new AifFormat { Limits = NoLimit }, new ArgdownFormat { Limits = NoLimit });
        yield return (nameof(JsonDocument) + "." + nameof(JsonDocument.Parse), () => JsonDocument.Parse(json).Dispose());
        yield return ("JSON, read", () => ArgumentJson.Parse(json, NoLimit));
        yield return ("JSON, write", () => ArgumentJson.Write(map, Stream.Null, new JsonWriteOptions { Limits = NoLimit }));
        yield return ("DOT", () => map.WriteDot(Stream.Null));
        yield return ("checks", () => map.Validate());
        yield return ("difference", () => MapDiff.Between(map, later));
        yield return ("merger", () => Merge(map));
        yield return ("freeze", () => map.Freeze());
        yield return ("acceptance", () => map.ToLabelling());
        yield return ("strengths", () => map.ToStrengths(GradualSemantics.QuadraticEnergy));
        yield return ("report", () => map.ToReport());
        yield return ("AIF, write", () => aif.Write(map, Stream.Null));
        yield return ("Argdown, write", () => argdown.Write(map, Stream.Null));
        yield return ("SVG with its layout", () => map.WriteSvg(Stream.Null));
    }

    private static void Merge(ArgumentGraph map)
    {
        var corpus = new ArgumentCorpus("corpus");
        corpus.Add(map);
        corpus.Add(MapBuilder.Create("other").Claim("a", "The same.").Build());
        corpus.AddLink(CorpusLinkKind.SameAs, "other/a", $"{map.Id}/s0");
        corpus.Merge();
    }

    private static void Write(List<int> sizes, Dictionary<string, List<StepCost>> results)
    {
        static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
        var heads = string.Join(" | ", sizes.Select(size => Text($"{size:N0}: ms")));
        Console.WriteLine($"| step | {heads} | exponents | bytes a statement | times JsonDocument.Parse |");
        Console.WriteLine($"| --- | {string.Join(" | ", sizes.Select(_ => "---:"))} | --- | ---: | ---: |");
        var parse = results.First().Value;
        foreach (var (name, costs) in results)
        {
            var times = sizes.Select((_, i) => i < costs.Count ? Text($"{costs[i].Milliseconds:0.0}") : "");
            var exponents = costs.Zip(costs.Skip(1), (one, next) => Text($"{Math.Log10(next.Milliseconds / one.Milliseconds):0.00}"));
            var ratio = costs[^1].Milliseconds / parse[costs.Count - 1].Milliseconds;
            var growth = $"{string.Join(" | ", times)} | {string.Join(", ", exponents)}";
            Console.WriteLine(Text($"| {name} | {growth} | {costs[^1].BytesEach:0} | {ratio:0.0} |"));
        }
    }
}
