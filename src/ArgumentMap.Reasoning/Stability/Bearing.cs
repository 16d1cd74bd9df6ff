namespace ArgumentMap.Reasoning;

/// <summary>What the strength of an argument depends on.</summary>
internal static class Bearing
{
    /// <summary>
    /// The arguments from which an argument can be reached through attacks, supports and premises, itself included, in rising order.
    /// O(arguments + influences).
    /// </summary>
    public static IReadOnlyList<int> On(BipolarFramework framework, int argument)
    {
        var reached = new bool[framework.Count];
        reached[argument] = true;
        var waiting = new Stack<int>([argument]);
        while (waiting.TryPop(out var next))
        {
            foreach (var attacker in framework.AttackersOf(next)) Reach(attacker);
            foreach (var supporter in framework.SupportersOf(next)) Reach(supporter);
            foreach (var premise in framework.PremisesOf(next)) Reach(premise);
        }
        return [.. Enumerable.Range(0, framework.Count).Where(other => reached[other])];

        void Reach(int other)
        {
            if (reached[other]) return;
            reached[other] = true;
            waiting.Push(other);
        }
    }
}
