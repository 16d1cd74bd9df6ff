using System.Text.Json;

namespace ArgumentMap.Tests.Json.Schema;

/// <summary>
/// The JSON Schema validator ajv, run once by Node for many documents; a test that needs it is ignored where it is not installed.
/// </summary>
internal static class Ajv
{
    private const string Variable = "ARGUMENTMAP_AJV";

    private static readonly string Folder = Path.Combine(Golden.Root, "tests", "ArgumentMap.Tests", "Json", "Schema");

    /// <summary>What ajv says of each document, in their order.</summary>
    public static IReadOnlyList<Verdict> Validate(IEnumerable<(string Schema, string Document)> texts)
    {
        var modules = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : Path.Combine(Folder, "node_modules");
        if (!Directory.Exists(Path.Combine(modules, "ajv"))) Assert.Ignore(Missing($"there is no ajv in {modules}"));
        using var folder = new TemporaryFolder();
        var pairs = texts.Select((text, index) => new
        {
            schema = Written(folder[$"{index}.schema.json"], text.Schema),
            data = Written(folder[$"{index}.json"], text.Document),
        }).ToList();
        var output = NodeScript.Run([Path.Combine(Folder, "validate.cjs"), modules], JsonSerializer.Serialize(pairs),
            Missing("there is no node"));
        return JsonSerializer.Deserialize<List<Verdict>>(output, JsonSerializerOptions.Web)!;
    }

    private static string Written(string path, string text)
    {
        File.WriteAllText(path, text);
        return path;
    }

    private static string Missing(string what) =>
        $"The schemas are checked by ajv, but {what}: install Node.js and run `npm ci --prefix tests/ArgumentMap.Tests/Json/Schema`, or "
            + $"set {Variable} to a node_modules folder that has ajv 8.";

    /// <summary>What ajv says of one document.</summary>
    /// <param name="Valid">Whether the schema accepts it.</param>
    /// <param name="Errors">Where and why not.</param>
    public sealed record Verdict(bool Valid, IReadOnlyList<string> Errors);
}
