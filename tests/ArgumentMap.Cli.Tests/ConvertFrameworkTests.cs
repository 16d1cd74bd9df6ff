using ArgumentMap.Cli.Input;
using ArgumentMap.Formats;
using ArgumentMap.Json;
using ArgumentMap.Reasoning;

namespace ArgumentMap.Cli.Tests;

/// <summary>Frameworks are converted as maps are.</summary>
public class ConvertFrameworkTests
{
    private const string Apx = "arg(a).\narg(b).\natt(a,b).\n";

    private static IEnumerable<TestCaseData> Pairs =>
        from source in FrameworkFormats.All from target in FrameworkFormats.All select new TestCaseData(source, target);

    [TestCaseSource(nameof(Pairs))]
    public void A_framework_goes_from_each_format_into_each(FrameworkFormat source, FrameworkFormat target)
    {
        var framework = FrameworkFormats.ByName("apx").Parse("arg(1). arg(2). att(1,2).");

        var run = CliRun.WithInput(source.ToText(framework), "convert", "-", "--from", source.Name, "--to", target.Name);

        Assert.That(run, Is.EqualTo(new CliRun(0, target.ToText(framework), "")));
    }

    [Test]
    public void A_name_tells_the_format_of_input_and_output()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["f.apx"], Apx);

        Assert.That(CliRun.Of("convert", folder["f.apx"], "--to", "tgf").Out, Is.EqualTo("a\nb\n#\na b\n"));
        Assert.That(CliRun.Of("convert", folder["f.apx"], "-o", folder["f.json"]).Error, Is.Empty);
        Assert.That(ArgumentJson.Read(folder["f.json"]).Relations.Single().Kind, Is.EqualTo(RelationKind.Attack));
    }

    [Test]
    public void What_is_told_from_is_read_as_that() =>
        Assert.That(CliRun.WithInput(Apx, "convert", "-", "--from", "json").Error, Does.StartWith("argmap: <stdin>:1:1"));

    [Test]
    public void A_map_becomes_the_framework_by_which_it_is_accepted()
    {
        var map = MapBuilder.Create("m").Claim("a", "A.").Claim("b", "B.").Attack("b", "a").Build();

        var framework = FrameworkFormats.ByName("apx").Parse(CliRun.WithInput(map.ToJson(), "convert", "-", "--to", "apx").Out);

        Assert.That(DungSemantics.Grounded.Label(framework.ToFramework()).LabelOf("b"), Is.EqualTo(AcceptanceLabel.Out));
    }

    [Test]
    public void A_bag_of_a_map_has_its_attacks_and_supports_or_says_why_not()
    {
        var plain = MapBuilder.Create("m").Claim("a", "A.").Claim("b", "B.").Claim("c", "C.").Attack("b", "a").Support("b", "c").Build();
        var linked = MapBuilder.Create("m").Claim("a", "A.").Claim("b", "B.").Claim("c", "C.").Build();
        linked.AddSupport("a", "b", "c");

        Assert.That(CliRun.WithInput(plain.ToJson(), "convert", "-", "--to", "bag").Out,
            Is.EqualTo("arg(a, 0.5)\narg(b, 0.5)\narg(c, 0.5)\natt(a, b)\nsup(c, b)\n"));
        Assert.That(CliRun.WithInput(linked.ToJson(), "convert", "-", "--to", "bag").Error,
            Does.Match(@"^argmap: bag cannot say of \S+ that its premises are linked"));
    }

    [Test]
    public void Every_listed_format_is_one_that_convert_knows()
    {
        var written = ToolFormats.Within(MapReadOptions.Default).Where(format => format.IsText && format.CanWrite).ToList();

        Assert.That(written, Is.Not.Empty);
        foreach (var format in written)
            Assert.That(CliRun.WithInput(Apx, "convert", "-", "--to", format.Name).Code, Is.Zero, format.Name);
    }
}
