using System.Globalization;

namespace ArgumentMap.Reasoning;

/// <summary>Writes bag: a line for each argument, attack and support.</summary>
internal static class BagWriter
{
    public static void Write(BipolarFramework framework, TextWriter writer)
    {
        for (var argument = 0; argument < framework.Count; argument++)
            writer.Write(
                $"arg({FactWriter.Name(framework.Ids[argument])}, "
                    + $"{framework.BaseScores[argument].ToString(CultureInfo.InvariantCulture)})\n");
        for (var argument = 0; argument < framework.Count; argument++)
        {
            foreach (var attacker in framework.AttackersOf(argument)) WriteInfluence("att", attacker, argument);
            foreach (var supporter in framework.SupportersOf(argument)) WriteInfluence("sup", supporter, argument);
        }

        void WriteInfluence(string predicate, int source, int target) =>
            writer.Write($"{predicate}({FactWriter.Name(framework.Ids[source])}, {FactWriter.Name(framework.Ids[target])})\n");
    }
}
