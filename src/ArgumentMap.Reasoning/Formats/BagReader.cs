using System.Globalization;

namespace ArgumentMap.Reasoning;

/// <summary>Reads bag, the format of the library Uncertainpy: <c>arg(name, 0.5)</c>, <c>att(a, b)</c>, <c>sup(a, b)</c>.</summary>
internal static class BagReader
{
    private const string Facts = "arg(name, score), att(a, b) or sup(a, b)";

    public static BipolarFramework Read(FrameworkText text, FrameworkReadOptions options)
    {
        var framework = new FrameworkAssembly(text, options);
        var facts = new FactScanner(text, Facts);
        while (facts.Read())
            switch (facts.Predicate.Value)
            {
                case "arg":
                    facts.Expect(2, "arg(name, score)");
                    framework.AddArgument(facts.Terms[0], Score(text, facts.Terms[1]));
                    break;
                case "att" or "sup":
                    facts.Expect(2, $"{facts.Predicate.Value}(a, b)");
                    framework.AddInfluence(facts.Terms[0], facts.Terms[1], isSupport: facts.Predicate.Value == "sup");
                    break;
                default:
                    throw text.Fault(facts.Predicate.Offset, Facts, FrameworkText.Shown(facts.Predicate.Value));
            }
        return framework.Build();
    }

    /// <summary>Whether a text begins with an argument that has a score, or with a support.</summary>
    public static bool LooksLike(FrameworkText text)
    {
        var facts = new FactScanner(text, Facts);
        return facts.CanRead() && (facts.Predicate.Value, facts.Terms.Count) is ("arg", 2) or ("sup", 2);
    }

    private static double Score(FrameworkText text, FactTerm term) =>
        double.TryParse(term.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var score) && score is >= 0 and <= 1
            ? score
            : throw text.Fault(term.Offset, "a number between 0 and 1", FrameworkText.Shown(term.Value));
}
