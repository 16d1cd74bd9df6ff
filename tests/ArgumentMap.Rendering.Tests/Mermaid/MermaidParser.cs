using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ArgumentMap.Rendering.Tests.Mermaid;

/// <summary>Mermaid itself, run once by Node for many texts; a test that needs it is ignored where it is not installed.</summary>
internal static partial class MermaidParser
{
    private static readonly string Folder = Repository.Find("tests/ArgumentMap.Rendering.Tests/Mermaid");

    /// <summary>What Mermaid says of each text, in their order.</summary>
    public static IReadOnlyList<Verdict> Parse(IEnumerable<string> texts)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", "mermaid")))
            Assert.Ignore("Mermaid is not here: npm ci --prefix tests/ArgumentMap.Rendering.Tests/Mermaid");
        using var node = Start();
        var (output, errors) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        node.StandardInput.Write(JsonSerializer.Serialize(texts));
        node.StandardInput.Close();
        node.WaitForExit();
        Assert.That(node.ExitCode, Is.Zero, () => errors.Result);
        return JsonSerializer.Deserialize<List<Verdict>>(output.Result, JsonSerializerOptions.Web)!;
    }

    /// <summary>A label with its entity codes, which Mermaid keeps by signs of its own until it draws, as the text that is drawn.</summary>
    public static string Shown(string label) =>
        Code().Replace(label, code => ((char)int.Parse(code.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))
            .ToString());

    private static Process Start()
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", [Path.Combine(Folder, "parse.mjs")])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = new UTF8Encoding(false),
                StandardOutputEncoding = Encoding.UTF8,
            })!;
        }
        catch (Win32Exception)
        {
            Assert.Ignore("Mermaid is run by Node.js, but there is no node on the PATH.");
            throw;
        }
    }

    [GeneratedRegex("ﬂ°°(\\d+)¶ß")]
    private static partial Regex Code();

    /// <summary>What Mermaid says of one text.</summary>
    /// <param name="Error">Why it is no flowchart; null where it is one.</param>
    /// <param name="Labels">The boxes' labels.</param>
    /// <param name="Title">The title.</param>
    public sealed record Verdict(string? Error, IReadOnlyList<string> Labels, string Title);
}
