using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArgumentMap.Interchange.Tests.Argdown;

/// <summary>Argdown's own parser, run once by Node for many documents; a test that needs it is ignored where it is not installed.</summary>
internal static class Reference
{
    private const string Missing = "Argdown's own parser is not here: npm ci --prefix tests/ArgumentMap.Interchange.Tests/Argdown";

    private static readonly string Folder = Repository.Find("tests/ArgumentMap.Interchange.Tests/Argdown");

    private static readonly JsonSerializerOptions Naming = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>What the reference makes of each document, in their order.</summary>
    public static IReadOnlyList<Verdict> Read(IEnumerable<string> documents)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", "@argdown")))
            Assert.Ignore(Missing);
        var output = NodeScript.Run(["--stack-size=30000", Path.Combine(Folder, "reference.mjs")], JsonSerializer.Serialize(documents),
            Missing);
        return JsonSerializer.Deserialize<List<Verdict>>(output, Naming)!;
    }

    /// <summary>What the reference makes of a document.</summary>
    /// <param name="Errors">The lines of its errors; null for one without a line.</param>
    /// <param name="Stopped">Why it did not read the document to its end; null where it did.</param>
    /// <param name="Json">What <c>argdown json</c> writes, without the map; null where it writes nothing.</param>
    /// <param name="Milliseconds">How long it took.</param>
    public sealed record Verdict(IReadOnlyList<int?> Errors, string? Stopped, JsonObject? Json, double Milliseconds);
}
