using System.Collections.Concurrent;
using ArgumentMap.Json;

namespace ArgumentMap.Cli.Tests.Shell;

public class OutputFaultTests
{
    private static readonly string Corpus = Repository.Find("samples/PakistanRussia/maps/corpus.json");

    private static IEnumerable<TestCaseData> Commands() =>
        AllCommands.ThatRead(Corpus, "changing-dynamics/thesis").Where(args => args[0] is not ("convert" or "verify" or "diff"))
            .Concat(AllCommands.ThatOnlyWrite)
            .Select(args => new TestCaseData([args]).SetArgDisplayNames(string.Join(' ', args.Select(Path.GetFileName))));

    [TestCaseSource(nameof(Commands))]
    public void Output_that_cannot_be_written_is_one_line_and_bad_usage(string[] args)
    {
        using var error = new StringWriter();
        var terminal = new Terminal(() => Stream.Null, () => new FullStream(), new StreamWriter(new FullStream()), error);

        var code = ArgMap.RunAsync(WithStatement(args), terminal).GetAwaiter().GetResult();

        Assert.That(code, Is.EqualTo(2));
        var complaints = error.ToString().Split('\n').Where(line => line.StartsWith("argmap: ", StringComparison.Ordinal));
        Assert.That(complaints.Count(line => !line.StartsWith("argmap: the time is up", StringComparison.Ordinal)),
            Is.EqualTo(1)); // a search on a slow machine says so besides
        Assert.That(error.ToString(), Does.Contain("argmap: standard output cannot be written: no space left on device\n"));
    }

    /// <summary>What comes of every command on a device that is full, all run at the same time.</summary>
    private static readonly Lazy<ConcurrentDictionary<string, (int Code, string Error)>> OnFullDevice = new(() =>
    {
        var runs = new ConcurrentDictionary<string, (int, string)>(StringComparer.Ordinal);
        Parallel.ForEach(Commands(),
            command =>
                runs[string.Join(' ', (string[])command.Arguments[0]!)] = ToolProcess.RunInto("/dev/full",
                    WithStatement((string[])command.Arguments[0]!)));
        return runs;
    });

    [Platform("Linux", Reason = "Only Linux has a device that is always full.")]
    [TestCaseSource(nameof(Commands))]
    public void A_full_device_is_one_line_and_bad_usage_for_the_tool_itself(string[] args)
    {
        var (code, error) = OnFullDevice.Value[string.Join(' ', args)];

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

    private static string[] WithStatement(string[] args) => [.. args.Select(arg => arg == "changing-dynamics/thesis" ? AnyStatement : arg)];

    private static string AnyStatement { get; } = ArgumentJson.ReadCorpus(Corpus).Merge().Map.Statements.First().Id;

    /// <summary>A device that is full.</summary>
    private sealed class FullStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");
    }
}
