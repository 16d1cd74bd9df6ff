namespace ArgumentMap.Reasoning;

/// <summary>Writes apx: a line for each argument and each attack.</summary>
internal static class ApxWriter
{
    public static void Write(BipolarFramework framework, TextWriter writer)
    {
        foreach (var id in framework.Ids) writer.Write($"arg({AspTerm.Of(id)}).\n");
        for (var argument = 0; argument < framework.Count; argument++)
            foreach (var attacker in framework.AttackersOf(argument))
                writer.Write($"att({AspTerm.Of(framework.Ids[attacker])},{AspTerm.Of(framework.Ids[argument])}).\n");
    }
}
