using System.Globalization;
using System.Text;

namespace ArgumentMap.Reasoning;

/// <summary>
/// Reads apx, the format of the system ASPARTIX: <c>arg(a).</c>, <c>att(a, b).</c> As in the answer set programs that such files are,
/// <c>arg(1..4).</c> stands for four arguments, and what is said twice is said once.
/// </summary>
internal static class ApxReader
{
    private const string Facts = "arg(name) or att(a, b)";

    public static BipolarFramework Read(FrameworkText text, FrameworkReadOptions options)
    {
        var framework = new FrameworkAssembly(text, options);
        var facts = new FactScanner(text, Facts);
        while (facts.Read())
            if (facts.Predicate.Is("arg"u8))
            {
                facts.Expect(1, "arg(name)");
                if (AspTerm.IsOne(facts.Terms[0])) framework.AddArgumentOnce(facts.Terms[0]);
                else AddAll(framework, text, facts.Terms[0]);
            }
            else if (facts.Predicate.Is("att"u8))
            {
                facts.Expect(2, "att(a, b)");
                if (AspTerm.IsOne(facts.Terms[0]) && AspTerm.IsOne(facts.Terms[1]))
                    framework.AddInfluence(facts.Terms[0], facts.Terms[1], isSupport: false);
                else AddAll(framework, text, facts.Terms[0], facts.Terms[1]);
            }
            else
            {
                throw text.Fault(facts.Predicate.Offset, Facts, FrameworkText.Shown(facts.Predicate.Value));
            }
        return framework.Build();
    }

    /// <summary>Whether a text begins with an argument without a score, or with an attack.</summary>
    public static bool LooksLike(FrameworkText text)
    {
        var facts = new FactScanner(text, Facts);
        return facts.CanRead() && (facts.Predicate.Value, facts.Terms.Count) is ("arg", 1) or ("att", 2);
    }

    private static void AddAll(FrameworkAssembly framework, FrameworkText text, FactTerm arguments)
    {
        framework.ExpectRoomForArguments(AspTerm.CountOf(arguments), arguments.Offset);
        foreach (var argument in Values(text, arguments)) framework.AddArgumentOnce(argument);
    }

    private static void AddAll(FrameworkAssembly framework, FrameworkText text, FactTerm attackers, FactTerm attacked)
    {
        framework.ExpectRoomForInfluences(AspTerm.CountOf(attackers) * AspTerm.CountOf(attacked), attackers.Offset);
        foreach (var attacker in Values(text, attackers))
            foreach (var target in Values(text, attacked)) framework.AddInfluence(attacker, target, isSupport: false);
    }

    private static IEnumerable<FactTerm> Values(FrameworkText text, FactTerm term)
    {
        if (AspTerm.Interval(term) is { } interval)
        {
            for (var number = interval.First; number <= interval.Last; number++)
                yield return new FactTerm(Encoding.UTF8.GetBytes(number.ToString(CultureInfo.InvariantCulture)), term.Offset);
            yield break;
        }
        if (!AspTerm.IsOne(term)) throw text.Fault(term.Offset, "one name, or numbers such as 1..4", FrameworkText.Shown(term.Value));
        yield return term;
    }
}
