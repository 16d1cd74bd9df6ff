using ArgumentMap.Reasoning;

namespace ArgumentMap.Cli.Reports;

/// <summary>One step of why a statement has its label, in the words of the map: what stands for a lack in the framework is told as a premise that fails.</summary>
internal sealed record WhyStep(string Id, AcceptanceLabel Label, string Reason)
{
    public static IReadOnlyList<WhyStep> Of(MapSnapshot map, GroundedLabelling labelling, string id)
    {
        var steps = labelling.Explain(id).Steps.Where(step => step.Argument < map.NodeCount);
        // What nothing attacks needs no words, but for the statement asked about.
        return [.. steps.Where((step, i) => i == 0 || step.Label != AcceptanceLabel.In || step.Because.Any(IsNode)).Select(Told)];

        bool IsNode(int argument) => argument < map.NodeCount;

        WhyStep Told(AcceptanceStep step) => new(map.NodeAt(step.Argument).Id, step.Label, Reason(step));

        string Reason(AcceptanceStep step)
        {
            if (step.Label == AcceptanceLabel.In)
            {
                var attackers = step.Because.Where(IsNode).Select(attacker => map.NodeAt(attacker).Id).ToList();
                return attackers.Count == 0 ? "nothing attacks it" : $"what attacks it is out: {string.Join(", ", attackers)}";
            }
            var because = step.Because[0];
            var standing = step.Label == AcceptanceLabel.Out ? "which is in" : "which is undecided";
            if (IsNode(because)) return $"attacked by {map.NodeAt(because).Id}, {standing}";
            var premise = labelling.Framework.AttackersOf(because)[0];
            return $"it needs {map.NodeAt(premise).Id}, which is {(step.Label == AcceptanceLabel.Out ? "out" : "undecided")}";
        }
    }

    public override string ToString() => $"{Id} is {Vocabulary.Word(Label)}: {Reason}";
}
