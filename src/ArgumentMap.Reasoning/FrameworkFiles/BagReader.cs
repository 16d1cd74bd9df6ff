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
            if (facts.Predicate.Is("arg"u8))
            {
                facts.Expect(2, "arg(name, score)");
                framework.AddArgument(facts.Terms[0], Score(text, facts.Terms[1]));
            }
            else if (facts.Predicate.Is("att"u8))
            {
                facts.Expect(2, "att(a, b)");
                framework.AddInfluence(facts.Terms[0], facts.Terms[1], isSupport: false);
            }
            else if (facts.Predicate.Is("sup"u8))
            {
                facts.Expect(2, "sup(a, b)");
                framework.AddInfluence(facts.Terms[0], facts.Terms[1], isSupport: true);
            }
            else
            {
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
        double.TryParse(term.Bytes.Span, NumberStyles.Float, CultureInfo.InvariantCulture, out var score) && score is >= 0 and <= 1
            ? score
            : throw text.Fault(term.Offset, "a number between 0 and 1", FrameworkText.Shown(term.Value));
}
