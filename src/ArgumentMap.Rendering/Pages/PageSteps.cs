using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering;

/// <summary>What of a map has been drawn on which page, and what has not: premises of steps, and steps at their conclusions.</summary>
internal sealed class PageSteps
{
    private readonly MapDrawing _whole;
    private readonly ILookup<string, Relation> _into;
    private readonly ILookup<string, Relation> _outOf;
    private readonly Dictionary<(string Relation, string Premise), int> _premises = [];
    private readonly Dictionary<(string Relation, string Conclusion), int> _conclusions = [];
    private readonly HashSet<(int Page, string Id)> _shown = [];
    private readonly HashSet<string> _drawable;

    public PageSteps(MapDrawing whole)
    {
        _whole = whole;
        _into = whole.Relations.SelectMany(whole.Conclusions, (relation, conclusion) => (relation, conclusion.Id))
            .ToLookup(pair => pair.Id, pair => pair.relation, StringComparer.Ordinal);
        _outOf = whole.Relations.SelectMany(whole.Premises, (relation, premise) => (relation, premise.Id))
            .ToLookup(pair => pair.Id, pair => pair.relation, StringComparer.Ordinal);
        _drawable = [.. whole.Nodes.Select(node => node.Id)];
        var waiting = new Queue<Relation>(whole.Relations);
        while (waiting.TryDequeue(out var relation))
        {
            if (_drawable.Contains(relation.Id) || !IsLeft(relation) || !_drawable.Add(relation.Id)) continue;
            foreach (var about in _into[relation.Id].Concat(_outOf[relation.Id])) waiting.Enqueue(about);
        }
    }

    /// <summary>The premises of a step that a picture of a part can show: not those that stand only on each other.</summary>
    public IEnumerable<ArgumentNode> Premises(Relation relation) => _whole.Premises(relation).Where(IsDrawable);

    /// <summary>Its conclusions, likewise.</summary>
    public IEnumerable<ArgumentNode> Conclusions(Relation relation) => _whole.Conclusions(relation).Where(IsDrawable);

    private bool IsDrawable(ArgumentNode node) => _drawable.Contains(node.Id);

    /// <summary>As <see cref="MapDrawing"/> has it of a part.</summary>
    private bool IsLeft(Relation relation)
    {
        var (premises, conclusions) = (_whole.Premises(relation), _whole.Conclusions(relation));
        return (premises.Any() || conclusions.Any()) && (!premises.Any() || premises.Any(IsDrawable))
            && (!conclusions.Any() || conclusions.Any(IsDrawable));
    }

    /// <summary>The steps to a node or step of which something is on no page yet.</summary>
    public IEnumerable<Relation> Pending(string id) => _into[id].Where(IsDrawable).Where(relation =>
        !_conclusions.ContainsKey((relation.Id, id)) || Premises(relation)
            .Any(premise => !_premises.ContainsKey((relation.Id, premise.Id))));

    /// <summary>The premises of a step to come with it: those that are on no page yet, or else the first.</summary>
    public IEnumerable<ArgumentNode> PremisesToCome(Relation relation)
    {
        var premises = Premises(relation).Where(premise => !_premises.ContainsKey((relation.Id, premise.Id))).ToList();
        return premises.Count > 0 ? premises : Premises(relation).Take(1);
    }

    /// <summary>Whether a drawing shows something of what is pending at a node or step.</summary>
    public bool Shows(MapDrawing drawing, string id)
    {
        var drawn = drawing.Relations.ToHashSet();
        return Pending(id).Where(drawn.Contains).Any(relation =>
            (!_conclusions.ContainsKey((relation.Id, id)) && drawing.Conclusions(relation).Any(conclusion => conclusion.Id == id))
            || drawing.Premises(relation).Any(premise => !_premises.ContainsKey((relation.Id, premise.Id))));
    }

    /// <summary>Notes what is drawn on a page.</summary>
    public void Note(MapDrawing drawing, int page)
    {
        foreach (var node in drawing.Nodes.Concat(drawing.Relations)) _shown.Add((page, node.Id));
        foreach (var relation in drawing.Relations)
        {
            foreach (var premise in drawing.Premises(relation)) _premises.TryAdd((relation.Id, premise.Id), page);
            foreach (var conclusion in drawing.Conclusions(relation)) _conclusions.TryAdd((relation.Id, conclusion.Id), page);
        }
    }

    /// <summary>Takes what is pending at a node or step as done, since no page can show it.</summary>
    public void GiveUp(string id)
    {
        foreach (var relation in Pending(id).ToList())
        {
            _conclusions.TryAdd((relation.Id, id), 0);
            foreach (var premise in Premises(relation)) _premises.TryAdd((relation.Id, premise.Id), 0);
        }
    }

    /// <summary>The other pages on which it goes on where a page cuts the map off.</summary>
    public IReadOnlyList<int> PagesOf(MapStub stub, int page)
    {
        var id = stub.At.Id;
        var beside = stub.IsBeneath
            ? _into[id].SelectMany(relation => PagesOf(relation, Premises(relation), [])
                .Append(_conclusions.GetValueOrDefault((relation.Id, id))))
            : _outOf[id].SelectMany(relation => PagesOf(relation, [], Conclusions(relation))
                .Append(_premises.GetValueOrDefault((relation.Id, id))));
        var own = stub.At is not Relation step ? []
            : stub.IsBeneath ? PagesOf(step, Premises(step), []) : PagesOf(step, [], Conclusions(step));
        return [.. beside.Concat(own).Where(other => other != page && _shown.Contains((other, id))).Distinct().Order()];
    }

    private IEnumerable<int> PagesOf(Relation relation, IEnumerable<ArgumentNode> premises, IEnumerable<ArgumentNode> conclusions) =>
        premises.Select(premise => _premises.GetValueOrDefault((relation.Id, premise.Id)))
            .Concat(conclusions.Select(conclusion => _conclusions.GetValueOrDefault((relation.Id, conclusion.Id))));
}
