namespace ArgumentMap.Reasoning;

/// <summary>Writes tgf: a line for each argument, <c>#</c>, a line for each attack.</summary>
internal static class TgfWriter
{
    public static void Write(BipolarFramework framework, TextWriter writer)
    {
        foreach (var id in framework.Ids)
            if (id == "#" || id.Any(char.IsWhiteSpace))
                throw new ArgumentException($"In tgf an id has no white space and is not '#', but one is '{id}'.", nameof(framework));
        foreach (var id in framework.Ids) writer.Write($"{id}\n");
        writer.Write("#\n");
        for (var argument = 0; argument < framework.Count; argument++)
            foreach (var attacker in framework.AttackersOf(argument))
                writer.Write($"{framework.Ids[attacker]} {framework.Ids[argument]}\n");
    }
}
