using CsCheck;

namespace ArgumentMap.Reasoning.Tests.Support;

/// <summary>Bipolar frameworks written as short texts, and random ones.</summary>
internal static class BipolarGraphs
{
    /// <summary>Small random frameworks with circles, loops, weights and linked premises.</summary>
    public static Gen<BipolarFramework> Any { get; } = Random(isAcyclic: false);

    /// <summary>Small random frameworks without circles.</summary>
    public static Gen<BipolarFramework> Acyclic { get; } = Random(isAcyclic: true);

    /// <summary>
    /// Small random frameworks with many supports, circles and loops among them, so that there are often several fixpoints; each influence
    /// is direct.
    /// </summary>
    public static Gen<BipolarFramework> Direct { get; } =
        from scores in Gen.OneOf(Gen.Double[0, 1], Gen.OneOf(0.0, 0.5, 0.9, 1.0)).Array[2, 8]
        let argument = Gen.Int[0, scores.Length - 1]
        from edges in Gen.Select(argument, argument, Gen.Int[1, 3], Gen.Frequency((3, Gen.Const(1.0)), (1, Gen.Double[0, 2]))).Array[1,
            2 * scores.Length]
        select Build(scores, edges, Conjunction.Product, false);

    /// <summary>
    /// Random frameworks with circles whose weights are so small that each semantics has one fixpoint, by Banach's theorem.
    /// </summary>
    public static Gen<BipolarFramework> Contracting { get; } =
        from scores in Gen.Double[0, 1].Array[1, 9]
        let argument = Gen.Int[0, scores.Length - 1]
        from edges in Gen.Select(argument, argument, Gen.Int[0, 3], Gen.Double[0, 0.45]).Array[0, 2 * scores.Length]
        select Build(scores, [.. edges.Select(edge => edge with { Item4 = edge.Item4 / edges.Count(other => other.Item2 == edge.Item2) })],
            Conjunction.Product, false);

    /// <summary>A framework from words such as <c>a=0.5 b=1 a>b b+a</c>: scores, attacks with &gt;, supports with +.</summary>
    public static BipolarFramework Parse(string text)
    {
        var builder = new BipolarFrameworkBuilder();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (word.Split('=') is [var id, var score])
                builder.AddArgument(id, double.Parse(score, System.Globalization.CultureInfo.InvariantCulture));
            else if (word.Split('>') is [var attacker, var target]) builder.AddAttack(attacker, target);
            else if (word.Split('+') is [var supporter, var conclusion]) builder.AddSupport(supporter, conclusion);
        return builder.Build();
    }

    /// <summary>
    /// The circle of 21 arguments that no discrete computation settles: A supports every B, every B every C, every C attacks A.
    /// </summary>
    public static BipolarFramework Carousel()
    {
        var builder = new BipolarFrameworkBuilder();
        builder.AddArgument("A", 1);
        for (var i = 0; i < 10; i++) builder.AddArgument($"B{i}", 0);
        for (var i = 0; i < 10; i++) builder.AddArgument($"C{i}", 0);
        for (var i = 0; i < 10; i++)
        {
            builder.AddSupport("A", $"B{i}");
            builder.AddAttack($"C{i}", "A");
            for (var j = 0; j < 10; j++) builder.AddSupport($"B{i}", $"C{j}");
        }
        return builder.Build();
    }

    /// <summary>The framework with each influence by way of an argument that rests on its source, as a map has it.</summary>
    public static BipolarFramework ByWires(BipolarFramework framework)
    {
        var builder = new BipolarFrameworkBuilder();
        for (var i = 0; i < framework.Count; i++) builder.AddArgument(framework.Ids[i], framework.BaseScores[i]);
        for (var target = 0; target < framework.Count; target++)
        {
            for (var i = 0; i < framework.AttackersOf(target).Length; i++)
                builder.AddAttack(Wire(framework.AttackersOf(target)[i]), target, framework.AttackWeightsOf(target)[i]);
            for (var i = 0; i < framework.SupportersOf(target).Length; i++)
                builder.AddSupport(Wire(framework.SupportersOf(target)[i]), target, framework.SupportWeightsOf(target)[i]);
        }
        return builder.Build();

        int Wire(int source)
        {
            var wire = builder.AddArgument($"w{builder.Count}", 0.5);
            builder.AddPremise(wire, source);
            return wire;
        }
    }

    /// <summary>The framework with one argument's base score replaced, or with one argument's strength held at 0.</summary>
    public static BipolarFramework With(BipolarFramework framework, int argument, double? baseScore)
    {
        var builder = new BipolarFrameworkBuilder { Linked = framework.Linked };
        for (var i = 0; i < framework.Count; i++)
            builder.AddArgument(framework.Ids[i], i == argument ? baseScore ?? 0 : framework.BaseScores[i]);
        for (var target = 0; target < framework.Count; target++)
        {
            if (target == argument && baseScore is null) continue;
            foreach (var premise in framework.PremisesOf(target)) builder.AddPremise(target, premise);
            for (var i = 0; i < framework.AttackersOf(target).Length; i++)
                builder.AddAttack(framework.AttackersOf(target)[i], target, framework.AttackWeightsOf(target)[i]);
            for (var i = 0; i < framework.SupportersOf(target).Length; i++)
                builder.AddSupport(framework.SupportersOf(target)[i], target, framework.SupportWeightsOf(target)[i]);
        }
        return builder.Build();
    }

    private static Gen<BipolarFramework> Random(bool isAcyclic) =>
        from scores in Gen.Frequency((6, Gen.Double[0, 1]), (1, Gen.OneOf(0.0, 1.0))).Array[1, 9]
        let argument = Gen.Int[0, scores.Length - 1]
        from edges in Gen.Select(argument, argument, Gen.Int[0, 4], Gen.Frequency((3, Gen.Const(1.0)), (1, Gen.Double[0, 2]))).Array[0,
            2 * scores.Length]
        from linked in Gen.Enum<Conjunction>()
        select Build(scores, edges, linked, isAcyclic);

    private static BipolarFramework Build(double[] scores, (int From, int To, int Kind, double Weight)[] edges, Conjunction linked,
        bool isAcyclic)
    {
        var builder = new BipolarFrameworkBuilder { Linked = linked };
        foreach (var score in scores) builder.AddArgument($"a{builder.Count}", score);
        foreach (var (one, other, kind, weight) in edges)
        {
            if (isAcyclic && one == other) continue;
            var (from, to) = isAcyclic ? (Math.Max(one, other), Math.Min(one, other)) : (one, other);
            if (kind < 2) builder.AddAttack(from, to, weight);
            else if (kind < 4) builder.AddSupport(from, to, weight);
            else builder.AddPremise(to, from);
        }
        return builder.Build();
    }
}
