using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Trees;
using ArgumentMap.Interchange.Xml;

namespace ArgumentMap.Interchange.Aml;

/// <summary>Writes a map as an analysis: what the map says now, with what a file that it was read from said besides. O(map).</summary>
internal sealed class AmlWriter
{
    private readonly ArgumentGraph _map;
    private readonly JsonObject? _frame;
    private readonly AmlProps _props;
    private readonly XmlTasks _tasks = new();
    private readonly FreshIds _ids = new();

    public AmlWriter(ArgumentGraph map)
    {
        (_map, _frame, _props) = (map, map.Extensions.Notes(AmlWords.Notes), new AmlProps(map));
        foreach (var claim in map.Statements) _ids.Of(claim.Id, "");
    }

    public void Write(TextWriter writer)
    {
        var printer = new XmlPrinter(writer, XmlStyle.From(_frame.Member(XmlFrame.Style), AmlWords.Style));
        var items = new XmlSequence();
        items.AddLoose(_frame.Member(AmlWords.Loose));
        var text = _frame.Member(AmlWords.Text);
        if (_frame is null || text is not null)
            items.Add(0, text, xml => xml.Write(AmlWords.Text, [], [], text.Member(AmlWords.Words).Text() ?? "", text, 1));
        var (about, inAbout) = (_frame.Member(AmlWords.About), AmlAbout.Write(_map, _frame.Member(AmlWords.About)));
        if (about is not null || inAbout.Count > 0) items.Add(1, about, xml => xml.Write(AmlWords.About, [], [], about, 1, inAbout));
        foreach (var top in new ClaimForest(_map, AmlWords.IsSayable).Tops) AddUnit(items, top, null, 1);
        printer.WriteRaw(XmlFrame.PrologOf(_frame, AmlWords.Prolog));
        Expand(AmlWords.Root, _frame, 0, items)(printer);
        _tasks.Run(printer);
        printer.WriteRaw(XmlFrame.EpilogOf(_frame));
    }

    /// <param name="items">What stands where the unit does.</param>
    /// <param name="branch">The claim, with what bears on it.</param>
    /// <param name="step">The step in whose element it stands; null at the top.</param>
    /// <param name="depth">Within how many elements it is.</param>
    private void AddUnit(XmlSequence items, ClaimBranch branch, string? step, int depth)
    {
        var note = branch.IsCopy ? null : branch.Claim.Extensions.Notes(AmlWords.Notes);
        var isInPlace = note.Member(AmlWords.Under).Text() == step;
        items.Add(2, isInPlace ? note : null, xml =>
        {
            var inner = new XmlSequence();
            inner.AddLoose(note.Member(AmlWords.Loose));
            var id = branch.IsCopy ? _ids.Of(branch.Claim.Id, "copy") : branch.Claim.Id;
            var prop = note.Member(AmlWords.Prop);
            if (note is null || prop is not null || branch.Claim.Text.Length > 0)
                inner.Add(0, prop, leaf => _props.Write(leaf, branch.Claim, id, branch.IsCopy ? step : null, depth + 1));
            foreach (var steps in Together(branch)) AddSteps(inner, steps, branch.Claim.Id, depth + 1);
            Expand(AmlWords.Unit, note, depth, inner)(xml);
        });
    }

    /// <summary>The steps that bear on a claim, each with those that stood in one element with it.</summary>
    private static List<List<(Relation Step, IReadOnlyList<ClaimBranch> Premises)>> Together(ClaimBranch branch)
    {
        var groups = new Dictionary<string, List<(Relation Step, IReadOnlyList<ClaimBranch> Premises)>>(StringComparer.Ordinal);
        foreach (var (step, premises) in branch.Steps)
        {
            var with = step.Extensions.Notes(AmlWords.Notes).Member(AmlWords.With).Text();
            var isJoined = with is not null && premises.Count == 1 && groups.TryGetValue(with, out var group)
                && group[0].Premises.Count == 1 && group[0].Step.Kind == step.Kind;
            if (isJoined) groups[with!].Add((step, premises));
            else groups.Add(step.Id, [(step, premises)]);
        }
        return [.. groups.Values];
    }

    private void AddSteps(XmlSequence items, List<(Relation Step, IReadOnlyList<ClaimBranch> Premises)> steps, string above, int depth)
    {
        var step = steps[0].Step;
        var note = step.Extensions.Notes(AmlWords.Notes);
        var name = NameOf(step, note.Member(AmlWords.Name).Text(), steps[0].Premises.Count);
        var isInPlace = note.Member(AmlWords.Under).Text() == above;
        items.Add(step.Kind == RelationKind.Attack ? 1 : 2, isInPlace ? note : null, xml =>
        {
            var inner = new XmlSequence();
            inner.AddLoose(note.Member(AmlWords.Loose));
            foreach (var (each, premises) in steps)
                foreach (var premise in premises) AddUnit(inner, premise, each.Id, depth + 1);
            Expand(name, note, depth, inner)(xml);
        });
    }

    private static string NameOf(Relation step, string? noted, int premises)
    {
        if (step.Kind == RelationKind.Attack) return AmlWords.Refutation;
        return premises > 1 || noted == AmlWords.Linked ? AmlWords.Linked : AmlWords.Convergent;
    }

    /// <summary>Starts an element; what is in it and its end are written next.</summary>
    private Action<XmlPrinter> Expand(string name, JsonNode? note, int depth, XmlSequence inner) => xml =>
    {
        var items = inner.InOrder();
        if (!xml.Open(name, [], [], note, depth, items.Count == 0)) _tasks.Add([.. items, last => last.Close(name, note, depth)]);
    };
}
