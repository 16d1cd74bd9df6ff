using System.Text;

namespace ArgumentMap.Reasoning.Tests.FrameworkFiles;

/// <summary>Names are told apart whatever their length: short ones are kept in the table itself, long ones in the file.</summary>
public class FactNamesTests
{
    [Test]
    public void Each_name_has_one_number_however_long_it_is_and_however_it_begins(
        [Values("a7", "b", "0", "argument_number_300", "00")] string first, [Values(0, 250, 1000)] int mostNumbers)
    {
        string[] names =
        [
            first,
            .. Enumerable.Range(1, 30).Select(length => new string('a', length)),
            .. Enumerable.Range(0, 300).Select(number => $"argument_number_{number}"),
            .. Enumerable.Range(0, 300).Select(number => $"a{number}").Where(name => name != first),
            "a00", "a01", "a1x", "ax1", "1", "01", "999999999", "9999999999", "a999999999", "a1234567890", "a\0", "\0a", "\0", "\0\0", "aaaaaaaaaa\0", "aaaaaaaaaaa\0", "ü", "üüüüüü", "x\u000B",
        ];
        var known = new FactNames(mostNumbers);
        FactTerm[] terms = [.. names.Concat(names.Reverse()).Select(name => new FactTerm(Encoding.UTF8.GetBytes(name), 0))];

        Assert.That(terms.Select(term => known.NumberOf(term.Bytes)), Is.EqualTo(Enumerable.Range(0, names.Length)
            .Concat(Enumerable.Range(0, names.Length).Reverse())));
        Assert.That(Enumerable.Range(0, known.Count).Select(number => known[number]), Is.EqualTo(names));
    }

    [Test]
    public void Attacks_on_arguments_that_come_later_are_theirs_however_many_come_first()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 1000; i++) text.Append($"att(x{i}, {(i % 2 == 0 ? "a_name_that_is_long_" : "y")}{i}).\n");
        for (var i = 0; i < 1000; i++) text.Append($"arg(x{i}). arg({(i % 2 == 0 ? "a_name_that_is_long_" : "y")}{i}).\n");

        var framework = FrameworkFormats.ByName("apx").Parse(text.ToString());

        Assert.That(Enumerable.Range(0, 1000).Select(i => framework.AttackersOf((2 * i) + 1).ToArray()),
            Is.EqualTo(Enumerable.Range(0, 1000).Select(i => new[] { 2 * i })));
    }

    [Test]
    public void An_attack_that_comes_after_the_first_weight_keeps_its_own()
    {
        var builder = new BipolarFrameworkBuilder();
        foreach (var id in (string[])["a", "b", "c", "d"]) builder.AddArgument(id);
        builder.AddAttack("a", "d");
        builder.AddAttack("b", "d", 0.5);
        builder.AddAttack("c", "d");
        builder.AddAttack("b", "d", 0.25);

        Assert.That(builder.Build().AttackWeightsOf(3).ToArray(), Is.EqualTo(new[] { 1, 0.5, 1 }));
    }
}
