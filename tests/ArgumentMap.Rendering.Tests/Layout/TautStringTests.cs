using ArgumentMap.Rendering.Layout.Layered;
using CsCheck;

namespace ArgumentMap.Rendering.Tests.Layout;

[Category("Random")]
public class TautStringTests
{
    private static readonly Gen<Gate[]> Gates = Gen.Select(Gen.Double[-50, 50], Gen.Double[0, 40], Gen.Double[1, 30]).Array[2, 12]
        .Select(Stack);

    [Test]
    public void The_string_passes_every_gate() => Gates.ForAll(gates =>
    {
        var (_, places) = TautString.Pull(gates);
        return gates.Zip(places).All(pair => pair.Second >= pair.First.Left - 1e-9 && pair.Second <= pair.First.Right + 1e-9);
    });

    [Test]
    public void No_other_line_through_the_gates_is_shorter() => Gates.ForAll(gates =>
    {
        var (_, places) = TautString.Pull(gates);
        return Length(gates, places) <= Length(gates, Relaxed(gates)) + 1e-6;
    });

    [Test]
    public void The_string_turns_only_where_it_says() => Gates.ForAll(gates =>
    {
        var (turns, places) = TautString.Pull(gates);
        return Enumerable.Range(1, gates.Length - 2).All(i => turns.Contains(i) || Math.Abs(Bend(gates, places, i)) < 1e-6);
    });

    [Test]
    public void A_curve_through_falling_points_never_leaves_the_span_between_two_of_them() => Gates.ForAll(gates =>
    {
        var knots = gates.Select(gate => new Rendering.Layout.LayoutPoint(gate.Left, gate.Y)).ToArray();
        var curve = new MonotoneCurve(knots);
        return Enumerable.Range(0, knots.Length - 1).All(piece => Enumerable.Range(0, 21).All(step =>
        {
            var x = curve.At(piece, knots[piece].Y + ((knots[piece + 1].Y - knots[piece].Y) * step / 20));
            return x >= Math.Min(knots[piece].X, knots[piece + 1].X) - 1e-9 && x <= Math.Max(knots[piece].X, knots[piece + 1].X) + 1e-9;
        }));
    });

    /// <summary>Gates one below the other; the first and the last are points.</summary>
    private static Gate[] Stack((double Left, double Width, double Step)[] parts)
    {
        var y = 0.0;
        return [.. parts.Select(
            (part, i) => new Gate(y += part.Step, part.Left, part.Left + (i == 0 || i == parts.Length - 1 ? 0 : part.Width)))];
    }

    /// <summary>
    /// Moves each place in turn to the straight line between its neighbours, as far as its gate lets it, until nothing moves.
    /// </summary>
    private static double[] Relaxed(Gate[] gates)
    {
        var places = gates.Select(gate => (gate.Left + gate.Right) / 2).ToArray();
        for (var round = 0; round < 2000; round++)
            for (var i = 1; i + 1 < gates.Length; i++)
                places[i] = Math.Clamp(places[i] + Bend(gates, places, i), gates[i].Left, gates[i].Right);
        return places;
    }

    private static double Bend(Gate[] gates, double[] places, int i) =>
        places[i - 1] + ((places[i + 1] - places[i - 1]) * (gates[i].Y - gates[i - 1].Y) / (gates[i + 1].Y - gates[i - 1].Y)) - places[i];

    private static double Length(Gate[] gates, double[] places) =>
        Enumerable.Range(1, gates.Length - 1)
            .Sum(i => Math.Sqrt(Math.Pow(gates[i].Y - gates[i - 1].Y, 2) + Math.Pow(places[i] - places[i - 1], 2)));
}
