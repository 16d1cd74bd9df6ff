using System.Globalization;

namespace ArgumentMap.Reasoning;

/// <summary>Writes i23: arguments become the numbers 1 to n in their order.</summary>
internal static class I23Writer
{
    public static void Write(BipolarFramework framework, TextWriter writer)
    {
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"p af {framework.Count}\n"));
        for (var argument = 0; argument < framework.Count; argument++)
            foreach (var attacker in framework.AttackersOf(argument))
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"{attacker + 1} {argument + 1}\n"));
    }
}
