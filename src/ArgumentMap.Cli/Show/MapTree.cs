namespace ArgumentMap.Cli.Show;

/// <summary>
/// A map as a tree: a statement, below it what speaks for and against it. A statement that is used twice is shown once and named the
/// second time; circles end there too. On a stack of its own, so that no chain is too long.
/// </summary>
internal sealed class MapTree(ArgumentGraph map, int maxDepth)
{
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private readonly Stack<TreeLine> _waiting = new();

    /// <summary>The tree below one node.</summary>
    public IEnumerable<TreeLine> Below(ArgumentNode node)
    {
        Push([new TreeLine(0, "", Describe(node), node)]);
        return Lines();
    }

    /// <summary>The trees below the main statements, then below the other conclusions, then what is left in circles.</summary>
    public IEnumerable<TreeLine> Whole()
    {
        foreach (var root in map.MainStatements.Concat(map.Roots).Concat(map.Statements))
        {
            if (_shown.Contains(root.Id)) continue;
            foreach (var line in Below(root)) yield return line;
        }
    }

    private IEnumerable<TreeLine> Lines()
    {
        while (_waiting.Count > 0)
        {
            var line = _waiting.Pop();
            if (line.Node is null)
            {
                yield return line;
                continue;
            }
            if (line.Node is not Relation && !_shown.Add(line.Node.Id))
            {
                yield return line with { Text = $"see above: {line.Node.Id}" };
                continue;
            }
            yield return line;
            if (line.Depth < maxDepth) Push(Children(line.Node, line.Depth + 1));
        }
    }

    private void Push(IEnumerable<TreeLine> lines)
    {
        foreach (var line in lines.Reverse()) _waiting.Push(line);
    }

    private IEnumerable<TreeLine> Children(ArgumentNode node, int depth)
    {
        if (node is Relation group)
            foreach (var premise in map.PremisesOf(group.Id))
                yield return new TreeLine(depth, "&", Describe(premise), premise);
        foreach (var relation in map.RelationsTo(node.Id))
        {
            var premises = map.PremisesOf(relation.Id);
            // A relation with one premise that nothing speaks about needs no line of its own.
            if (premises.Count == 1 && premises[0] is not Relation && map.RelationsTo(relation.Id).Count == 0)
                yield return new TreeLine(depth, Mark(relation), Describe(premises[0]), premises[0]);
            else
                yield return new TreeLine(depth, Mark(relation), Describe(relation), relation);
        }
    }

    private static string Mark(Relation relation) => relation.Kind switch
    {
        RelationKind.Support => "+",
        RelationKind.Attack => "-",
        RelationKind.Rephrase => "=",
        RelationKind.Preference => ">",
        _ => "~",
    };

    private static string Describe(ArgumentNode node) => node switch
    {
        Statement statement => $"{(statement.IsMain ? "MAIN " : "")}[{Letter(statement)}] {statement.Text}{Addressees(statement)}",
        Locution locution => $"[L] {locution.Text}",
        Relation relation => $"{(relation.Kind == RelationKind.Attack ? "against" : "for")}, together{(relation.Scheme is { } scheme ? $" ({scheme})" : "")}:",
        _ => node.Id,
    };

    private static char Letter(Statement statement) => statement switch { Evidence => 'E', Recommendation => 'R', _ => 'C' };

    private static string Addressees(Statement statement) =>
        statement is Recommendation { Addressees.Count: > 0 } recommendation ? $" -> {string.Join(", ", recommendation.Addressees)}" : "";
}
