namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// The shortest line through a row of gates: a string pulled tight (D. T. Lee and F. P. Preparata, Euclidean Shortest Paths in the Presence
/// of Rectilinear Barriers, Networks 14, 1984). From where the string last turns, the gates ahead narrow the directions it can take, until
/// one leaves none: there it turns.
/// </summary>
/// <remarks>
/// O(gates × gates between two turns); the gates between two turns are few, as a string over many layers turns at boxes on its way.
/// </remarks>
internal static class TautString
{
    /// <summary>The numbers of the gates where the string turns, with its ends, and where it passes each gate.</summary>
    public static (List<int> Turns, double[] Places) Pull(IReadOnlyList<Gate> gates)
    {
        var places = new double[gates.Count];
        var turns = new List<int> { 0 };
        places[0] = gates[0].Left;
        for (var from = 0; from < gates.Count - 1;)
        {
            var (to, place) = NextTurn(gates, from, places[from]);
            for (var i = from + 1; i <= to; i++)
                places[i] = places[from] + ((place - places[from]) * (gates[i].Y - gates[from].Y) / (gates[to].Y - gates[from].Y));
            turns.Add(to);
            (places[to], from) = (place, to);
        }
        return (turns, places);
    }

    private static (int Gate, double Place) NextTurn(IReadOnlyList<Gate> gates, int from, double place)
    {
        var (leftmost, rightmost) = (double.NegativeInfinity, double.PositiveInfinity);
        var (leftGate, rightGate) = (from, from);
        for (var i = from + 1; i < gates.Count; i++)
        {
            var height = gates[i].Y - gates[from].Y;
            var (left, right) = ((gates[i].Left - place) / height, (gates[i].Right - place) / height);
            if (left > rightmost) return (rightGate, gates[rightGate].Right);
            if (right < leftmost) return (leftGate, gates[leftGate].Left);
            if (left >= leftmost) (leftmost, leftGate) = (left, i);
            if (right <= rightmost) (rightmost, rightGate) = (right, i);
        }
        return (gates.Count - 1, gates[^1].Left);
    }
}
