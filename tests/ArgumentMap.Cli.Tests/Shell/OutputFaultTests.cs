using ArgumentMap.Json;

namespace ArgumentMap.Cli.Tests.Shell;

public class OutputFaultTests
{
    private const string Corpus = "corpus.json";

    private static readonly TemporaryFolder Folder = new();

    private static IEnumerable<TestCaseData> Commands() =>
        AllCommands.ThatRead(Corpus, "m/a").Where(args => args[0] is not ("convert" or "verify" or "diff"))
            .Concat(AllCommands.ThatOnlyWrite)
            .Select(args => new TestCaseData([args]).SetArgDisplayNames(string.Join(' ', args)));

    [OneTimeSetUp]
    public void Write()
    {
        foreach (var id in new[] { "m", "n" })
        {
            var map = new ArgumentGraph(id);
            map.AddClaim("a", "The levee holds.");
            map.AddClaim("b", "It was raised.");
            map.AddSupport("a", "b");
            ArgumentJson.Write(map, Folder[$"{id}.json"]);
        }
        File.WriteAllText(Folder[Corpus], """
            { "format": "argument-corpus/1", "id": "k", "maps": ["m.json", "n.json"], "links": [{ "kind": "same-as", "from": "m/b", "to": "n/b" }] }
            """);
    }

    [OneTimeTearDown]
    public void Delete() => Folder.Dispose();

    [TestCaseSource(nameof(Commands))]
    public void Output_that_cannot_be_written_is_one_line_and_bad_usage(string[] args)
    {
        using var error = new StringWriter();
        var terminal = new Terminal(() => Stream.Null, () => new FullStream(), new StreamWriter(new FullStream()), error);

        var code = ArgMap.RunAsync(InFolder(args), terminal).GetAwaiter().GetResult();

        Assert.That(code, Is.EqualTo(2));
        Assert.That(error.ToString().Split('\n').Count(line => line.StartsWith("argmap: ", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(error.ToString(), Does.Contain("argmap: standard output cannot be written: no space left on device\n"));
    }

    /// <summary>What lies between the tool and a device is one for all commands, so that a few stand for them.</summary>
    [Platform("Linux", Reason = "Only Linux has a device that is always full.")]
    [TestCase("--help")]
    [TestCase("check", Corpus)]
    [TestCase("rules", "--json")]
    [TestCase("view", Corpus, "-o", "-")]
    public void A_full_device_is_one_line_and_bad_usage_for_the_tool_itself(params string[] args)
    {
        var (code, error) = ToolProcess.RunInto("/dev/full", InFolder(args));

        Assert.That(code, Is.EqualTo(2), error);
        Assert.That(error, Does.Contain("argmap: standard output cannot be written: no space left on device\n").And.Not.Contain("   at "));
    }

    [Test]
    public void A_message_that_cannot_be_written_leaves_the_exit_code()
    {
        var terminal = new Terminal(() => Stream.Null, () => Stream.Null, TextWriter.Null, new StreamWriter(new FullStream())
        {
            AutoFlush = true,
        });

        Assert.That(ArgMap.RunAsync(["nope"], terminal).GetAwaiter().GetResult(), Is.EqualTo(2));
    }

    private static string[] InFolder(string[] args) => [.. args.Select(arg => arg == Corpus ? Folder[arg] : arg)];

    /// <summary>A device that is full.</summary>
    private sealed class FullStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");
    }
}
