using ArgumentMap.Drawing;
using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Rendering;

/// <summary>
/// Distributes a map over pages: on the first what is main and what bears on it directly, then, depth first, a page for each branch that
/// goes on from there, and where one page has no room for a branch the pages on which it goes on. A page takes as many steps, each followed
/// by what is beneath it, as go on it with legible text, and the next branches too where they have room whole. Every step stands on a page
/// with its conclusion and its premises. One layout for each doubling of the steps on a page, each in a few ways.
/// </summary>
internal sealed class PagePlan
{
    private readonly MapDrawing _whole;
    private readonly PageOptions _pages;
    private readonly MapLabels _labels;
    private readonly PageFit _fit;
    private readonly PageSteps _steps;
    private readonly Dictionary<string, Relation> _relations;
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private readonly Stack<PageStart> _waiting = new();
    private readonly List<List<string>> _planned = [];
    private readonly ArgumentGraph _map;
    private readonly CancellationToken _cancellation;

    public PagePlan(ArgumentGraph map, SvgOptions options, PageOptions pages, CancellationToken cancellation)
    {
        (_map, _pages, _labels, _cancellation) = (map, pages, options.Labels, cancellation);
        _whole = new MapDrawing(map, options.Part, cancellation);
        _steps = new PageSteps(_whole);
        _relations = _whole.Relations.ToDictionary(relation => relation.Id, StringComparer.Ordinal);
        var onPages = options with { StubRoom = Note(options.Labels, [88, 88, 88]), OneStubAbove = true, LegendOf = _whole };
        _fit = new PageFit(map, _whole, onPages, pages);
    }

    /// <summary>The sheet.</summary>
    public PageSheet Sheet => _fit.Sheet;

    /// <summary>How each page is drawn.</summary>
    /// <exception cref="LayoutException">There are more than the pages that are allowed.</exception>
    public IReadOnlyList<SvgOptions> Pages()
    {
        List<string> all = [.. _whole.Nodes.Select(node => node.Id)];
        if (_fit.Fits(all, true, _cancellation)) Add(all);
        else
        {
            _waiting.Push(new PageStart(Overview(), null, IsOverview: true));
            while (_waiting.TryPop(out var start) || TryStartAnew(out start)) Draw(start);
        }
        return [.. _planned.Select(
            (content, index) => _fit.Best(content, index == 0, stub => Note(_labels, _steps.PagesOf(stub, index + 1)), _cancellation))];
    }

    private static string? Note(MapLabels labels, IReadOnlyList<int> pages) =>
        pages.Count == 0 ? null : $"\u2192 {labels.PageMark} {string.Join(", ", pages.Take(2))}{(pages.Count > 2 ? " \u2026" : "")}";

    private List<string> Overview()
    {
        var main = new MapPart { MainOnly = true, Depth = 0 }.NodesOf(_map, _cancellation).Select(node => node.Id)
            .ToHashSet(StringComparer.Ordinal);
        List<string> starts = [.. _whole.Nodes.Select(node => node.Id).Where(main.Contains)];
        return starts.Count > 0 ? starts : Tops();
    }

    /// <summary>What supports nothing and has not been shown; where there is only what goes round in circles, the first of it.</summary>
    private List<string> Tops()
    {
        var isPremise = _whole.Relations.SelectMany(_whole.Premises).Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        List<string> left = [.. _whole.Nodes.Select(node => node.Id).Where(id => !_shown.Contains(id))];
        List<string> tops = [.. left.Where(id => !isPremise.Contains(id))];
        return tops.Count > 0 ? tops : [.. left.Take(1)];
    }

    private bool TryStartAnew(out PageStart start)
    {
        start = new PageStart(_shown.Count < _whole.Nodes.Count ? Tops() : [], null);
        return start.Boxes.Count > 0;
    }

    private void Draw(PageStart start)
    {
        if (start.At is not { } at) DrawFrom(start);
        else if (_steps.Pending(at).Any()) DrawBranch(start, at);
    }

    /// <summary>A page that begins with several boxes: as many of them as have room, and what is beneath them.</summary>
    private void DrawFrom(PageStart start)
    {
        var isFirst = _planned.Count == 0;
        List<string> content = [.. start.Boxes.Take(Most(start.Boxes.Count, start.Boxes.Take, isFirst))];
        if (content.Count < start.Boxes.Count) _waiting.Push(start with { Boxes = [.. start.Boxes.Skip(content.Count)] });
        var units = Units(content, start);
        if (units.Count > 0 && Fits([.. content, .. units[0]], isFirst)) content = With(content, units, isFirst);
        Add(content);
    }

    /// <summary>A page of what is beneath one box or step. A step that has no room even by itself goes on it premise by premise.</summary>
    private void DrawBranch(PageStart start, string at)
    {
        List<string> content = [.. start.Boxes];
        var units = Units(content, start);
        var isTight = units.Count > 0 && !Fits([.. content, .. units[0]], false);
        var drawn = isTight ? Tight(at) : units.Count == 0 ? content : With(content, units, false);
        if (isTight && !_steps.Shows(DrawingOf(drawn), at)) drawn = [.. content, .. units[0]];
        if (drawn.Count == content.Count + units.Sum(unit => unit.Count)) AddWaiting(drawn);
        if (!_steps.Shows(DrawingOf(drawn), at))
        {
            _steps.GiveUp(at);
            return;
        }
        _waiting.Push(start);
        Add(drawn);
    }

    /// <summary>A box or step and as many premises of the first step to it as have room, one at the least.</summary>
    private List<string> Tight(string at)
    {
        var content = LeastOf(at);
        var premises = _steps.PremisesToCome(_steps.Pending(at).First()).Select(premise => BoxesOf(premise).Except(content).ToList())
            .ToList();
        return With(content, premises, false);
    }

    /// <summary>Adds to a page the branches that come next, as far as they have room whole.</summary>
    private void AddWaiting(List<string> content)
    {
        while (_waiting.TryPeek(out var next) && next.At is { } at)
        {
            if (_steps.Pending(at).Any())
            {
                List<string> more = [.. next.Boxes, .. Units([.. next.Boxes], next).SelectMany(unit => unit)];
                List<string> both = [.. content, .. more.Except(content, StringComparer.Ordinal)];
                if (!Fits(both, false)) return;
                content.AddRange(both.Skip(content.Count));
            }
            _waiting.Pop();
        }
    }

    private List<string> With(List<string> content, List<List<string>> units, bool isFirst)
    {
        IEnumerable<string> First(int count) => content.Concat(units.Take(count).SelectMany(unit => unit));
        return [.. First(Most(units.Count, First, isFirst))];
    }

    /// <summary>The boxes without which a step is not drawn: a conclusion and a premise; of a box itself.</summary>
    private List<string> LeastOf(string at)
    {
        var boxes = new List<string>();
        var met = new HashSet<string>(StringComparer.Ordinal) { at };
        var waiting = new Stack<ArgumentNode>([NodeOf(at)]);
        while (waiting.TryPop(out var node))
            if (node is not Relation relation) boxes.Add(node.Id);
            else
                foreach (var end in _steps.Premises(relation).Take(1).Concat(_steps.Conclusions(relation).Take(1))
                    .Where(end => met.Add(end.Id)))
                    waiting.Push(end);
        return boxes;
    }

    /// <summary>How many of so many parts go on a page together, by doubling and halving; one at the least.</summary>
    private int Most(int count, Func<int, IEnumerable<string>> parts, bool isFirst)
    {
        var (fits, fails) = (1, count + 1);
        for (var next = 2; fails - fits > 1; next = fails <= count ? (fits + fails) / 2 : Math.Min(count, fits * 2))
            if (Fits([.. parts(next > count ? count : next)], isFirst)) fits = Math.Min(next, count);
            else fails = Math.Min(next, count);
        return fits;
    }

    private bool Fits(IReadOnlyCollection<string> ids, bool isFirst) => _fit.Fits(ids, isFirst, _cancellation);

    /// <summary>The steps beneath some boxes, each followed by what is beneath it, as the boxes that each adds.</summary>
    private List<List<string>> Units(List<string> content, PageStart start)
    {
        var units = new List<List<string>>();
        var met = content.ToHashSet(StringComparer.Ordinal);
        var steps = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<Relation>();
        Wait(start.At is { } at ? [at] : content);
        while (waiting.TryPop(out var relation))
        {
            if (!steps.Add(relation.Id)) continue;
            List<string> added = [.. _steps.PremisesToCome(relation).SelectMany(BoxesOf).Distinct().Where(met.Add)];
            if (added.Count > 0) units.Add(added);
            if (!start.IsOverview) Wait([relation.Id, .. added]);
        }
        return units;

        void Wait(List<string> ids)
        {
            foreach (var relation in ids.SelectMany(_steps.Pending).Reverse()) waiting.Push(relation);
        }
    }

    /// <summary>A box itself; of a step all boxes that it needs to be drawn.</summary>
    private IEnumerable<string> BoxesOf(ArgumentNode node)
    {
        if (node is not Relation) return [node.Id];
        var boxes = new List<string>();
        var met = new HashSet<string>(StringComparer.Ordinal) { node.Id };
        var waiting = new Stack<Relation>([(Relation)node]);
        while (waiting.TryPop(out var relation))
            foreach (var end in _steps.Premises(relation).Concat(_steps.Conclusions(relation)))
                if (!met.Add(end.Id)) continue;
                else if (end is Relation step) waiting.Push(step);
                else boxes.Add(end.Id);
        return boxes;
    }

    /// <summary>Adds a page and what goes on from it.</summary>
    private void Add(List<string> content)
    {
        if (_planned.Count == _pages.MaxPages)
            throw new LayoutException(
                $"the map needs more than the {_pages.MaxPages} pages that are allowed: {LargePicture.Advice}, or larger sheets");
        _planned.Add(content);
        var drawing = DrawingOf(content);
        _steps.Note(drawing, _planned.Count);
        _shown.UnionWith(content);
        var order = new ReadingOrder(drawing).Nodes.Select(node => node.Id).Concat(drawing.Relations.Select(relation => relation.Id));
        foreach (var id in order.Reverse())
            if (_steps.Pending(id).Any()) _waiting.Push(new PageStart([.. BoxesOf(NodeOf(id))], id));
    }

    private MapDrawing DrawingOf(List<string> content) => new(_map, PageFit.PartOf(content), _cancellation);

    private ArgumentNode NodeOf(string id) => _relations.TryGetValue(id, out var relation) ? relation : _map.GetNode(id);
}
