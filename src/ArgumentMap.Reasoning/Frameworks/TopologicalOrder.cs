using System.Diagnostics.CodeAnalysis;

namespace ArgumentMap.Reasoning;

/// <summary>
/// An order in which each argument comes after all on which it depends, where there are no circles. Source: A. B. Kahn, Topological sorting
/// of large networks (1962). O(arguments + attacks + supports + premises).
/// </summary>
internal static class TopologicalOrder
{
    public static bool TryFind(BipolarFramework framework, [NotNullWhen(true)] out int[]? order)
    {
        var (starts, dependants) = framework.Dependants.Arrays;
        var waitingFor = new int[framework.Count];
        foreach (var dependant in dependants) waitingFor[dependant]++;
        order = new int[framework.Count];
        var count = 0;
        for (var argument = 0; argument < waitingFor.Length; argument++)
            if (waitingFor[argument] == 0) order[count++] = argument;
        for (var done = 0; done < count; done++)
            for (var (at, end) = (starts[order[done]], starts[order[done] + 1]); at < end; at++)
                if (--waitingFor[dependants[at]] == 0) order[count++] = dependants[at];
        if (count == order.Length) return true;
        order = null;
        return false;
    }
}
