namespace ArgumentMap.Reasoning;

/// <summary>Writes apx: a line for each argument and each attack.</summary>
internal static class ApxWriter
{
    public static void Write(BipolarFramework framework, TextWriter writer)
    {
        foreach (var id in framework.Ids) writer.Write($"arg({FactWriter.Name(id)}).\n");
        for (var argument = 0; argument < framework.Count; argument++)
            foreach (var attacker in framework.AttackersOf(argument))
                writer.Write($"att({FactWriter.Name(framework.Ids[attacker])},{FactWriter.Name(framework.Ids[argument])}).\n");
    }
}
