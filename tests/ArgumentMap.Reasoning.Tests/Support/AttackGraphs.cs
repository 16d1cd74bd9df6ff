using CsCheck;

namespace ArgumentMap.Reasoning.Tests.Support;

/// <summary>Frameworks written as short texts, and random ones.</summary>
internal static class AttackGraphs
{
    /// <summary>Small random frameworks with every density of attacks, loops included.</summary>
    public static Gen<ArgumentationFramework> Any { get; } =
        from count in Gen.Int[1, 9]
        from attacks in Gen.Select(Gen.Int[0, count - 1], Gen.Int[0, count - 1]).Array[0, 2 * count]
        select Of(count, attacks);

    /// <summary>A framework from attacks such as <c>a>b c>b</c>; arguments come in the order in which they are named.</summary>
    public static ArgumentationFramework Parse(string text)
    {
        var builder = new ArgumentationFrameworkBuilder();
        var known = new HashSet<string>();
        foreach (var attack in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = attack.Split('>');
            foreach (var end in ends)
                if (known.Add(end)) builder.AddArgument(end);
            if (ends.Length == 2) builder.AddAttack(ends[0], ends[1]);
        }
        return builder.Build();
    }

    public static ArgumentationFramework Of(int count, IEnumerable<(int Attacker, int Target)> attacks)
    {
        var builder = new ArgumentationFrameworkBuilder();
        for (var i = 0; i < count; i++) builder.AddArgument($"a{i}");
        foreach (var (attacker, target) in attacks) builder.AddAttack(attacker, target);
        return builder.Build();
    }
}
