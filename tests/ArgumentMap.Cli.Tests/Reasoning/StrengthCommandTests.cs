using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ArgumentMap.Cli.Tests.Reasoning;

public class StrengthCommandTests
{
    [TestCase("quadratic-energy", "oscillated-then-integrated", 0.224088, 0.047814, 0.186079)]
    [TestCase("df-quad", "oscillated-then-integrated", 0.033416, 0.033416, 0.288138)]
    [TestCase("euler", "converged", 1, 0, 0)]
    public void Json_has_the_status_the_residual_and_each_strength(string semantics, string status, double a, double b, double c)
    {
        var run = CliRun.WithInput(Carousel(), "strength", "-", "--semantics", semantics, "--json");

        using var json = JsonDocument.Parse(run.Out);
        Assert.That(json.RootElement.EnumerateObject()
            .Select(member => member.Name), Is.EqualTo(new[] { "semantics", "status", "residual", "strengths" }));
        Assert.That(json.RootElement.GetProperty("semantics").GetString(), Is.EqualTo(semantics));
        Assert.That(json.RootElement.GetProperty("status").GetString(), Is.EqualTo(status));
        Assert.That(json.RootElement.GetProperty("residual").GetDouble(), Is.InRange(0, 1e-9));
        var strengths = json.RootElement.GetProperty("strengths");
        Assert.That(
            ((string[])["A", "B3", "C7"]).Select(id => strengths.GetProperty(id).GetDouble()), Is.EqualTo(new[] { a, b, c }).Within(5e-7));
        Assert.That((run.Code, run.Error), Is.EqualTo((0, "")));
    }

    [Test]
    public void A_table_shows_the_strongest_first()
    {
        var run = CliRun.WithInput(CliRun.Of("init").Out, "strength", "-", "--semantics", "df-quad");

        Assert.That(run.Out, Is.EqualTo("""
            df-quad: converged, residual 0

            strength  base  id      statement
            0.7812    0.5   fund    The city should pay for the line from the road budget.
            0.5625    0.5   build   The tram line is worth its cost.
            0.5000    0.5   riders  A survey expects 40,000 riders a day.
            0.5000    0.5   full    The buses on the route are full.
            0.5000    0.5   old     The survey was made before the new railway station opened.

            """));
    }

    [TestCase("arg(a, 1)\narg(b, 1)\natt(a, b)")]
    [TestCase("arg(a). arg(b). att(a,b).")]
    public void The_content_tells_the_format(string text)
    {
        var run = CliRun.WithInput(text, "strength", "-", "--semantics", "h-categorizer", "--json");

        Assert.That(Strengths(run), Is.EqualTo(new[] { ("a", 1.0), ("b", 0.5) }));
    }

    [TestCase("json")]
    [TestCase("bag")]
    [TestCase("apx")]
    [TestCase("tgf")]
    [TestCase("i23")]
    public void A_format_that_is_named_is_taken_at_its_word(string format)
    {
        var run = CliRun.WithInput("this is none of them (", "strength", "-", "--semantics", "mlp", "--from", format);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.StartWith("argmap: <stdin>:1:"));
    }

    [Test]
    public void A_faulty_file_is_one_line_with_its_place()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["a.bag"], "arg(a, 0.5)\narg(b, 2)");

        var run = CliRun.Of("strength", folder["a.bag"], "--semantics", "mlp");

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.StartWith($"argmap: {folder["a.bag"]}:2:8: expected a number between 0 and 1, found '2'\n"));
    }

    [Test]
    public void A_corpus_is_merged()
    {
        var run = CliRun.Of("strength", Repository.Find("samples/PakistanRussia/maps/corpus.json"), "--semantics", "quadratic-energy",
            "--json");

        Assert.That(Strengths(run), Has.Length.GreaterThan(100).And.All
            .Matches<(string Id, double Value)>(strength => strength.Value is >= 0 and <= 1));
    }

    [Test]
    public void Semantics_is_one_of_a_list()
    {
        var run = CliRun.WithInput("", "strength", "-", "--semantics", "dung");

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("squared-df-quad-qbafpy").And.Contain("squared-df-quad-uncertainpy"));
    }

    private static (string Id, double Strength)[] Strengths(CliRun run)
    {
        using var json = JsonDocument.Parse(run.Out);
        return [.. json.RootElement.GetProperty("strengths").EnumerateObject().Select(member => (member.Name, member.Value.GetDouble()))];
    }

    /// <summary>A supports every B, every B every C, every C attacks A: no discrete computation settles.</summary>
    private static string Carousel()
    {
        var text = new StringBuilder("arg(A, 1)\n");
        for (var i = 0; i < 10; i++) text.Append(CultureInfo.InvariantCulture, $"arg(B{i}, 0)\narg(C{i}, 0)\n");
        for (var i = 0; i < 10; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"sup(A, B{i})\natt(C{i}, A)\n");
            for (var j = 0; j < 10; j++) text.Append(CultureInfo.InvariantCulture, $"sup(B{i}, C{j}).\n");
        }
        return text.ToString();
    }
}
