using ArgumentMap.Query;
using CsCheck;

namespace ArgumentMap.Testing;

/// <summary>Arbitrary queries, of every part with odd values, nested a few levels deep.</summary>
public static class RandomQuery
{
    private static readonly string[] Regexes = ["", "/", "a/b", @"\/", @"\\/", @"[/\]]", "(a|b)+", "é\n", "\"", @"\\"];

    private static readonly double[] Numbers = [0, -0.0, 1, 2, 3, -1, 0.5, 1e-7, 1e21, 1.0 / 3, double.MaxValue, double.Epsilon];

    /// <summary>Any query.</summary>
    public static Gen<MapQuery> Any { get; } = OfDepth(4);

    /// <summary>Any condition on one node.</summary>
    public static Gen<MapQuery> Condition => Gen.OneOf(
        Gen.Enum<NodeKind>().Select(MapQuery.OfKind),
        Gen.Enum<NodeRole>().Select(MapQuery (role) => new RoleQuery(role)),
        Gen.OneOf(MapQuery.Any, MapQuery.None),
        Gen.OneOf(RandomText.Id, Gen.OneOf("c0", "c1", "e0", "l0", "r0", "r1", "r2")).Array[1, 3].Select(MapQuery.WithId),
        Gen.Select(Gen.Enum<TextField>().Where(HasFreeValues), Pattern).Where(condition => !NamesOne(condition.Item1, condition.Item2))
            .Select(MapQuery.Where),
        Gen.Enum<Basis>().Select(MapQuery.OnBasis),
        Gen.Enum<ContextRole>().Select(MapQuery.InRole),
        Gen.Enum<ProofStandard>().Select(MapQuery.AtIssue),
        Gen.Enum<EvidenceType>().Select(MapQuery.OfEvidenceType),
        Gen.Select(Gen.Enum<NumberField>(), Gen.Enum<NumberComparison>(), Gen.OneOf(Numbers)).Select(MapQuery.Where));

    private static Gen<TextPattern> Pattern => Gen.OneOf(
        Gen.Const(TextPattern.Anything),
        RandomText.Any.Select(TextPattern.Exactly),
        Gen.OneOf("and", "OR", "not", "a-b", "-a", "a:b.c", "word", "expert-opinion").Select(TextPattern.Exactly),
        RandomText.Any.Select(TextPattern.Containing),
        Gen.Select(Gen.OneOf(Regexes), Gen.Bool).Select(TextPattern.Matching));

    /// <summary>Whether a field can have any value, not only some known words.</summary>
    private static bool HasFreeValues(TextField field) =>
        field is not (TextField.Basis or TextField.Type or TextField.Role or TextField.Standard);

    /// <summary>Whether a condition names one source, participant or group, which a map without it refuses.</summary>
    private static bool NamesOne(TextField field, TextPattern pattern) =>
        field is (TextField.Source or TextField.SaidBy or TextField.Group) && pattern.Kind == TextPatternKind.Exactly;

    private static Gen<MapQuery> OfDepth(int depth)
    {
        if (depth == 0) return Condition;
        var part = OfDepth(depth - 1);
        return Gen.Frequency(
            (2, Condition),
            (1, part.Array[0, 3].Select(MapQuery.All)),
            (1, part.Array[0, 3].Select(MapQuery.AnyOf)),
            (1, part.Select(MapQuery.Not)),
            (1, Gen.Select(Gen.Enum<MapStep>(), part, Gen.Bool)
                .Select(MapQuery (step, query, isTransitive) => new StepQuery(step, query, isTransitive))));
    }
}
