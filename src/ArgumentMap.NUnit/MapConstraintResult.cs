using ArgumentMap.Outline;
using NUnit.Framework.Constraints;

namespace ArgumentMap.NUnit;

/// <summary>The outcome of a <see cref="MapConstraint"/>, which shows the deciding part of the map.</summary>
internal sealed class MapConstraintResult(MapConstraint constraint, ArgumentGraph map, MapVerdict verdict)
    : ConstraintResult(constraint, map, verdict.Holds)
{
    private const int Width = 110;

    public override void WriteActualValueTo(MessageWriter writer)
    {
        writer.Write(verdict.Found);
        foreach (var line in Tree()) writer.Write($"{writer.NewLine}    {line}");
    }

    private string[] Tree()
    {
        if (verdict.Shown.Count == 0) return [];
        var shown = WithEnds(verdict.Shown);
        var tree = new MapTree(map, include: node => shown.Contains(node.Id), showIds: true);
        var first = map.GetNode(verdict.Shown[0]);
        var rest = map.Statements.Where(statement => shown.Contains(statement.Id));
        var lines = tree.Below(rest.Prepend(first)).ToText(Width).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        // A step at the top of a tree has no conclusion above it that tells which it is.
        return first is Relation ? [$"{first.KindAndId}", .. lines.Select(line => $"  {line}")] : lines;
    }

    /// <summary>A step says what it says with all its premises.</summary>
    private HashSet<string> WithEnds(IReadOnlyList<string> ids)
    {
        var shown = new HashSet<string>(ids, StringComparer.Ordinal);
        foreach (var id in ids)
            if (map.TryGetNode(id, out var node) && node is Relation)
                shown.UnionWith(map.PremisesOf(id).Select(premise => premise.Id));
        return shown;
    }
}
