using System.Text.Json;
using ArgumentMap.Json;
using ArgumentMap.Wording;

namespace ArgumentMap.Cli.Tests.Shell;

/// <summary>What a map says never steers the terminal that it is shown on.</summary>
public class TerminalSafetyTests
{
    private const string Hostile = "Look\u001b]0;title\u0007 here\u0000 and \u009b31m there \u202etxt.exe\u2066.";

    [Test]
    public void Show_makes_visible_what_could_steer_a_terminal() =>
        Assert.That(CliRun.OnTerminal(true, MapBuilder.Create("m").Claim("a", Hostile).Build().ToJson(), "show", "-").Out,
            Does.Contain(@"Look\u001b]0;title\u0007 here\u0000"));

    [TestCase("show", "-", "--node", Hostile)]
    [TestCase("query", "-", Hostile)]
    [TestCase(Hostile)]
    [TestCase("show", Hostile)]
    [TestCase("check", Hostile)]
    [TestCase("robust", "-", "--delta", Hostile)]
    public void A_message_quotes_nothing_raw(params string[] args)
    {
        var run = CliRun.WithInput(CliRun.Of("init").Out, [.. args.Select(arg => arg.Replace("\0", "", StringComparison.Ordinal))]);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error.Where(VisibleText.MustBeShown), Is.Empty);
    }

    [Test]
    public void A_map_that_is_piped_on_is_the_same_to_the_byte()
    {
        var map = MapBuilder.Create("m").Claim("a", Hostile).Build();

        Assert.That(CliRun.WithInput(map.ToJson(), "convert", "-").Out, Is.EqualTo(map.ToJson()));
    }

    [Test]
    public void Json_on_a_terminal_is_still_the_same_json()
    {
        var map = MapBuilder.Create("m").Claim("a", Hostile).Build();

        Assert.That(ArgumentJson.Parse(CliRun.OnTerminal(false, map.ToJson(), "convert", "-").Out).ToJson(), Is.EqualTo(map.ToJson()));
    }

    [Test]
    public void An_answer_in_json_is_whole_however_long_and_whatever_its_letters()
    {
        var text = string.Concat(Enumerable.Repeat("aé€😀", 9_000));
        var map = MapBuilder.Create("m").Claim("a", text).Claim("b", Hostile).Build();

        using var answer = JsonDocument.Parse(CliRun.WithInput(map.ToJson(), "query", "-", "claim", "--json").Out);

        Assert.That(answer.RootElement[0].GetProperty("text").GetString(), Is.EqualTo(text));
        Assert.That(answer.RootElement[1].GetProperty("text").GetString(), Is.EqualTo(Hostile));
    }

    [TestCase("png")]
    [TestCase("pdf")]
    public void A_picture_of_bytes_is_not_written_to_a_terminal(string format)
    {
        var run = CliRun.OnTerminal(false, CliRun.Of("init").Out, "convert", "-", "--to", format);

        Assert.That((run.Code, run.Out), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.StartWith("argmap: a terminal cannot show this format\nhint: name a file with --output"));
    }

    [TestCase(null, "xterm", true)]
    [TestCase("", "xterm", true)]
    [TestCase("1", "xterm", false)]
    [TestCase(null, "dumb", false)]
    public void Colour_is_for_terminals_that_have_it(string? noColor, string term, bool expected) =>
        Assert.That(Terminal.IsColourful(noColor, term), Is.EqualTo(expected));
}
