namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// A smooth line through free room: between layers there is no box, and in a layer the line keeps between the neighbours
/// of its bend. The shortest line through these gates (<see cref="TautString"/>) gives the turns, a curve through the turns
/// (<see cref="MonotoneCurve"/>) the line. Where that curve would leave a gate, it gets the string's place there as a further point.
/// </summary>
/// <remarks>
/// With a point at every gate the curve cannot leave the room, since between two points it never runs sideways beyond them: so no line
/// passes through a box. O(gates) for a line whose curve fits at once, which is nearly all.
/// </remarks>
internal static class SmoothLine
{
    /// <summary>The line through gates, as Bézier curves from the uppermost to the lowest.</summary>
    public static LayoutPoint[] Through(List<Gate> gates)
    {
        var (turns, places) = TautString.Pull(gates);
        while (true)
        {
            var curve = new MonotoneCurve([.. turns.Select(turn => new LayoutPoint(places[turn], gates[turn].Y))]);
            var outside = GatesLeft(curve, gates, turns);
            if (outside.Count == 0) return curve.Points();
            turns = [.. turns.Concat(outside).Order()];
        }
    }

    /// <summary>For each piece of a curve that leaves the room, the gate where it does so most.</summary>
    private static List<int> GatesLeft(MonotoneCurve curve, List<Gate> gates, List<int> turns)
    {
        var left = new List<int>();
        for (var piece = 0; piece + 1 < turns.Count; piece++)
        {
            var (worst, most) = (-1, 1e-6);
            for (var gate = turns[piece] + 1; gate < turns[piece + 1]; gate++)
            {
                var place = curve.At(piece, gates[gate].Y);
                var outside = Math.Max(gates[gate].Left - place, place - gates[gate].Right);
                if (outside > most) (worst, most) = (gate, outside);
            }
            if (worst >= 0) left.Add(worst);
        }
        return left;
    }
}
