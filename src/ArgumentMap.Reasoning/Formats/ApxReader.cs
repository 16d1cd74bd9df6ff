namespace ArgumentMap.Reasoning;

/// <summary>Reads apx, the format of the system ASPARTIX: <c>arg(a).</c>, <c>att(a, b).</c></summary>
internal static class ApxReader
{
    private const string Facts = "arg(name) or att(a, b)";

    public static BipolarFramework Read(FrameworkText text, FrameworkReadOptions options)
    {
        var framework = new FrameworkAssembly(text, options);
        var facts = new FactScanner(text, Facts);
        while (facts.Read())
            switch (facts.Predicate.Value)
            {
                case "arg":
                    facts.Expect(1, "arg(name)");
                    framework.AddArgument(facts.Terms[0]);
                    break;
                case "att":
                    facts.Expect(2, "att(a, b)");
                    framework.AddInfluence(facts.Terms[0], facts.Terms[1], isSupport: false);
                    break;
                default:
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
}
