using ArgumentMap.Reasoning.Tests.Support;

namespace ArgumentMap.Reasoning.Tests.FrameworkFiles;

/// <summary>What apx says to the programs that it is for.</summary>
public class GringoTests
{
    private static readonly FrameworkFormat Apx = FrameworkFormats.ByName("apx");

    private static readonly string[] Names =
    [
        "a", "noise-2", "Sirens", "übel", "1.5", "not", "0", "42", "007", "12345678901", "_x", "_", "x'", "a b", "a,b", "a(b)", "a.b",
        "1..4", "a;b", "#inf", "%", "\"q\"", "back\\slash",
        "line\nfeed", "😀", "x1_Y", "map/thesis", "a|b", "{a}", "a@b", "arg",
    ];

    [TestCaseSource(nameof(Names))]
    public void A_name_is_one_name_to_gringo(string name)
    {
        var framework = new BipolarFrameworkBuilder();
        framework.AddArgument(name);
        framework.AddAttack(name, name);

        var text = Apx.ToText(framework.Build());

        Assert.That(Gringo.Facts(text), Is.EqualTo(text.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Test]
    public void All_names_together_stay_as_many()
    {
        var framework = new BipolarFrameworkBuilder();
        foreach (var name in Names) framework.AddArgument(name);
        foreach (var (attacker, attacked) in Names.Zip(Names.Skip(1))) framework.AddAttack(attacker, attacked);

        Assert.That(Gringo.Facts(Apx.ToText(framework.Build())), Has.Length.EqualTo((2 * Names.Length) - 1));
    }

    [TestCase("arg(1..4). att(1,2).")]
    [TestCase("arg(1..3). arg(2). att(1..2,3).")]
    [TestCase("arg(4..1). arg(a).")]
    [TestCase("arg(\"a\\\\b\\\"c\\nd\"). arg(\"1..2\").")]
    public void A_text_means_to_us_what_it_means_to_gringo(string text)
    {
        var framework = Apx.Parse(text);

        Assert.That(Gringo.Facts(Apx.ToText(framework)), Is.EqualTo(Gringo.Facts(text)));
    }
}
