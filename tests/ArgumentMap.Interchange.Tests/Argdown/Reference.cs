using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArgumentMap.Interchange.Tests.Argdown;

/// <summary>Argdown's own parser, run once by Node for many documents; a test that needs it is ignored where it is not installed.</summary>
internal static class Reference
{
    private static readonly string Folder = Repository.Find("tests/ArgumentMap.Interchange.Tests/Argdown");

    private static readonly JsonSerializerOptions Naming = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>What the reference makes of each document, in their order.</summary>
    public static IReadOnlyList<Verdict> Read(IEnumerable<string> documents)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", "@argdown")))
            Assert.Ignore("Argdown's own parser is not here: npm ci --prefix tests/ArgumentMap.Interchange.Tests/Argdown");
        using var node = Start();
        var (output, errors) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        node.StandardInput.Write(JsonSerializer.Serialize(documents));
        node.StandardInput.Close();
        node.WaitForExit();
        Assert.That(node.ExitCode, Is.Zero, () => errors.Result);
        return JsonSerializer.Deserialize<List<Verdict>>(output.Result, Naming)!;
    }

    private static Process Start()
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", ["--stack-size=30000", Path.Combine(Folder, "reference.mjs")])
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
            Assert.Ignore("Argdown's own parser is run by Node.js, but there is no node on the PATH.");
            throw;
        }
    }

    /// <summary>What the reference makes of a document.</summary>
    /// <param name="Errors">The lines of its errors; null for one without a line.</param>
    /// <param name="Stopped">Why it did not read the document to its end; null where it did.</param>
    /// <param name="Json">What <c>argdown json</c> writes, without the map; null where it writes nothing.</param>
    /// <param name="Milliseconds">How long it took.</param>
    public sealed record Verdict(IReadOnlyList<int?> Errors, string? Stopped, JsonObject? Json, double Milliseconds);
}
