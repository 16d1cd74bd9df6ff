using System.Text.Json;
using System.Text.RegularExpressions;

namespace ArgumentMap.Rendering.Tests.Mermaid;

/// <summary>Mermaid itself, run once by Node for many texts; a test that needs it is ignored where it is not installed.</summary>
internal static partial class MermaidParser
{
    private const string Missing = "Mermaid is not here: npm ci --prefix tests/ArgumentMap.Rendering.Tests/Mermaid";

    private static readonly string Folder = Repository.Find("tests/ArgumentMap.Rendering.Tests/Mermaid");

    /// <summary>What Mermaid says of each text, in their order.</summary>
    public static IReadOnlyList<Verdict> Parse(IEnumerable<string> texts)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", "mermaid")))
            Assert.Ignore(Missing);
        var output = NodeScript.Run([Path.Combine(Folder, "parse.mjs")], JsonSerializer.Serialize(texts), Missing);
        return JsonSerializer.Deserialize<List<Verdict>>(output, JsonSerializerOptions.Web)!;
    }

    /// <summary>A label with its entity codes, which Mermaid keeps by signs of its own until it draws, as the text that is drawn.</summary>
    public static string Shown(string label) =>
        Code().Replace(label, code => ((char)int.Parse(code.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))
            .ToString());

    [GeneratedRegex("ﬂ°°(\\d+)¶ß")]
    private static partial Regex Code();

    /// <summary>What Mermaid says of one text.</summary>
    /// <param name="Error">Why it is no flowchart; null where it is one.</param>
    /// <param name="Labels">The boxes' labels.</param>
    /// <param name="Title">The title.</param>
    public sealed record Verdict(string? Error, IReadOnlyList<string> Labels, string Title);
}
