using System.Text;
using ArgumentMap.Reasoning.Tests.Support;
using CsCheck;

namespace ArgumentMap.Reasoning.Tests.FrameworkFiles;

[Category("Random")]
public class FrameworkFormatsTests
{
    private static IEnumerable<FrameworkFormat> All => FrameworkFormats.All;

    private static IEnumerable<TestCaseData> SameFramework =>
    [
        new TestCaseData("bag", "arg(a, 0.5)\narg(b,0.5).\n\n% said twice\natt(a, b).\natt(a,b)\natt(b,b)"),
        new TestCaseData("apx", "arg(a). arg(b).\r\natt(a,b). # or so\n// more\natt( b , b ).\n"),
        new TestCaseData("apx", "att(a,b). att(b,b). arg(a). arg(b). arg(a)."),
        new TestCaseData("tgf", "a\nb a label\n\n#\na b\nb b\n"),
        new TestCaseData("i23", "# made by hand\np af 2\n# attacks\n1 2\n\n2 2\n"),
    ];

    [TestCaseSource(nameof(SameFramework))]
    public void Every_format_says_the_same(string name, string text)
    {
        var framework = FrameworkFormats.ByName(name).Parse(text);

        Assert.That(framework.Ids, Is.EqualTo(name == "i23" ? ["1", "2"] : new[] { "a", "b" }));
        Assert.That(framework.AttackersOf(0).ToArray(), Is.Empty);
        Assert.That(framework.AttackersOf(1).ToArray(), Is.EqualTo(new[] { 0, 1 }));
        Assert.That(framework.BaseScores.ToArray(), Is.Not.Empty.And.All.EqualTo(0.5));
    }

    [TestCaseSource(nameof(SameFramework))]
    public void A_text_tells_its_format(string name, string text)
    {
        if (text.StartsWith("att", StringComparison.Ordinal)) text = text.Replace("att(a,b). ", "", StringComparison.Ordinal);

        Assert.That(FrameworkFormats.TryDetect(text, "misleading.dot", out var format), Is.True);
        Assert.That(format!.Name, Is.EqualTo(name));
    }

    [Test]
    public void A_file_holds_the_same_as_a_text()
    {
        var format = FrameworkFormats.ByName("apx");
        var framework = format.Parse("arg(a). arg(b). att(a,b).");
        var file = Path.GetTempFileName();
        try
        {
            format.Write(framework, file);

            Assert.That(File.ReadAllText(file), Is.EqualTo(format.ToText(framework)));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Test]
    public void Where_the_text_does_not_tell_the_name_does()
    {
        Assert.That(FrameworkFormats.TryDetect("", "empty.TGF", out var format), Is.True);
        Assert.That(format!.Name, Is.EqualTo("tgf"));
        Assert.That(FrameworkFormats.TryDetect("something else", "map.json", out _), Is.False);
    }

    [Test]
    public void A_bag_has_scores_and_supports()
    {
        var framework = FrameworkFormats.ByName("bag").Parse("arg(a, 1)\narg(b, 2.5e-1)\nsup(a, b)");

        Assert.That(framework.BaseScores.ToArray(), Is.EqualTo(new[] { 1, 0.25 }));
        Assert.That(framework.SupportersOf(1).ToArray(), Is.EqualTo(new[] { 0 }));
    }

    [Test]
    public void A_name_in_quotes_can_hold_anything()
    {
        var framework = FrameworkFormats.ByName("apx").Parse("""arg("a, (b)\" \\"). att("a, (b)\" \\", "a, (b)\" \\").""");

        Assert.That(framework.Ids, Is.EqualTo(new[] { """a, (b)" \""" }));
        Assert.That(framework.AttackersOf(0).Length, Is.EqualTo(1));
    }

    [TestCase("bag", "arg(a, 0.5)\narg(a, 0.6)", "f:2:5: expected each argument once, found a second 'a'")]
    [TestCase("bag", "arg(a, 0.5)\n att(a, b)", "f:2:9: expected the id of an argument, found 'b'")]
    [TestCase("bag", "arg(a, 1.5)", "f:1:8: expected a number between 0 and 1, found '1.5'")]
    [TestCase("bag", "arg(a, NaN)", "f:1:8: expected a number between 0 and 1, found 'NaN'")]
    [TestCase("bag", "arg(a, -0.1)", "f:1:8: expected a number between 0 and 1, found '-0.1'")]
    [TestCase("bag", "arg(a, 0,5)", "f:1:1: expected arg(name, score), found arg with 3 terms")]
    [TestCase("bag", "arg(a)", "f:1:1: expected arg(name, score), found arg with 1 term")]
    [TestCase("bag", "arg(a, 0.5", "f:1:11: expected ',' or ')', found the end of the file")]
    [TestCase("bag", "arg(😀😀, 0.5)\nbrg(a)", "f:2:1: expected arg(name, score), att(a, b) or sup(a, b), found 'brg'")]
    [TestCase("bag", "arg(😀, x)", "f:1:8: expected a number between 0 and 1, found 'x'")]
    [TestCase("bag", "\uFEFFarg(😀,\u00A0x)", "f:1:8: expected a number between 0 and 1, found 'x'")]
    [TestCase("tgf", "a\u3000label\n#\na\u2003ü", "f:3:3: expected the id of an argument, found 'ü'")]
    [TestCase("bag", "arg a", "f:1:5: expected '(', found 'a'")]
    [TestCase("bag", "arg(, 0.5)", "f:1:5: expected a name or a number, found ','")]
    [TestCase("apx", "arg(a b).", "f:1:7: expected ',' or ')', found 'b'")]
    [TestCase("apx", "arg(\"a).", "f:1:9: expected a closing quote, found the end of the file")]
    [TestCase("apx", "arg(\"\").", "f:1:5: expected a name, found an empty one")]
    [TestCase("apx", "arg(a). sup(a,a).", "f:1:9: expected arg(name) or att(a, b), found 'sup'")]
    [TestCase("apx", "arg(a)..", "f:1:8: expected arg(name) or att(a, b), found '.'")]
    [TestCase("tgf", "a\nb", "f:2:2: expected a line '#' between arguments and attacks, found the end of the file")]
    [TestCase("tgf", "a b\na c", "f:2:4: expected a line '#' between arguments and attacks, found the end of the file")]
    [TestCase("tgf", "a\nb\n#\na b supports", "f:4:5: expected the end of the line, an edge being an attack, found a label, 'supports'")]
    [TestCase("apx", "arg(a;b).", "f:1:5: expected one name, or numbers such as 1..4, found 'a;b'")]
    [TestCase("apx", "arg(a..c).", "f:1:5: expected one name, or numbers such as 1..4, found 'a..c'")]
    [TestCase("apx", "arg(1..4). att(1..5,1).", "f:1:16: expected the id of an argument, found '5'")]
    [TestCase("apx", "arg(1..999999999).", "f:1:5: expected at most 4000000 arguments (FrameworkReadOptions.MaxArguments), found more")]
    [TestCase("apx", "arg(1..9). arg(1..3999999).",
        "f:1:16: expected at most 4000000 arguments (FrameworkReadOptions.MaxArguments), found more")]
    [TestCase("apx", "arg(1..9). att(1..9999,1..9999).",
        "f:1:16: expected at most 32000000 attacks and supports (FrameworkReadOptions.MaxInfluences), found more")]
    [TestCase("tgf", "a\na\n#", "f:2:1: expected each argument once, found a second 'a'")]
    [TestCase("tgf", "a\n#\na", "f:3:1: expected an attack as two ids, found 'a' alone")]
    [TestCase("tgf", "a\n#\na c", "f:3:3: expected the id of an argument, found 'c'")]
    [TestCase("i23", "", "f:1:1: expected a line 'p af n', found the end of the file")]
    [TestCase("i23", "p cnf 3 4", "f:1:1: expected a line 'p af n', found 'p'")]
    [TestCase("i23", "p af many", "f:1:6: expected the number of arguments, found 'many'")]
    [TestCase("i23", "p af 2\n1 3", "f:2:3: expected an argument from 1 to 2, found '3'")]
    [TestCase("i23", "p af 2\n0 1", "f:2:1: expected an argument from 1 to 2, found '0'")]
    [TestCase("i23", "p af 2\n1 2 3", "f:2:1: expected an attack as two numbers, found 3 words")]
    [TestCase("i23", "p af 2000000000", "f:1:6: expected at most 4000000 arguments (FrameworkReadOptions.MaxArguments), found 2000000000")]
    public void What_is_wrong_is_said_with_its_place(string name, string text, string message) => Assert.Multiple(() =>
    {
        Assert.That(() => FrameworkFormats.ByName(name).Parse(text, "f"), Throws.TypeOf<MapFormatException>().With.Message
            .EqualTo(message));
        Assert.That(() => FrameworkFormats.ByName(name)
            .Parse(Encoding.UTF8.GetBytes(text), "f"), Throws.TypeOf<MapFormatException>().With.Message.EqualTo(message));
    });

    [TestCase("bag", "arg(a, 1) arg(b, 1)", "arguments")]
    [TestCase("tgf", "a\nb\n#", "arguments")]
    [TestCase("i23", "p af 2", "arguments")]
    [TestCase("apx", "arg(a). att(a,a). att(a,a).", "attacks")]
    [TestCase("i23", "p af 1\n1 1\n1 1", "attacks")]
    public void A_limit_is_an_error(string name, string text, string what) => Assert.That(
        () => FrameworkFormats.ByName(name).Parse(text, null, new FrameworkReadOptions { MaxArguments = 1, MaxInfluences = 1 }),
        Throws.TypeOf<MapFormatException>().With.Message.Contains("at most 1 " + what));

    [Test]
    public void A_file_that_is_too_long_or_not_in_utf8_is_an_error()
    {
        Assert.That(
            () => FrameworkFormats.ByName("apx")
                .Read(new MemoryStream("arg(a)."u8.ToArray()), "f", new FrameworkReadOptions { MaxBytes = 6 }),
            Throws.TypeOf<MapFormatException>().With.Message.StartsWith("f: expected at most 6 bytes"));
        Assert.That(
            () => FrameworkFormats.ByName("apx").Read(new MemoryStream([.. "arg(a).\narg("u8, 0xFF]), "f"),
            Throws.TypeOf<MapFormatException>().With.Message.EqualTo("f:2:5: expected text in UTF-8, found a byte that is not UTF-8"));
    }

    [TestCaseSource(nameof(All))]
    public void What_is_written_is_read_back(FrameworkFormat format) =>
        Gen.Select(BipolarGraphs.Any, RandomText.Id.Array[9].Select(RandomText.Unique)).ForAll((framework, ids) =>
    {
        if (format.Name == "tgf") ids = [.. ids.Select((id, i) => id == "#" || id.Any(char.IsWhiteSpace) ? $"plain{i}" : id)];
        if (format.Name == "i23") ids = [.. ids.Select((_, i) => $"{i + 1}")];
        var sayable = Sayable(framework, format, ids);

        var text = format.ToText(sayable);
        var again = format.Parse(text);

        Assert.That(format.ToText(again), Is.EqualTo(text));
        Assert.That(again.Ids, Is.EqualTo(sayable.Ids));
        for (var i = 0; i < again.Count; i++)
        {
            Assert.That(again.AttackersOf(i).ToArray(), Is.EqualTo(sayable.AttackersOf(i).ToArray()));
            Assert.That(again.SupportersOf(i).ToArray(), Is.EqualTo(sayable.SupportersOf(i).ToArray()));
            if (format.IsBipolar) Assert.That(again.BaseScores[i], Is.EqualTo(sayable.BaseScores[i]));
        }
    }, iter: 1_000);

    [Test]
    public void What_a_format_cannot_say_is_refused()
    {
        var supports = BipolarGraphs.Parse("a=1 b=1 a+b");
        var spaced = new BipolarFrameworkBuilder();
        spaced.AddArgument("two words");
        var weighted = new BipolarFrameworkBuilder();
        weighted.AddArgument("a");
        weighted.AddAttack("a", "a", 0.5);
        var linked = new ArgumentGraph("m");
        linked.AddSupport(linked.NewClaim(""), linked.NewClaim(""));

        Assert.That(() => FrameworkFormats.ByName("apx")
            .ToText(supports), Throws.ArgumentException.With.Message.Contains("supports another"));
        Assert.That(() => FrameworkFormats.ByName("tgf")
            .ToText(spaced.Build()), Throws.ArgumentException.With.Message.Contains("two words"));
        Assert.That(() => FrameworkFormats.ByName("bag")
            .ToText(weighted.Build()), Throws.ArgumentException.With.Message.Contains("weight"));
        Assert.That(() => FrameworkFormats.ByName("bag")
            .ToText(linked.ToBipolarFramework()), Throws.ArgumentException.With.Message.Contains("premises"));
    }

    [Test]
    public void An_abstract_framework_can_be_written_too()
    {
        var framework = AttackGraphs.Parse("a>b b>b").ToBipolarFramework();

        Assert.That(FrameworkFormats.ByName("i23").ToText(framework), Is.EqualTo("p af 2\n1 2\n2 2\n"));
        Assert.That(FrameworkFormats.ByName("apx").ToText(framework), Is.EqualTo("arg(a).\narg(b).\natt(a,b).\natt(b,b).\n"));
        Assert.That(FrameworkFormats.ByName("tgf").ToText(framework), Is.EqualTo("a\nb\n#\na b\nb b\n"));
        Assert.That(FrameworkFormats.ByName("bag").ToText(framework), Is.EqualTo("arg(a, 0.5)\narg(b, 0.5)\natt(a, b)\natt(b, b)\n"));
    }

    [TestCaseSource(nameof(All))]
    public void Any_text_is_read_or_refused_in_words(FrameworkFormat format) => Gen.OneOf(
        RandomText.Any, Gen.String[Gen.Char["argtsup(),.#%\"\\ \n01"], 0, 30]).ForAll(text =>
    {
        try
        {
            format.Parse(text);
        }
        catch (MapFormatException fault)
        {
            Assert.That(fault.Location.Line, Is.GreaterThan(0));
        }
        format.LooksLike(text);
    }, iter: 3_000);

    private static BipolarFramework Sayable(BipolarFramework framework, FrameworkFormat format, string[] ids)
    {
        var builder = new BipolarFrameworkBuilder();
        for (var i = 0; i < framework.Count; i++) builder.AddArgument(ids[i], framework.BaseScores[i]);
        for (var i = 0; i < framework.Count; i++)
        {
            foreach (var attacker in framework.AttackersOf(i)) builder.AddAttack(attacker, i);
            if (!format.IsBipolar) continue;
            foreach (var supporter in framework.SupportersOf(i)) builder.AddSupport(supporter, i);
        }
        return builder.Build();
    }
}
