using System.Globalization;

namespace ArgumentMap.Reasoning;

/// <summary>Says why nodes have their labels, by what was found.</summary>
internal sealed class ProofExplanation(ProofLabelling labelling, ProofState found)
{
    private readonly MapSnapshot _map = labelling.Map;
    private readonly Dictionary<int, (int Relation, int Position)> _openOf = [];

    public ValueList<AcceptanceReason> Of(int asked)
    {
        var steps = new List<AcceptanceReason>();
        var explained = new HashSet<int>();
        var waiting = new Stack<int>([asked]);
        while (waiting.Count > 0)
        {
            var node = waiting.Pop();
            if (!explained.Add(node)) continue;
            var (reason, because) = _map.IsStatement(node) ? OfStatement(node) : _map.IsRelation(node) ? OfStep(node) : ("it was said", []);
            if (steps.Count == 0 || because.Length > 0 || LabelOf(node) != AcceptanceLabel.In)
                steps.Add(new AcceptanceReason(_map.NodeAt(node), LabelOf(node), reason));
            for (var i = because.Length - 1; i >= 0; i--) waiting.Push(because[i]);
        }
        return steps.ToValueList();
    }

    private (string Reason, int[] Because) OfStatement(int node)
    {
        if (found.IsAssumed(node)) return ("it is assumed", []);
        var issue = labelling.Issues.Of(node);
        var reasons = _map.RelationsTo(node, RelationKind.Support);
        if (LabelOf(node) == AcceptanceLabel.Undecided) return OfUndecided(node, issue);
        if (LabelOf(node) == AcceptanceLabel.Out)
        {
            if (found.ExcludedBy(issue) is { } assumed)
                return ($"{IdOf(assumed)} is assumed, which is another position of {labelling.Issues.GroupOf(issue)}", [assumed]);
            if (found.WeightFor(node) <= 0)
                return reasons.Length == 0
                    ? ("nothing is said for it", [])
                    : ($"no reason for it holds: {Named(reasons)}", reasons.ToArray());
        }
        if (labelling.Issues.IsWeighed(issue)) return OfWeighed(node, issue);
        return found.HeaviestFor(node) is { } reason
            ? ($"{IdOf(reason)} holds", [reason])
            : ("it is taken as given", []);
    }

    private (string Reason, int[] Because) OfWeighed(int node, int issue)
    {
        var because = new List<int>();
        var own = found.HeaviestFor(node) is { } reason ? Weighed(reason) : $"it is taken as given with {Number(found.WeightFor(node))}";
        var standard = Vocabulary.Word(labelling.Issues.StandardOf(issue));
        var verdict = LabelOf(node) == AcceptanceLabel.In ? $"meets {standard}" : $"does not meet {standard}";
        return ($"{own} {verdict} against {Against()}", [.. because]);

        string Against()
        {
            if (found.WeightAgainst(issue, node) <= 0) return "nothing";
            var rival = found.Rival(issue, node);
            if (found.HeaviestAgainst(node) is { } attack && (rival is null || found.Weights[attack] >= found.WeightFor(rival.Value)))
                return Weighed(attack);
            return found.HeaviestFor(rival!.Value) is { } other
                ? $"{Weighed(other)} for {IdOf(rival.Value)}"
                : $"{IdOf(rival.Value)}, which is taken as given with {Number(found.WeightFor(rival.Value))}";
        }

        string Weighed(int relation)
        {
            because.Add(relation);
            return $"{IdOf(relation)} with {Number(found.Weights[relation])}";
        }
    }

    /// <summary>What it waits for: a reason for it or, in an issue, anything that bears on a position of it.</summary>
    private (string Reason, int[] Because) OfUndecided(int node, int issue)
    {
        if (OpenOn(node) is { } own) return ($"it waits for {IdOf(own)}", [own]);
        if (!_openOf.TryGetValue(issue, out var open)) _openOf.Add(issue, open = FirstOpen(issue));
        return ($"it waits for {IdOf(open.Relation)}, which bears on {IdOf(open.Position)}", [open.Relation]);
    }

    private (int Relation, int Position) FirstOpen(int issue)
    {
        foreach (var position in labelling.Issues.PositionsOf(issue))
            if (OpenOn(position) is { } relation) return (relation, position);
        throw new InvalidOperationException("Something that bears on an undecided statement is undecided.");
    }

    /// <summary>The first undecided step that bears on a position; null where there is none.</summary>
    private int? OpenOn(int position)
    {
        if (FirstUndecided(_map.RelationsTo(position, RelationKind.Support)) is { } reason) return reason;
        foreach (var attack in _map.RelationsTo(position, RelationKind.Attack))
            if (LabelOf(attack) == AcceptanceLabel.Undecided && !labelling.Issues.IsWithin(attack, position)) return attack;
        return null;
    }

    private (string Reason, int[] Because) OfStep(int node)
    {
        var undercuts = _map.RelationsTo(node, RelationKind.Attack);
        var backings = _map.RelationsTo(node, RelationKind.Support);
        var premises = _map.PremisesOf(node);
        switch (LabelOf(node))
        {
            case AcceptanceLabel.Undecided:
                var open = FirstUndecided(undercuts) ?? FirstUndecided(premises) ?? FirstUndecided(backings)!.Value;
                return ($"it waits for {IdOf(open)}", [open]);
            case AcceptanceLabel.In:
                var held = premises.ToArray().Where(premise => LabelOf(premise) == AcceptanceLabel.In).ToArray();
                return (held.Length == 0 ? "it has no premises" : $"its premises are in: {Named(held)}", held);
            default:
                if (First(undercuts, AcceptanceLabel.In) is { } undercut) return ($"it is undercut by {IdOf(undercut)}", [undercut]);
                if (backings.Length > 0 && First(backings, AcceptanceLabel.In) is null)
                    return ($"nothing that backs it holds: {Named(backings)}", backings.ToArray());
                return First(premises, AcceptanceLabel.Out) is { } missing
                    ? ($"it needs {IdOf(missing)}, which is out", [missing])
                    : ("it weighs nothing", []);
        }
    }

    private int? FirstUndecided(ReadOnlySpan<int> nodes) => First(nodes, AcceptanceLabel.Undecided);

    private int? First(ReadOnlySpan<int> nodes, AcceptanceLabel label)
    {
        foreach (var node in nodes)
            if (LabelOf(node) == label) return node;
        return null;
    }

    private AcceptanceLabel LabelOf(int node) => found.Labels[node];

    private string IdOf(int node) => _map.NodeAt(node).Id;

    private string Named(ReadOnlySpan<int> nodes) => string.Join(", ", nodes.ToArray().Select(IdOf));

    private static string Number(double weight) => weight.ToString("0.00", CultureInfo.InvariantCulture);
}
