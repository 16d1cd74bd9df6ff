using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Kialo;

/// <summary>
/// The lines in which a map is written: each claim once, under the first that it bears on, and wherever else it bears on one by its number.
/// Claims that were in a file keep their places in it, others come behind those before them. O(map) but for sorting.
/// </summary>
internal sealed class KialoLayout
{
    /// <summary>The most letters that the numbers of all claims have together: they grow with the square of the depth.</summary>
    private const int MostLetters = 50_000_000;

    private readonly ArgumentGraph _map;
    private readonly Dictionary<string, JsonObject?> _notes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Statement>> _under = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _numbers = new(StringComparer.Ordinal);
    private readonly List<KialoLine> _lines = [];
    private readonly HashSet<int> _tops = [];
    private int _lastTop;
    private int _letters;

    private KialoLayout(ArgumentGraph map)
    {
        _map = map;
        foreach (var node in map.Nodes) _notes[node.Id] = node.Extensions.Notes(KialoWords.Notes);
        foreach (var claim in map.Statements)
        {
            if (AboveOf(claim) is not { } above) continue;
            if (!_under.TryGetValue(above, out var claims)) _under.Add(above, claims = []);
            claims.Add(claim);
        }
    }

    /// <summary>The numbers of the claims, by their ids.</summary>
    public IReadOnlyDictionary<string, string> Numbers => _numbers;

    /// <summary>Whether so many claims stand one above the other that their numbers would fill the file; not all then have one.</summary>
    public bool IsTooDeep => _letters > MostLetters;

    /// <summary>The lines in their order.</summary>
    public IReadOnlyList<KialoLine> Lines { get; private set; } = [];

    public static KialoLayout Of(ArgumentGraph map)
    {
        var layout = new KialoLayout(map);
        layout.Place();
        return layout;
    }

    /// <summary>What a line says: the text of its claim, or its number.</summary>
    public string TextOf(KialoLine line) => line.IsReference ? KialoWords.See + _numbers[line.Claim.Id] : line.Claim.Text;

    /// <summary>The same as it stands in a file.</summary>
    public string Spelled(KialoLine line, KialoStyle style) =>
        line.IsReference ? TextOf(line) : style.Spelled(WithoutBlankLines(line.Claim.Text), line.Depth);

    /// <summary>A text without blank lines at its end, which would be taken for the space before the next claim.</summary>
    private static string WithoutBlankLines(string text)
    {
        var end = text.IndexOf('\n', text.AsSpan().TrimEnd().Length);
        return end < 0 ? text : text[..end];
    }

    public static bool IsStep(Relation relation) => relation.Kind is RelationKind.Support or RelationKind.Attack;

    private void Place()
    {
        var tops = _map.Statements.Where(claim => !HasAbove(claim)).ToList();
        PlaceUnder(tops.Select(claim => (claim, (Relation?)null)));
        // What is left goes in circles.
        foreach (var claim in _map.Statements)
            if (!_numbers.ContainsKey(claim.Id)) PlaceUnder([(claim, null)]);
        Lines = InOrder();
    }

    private bool HasAbove(Statement claim) => !IsTop(claim) && (AboveOf(claim) is not null || StepsFrom(claim).Any());

    private bool IsTop(Statement claim) => IsTrue(_notes[claim.Id], KialoWords.IsTop);

    private IEnumerable<Relation> StepsFrom(Statement claim) => _map.RelationsFrom(claim.Id)
        .Where(step => IsStep(step) && _map.ConclusionsOf(step.Id).Any(target => target is Statement));

    /// <summary>Whether a claim has a line elsewhere than where a step only names it.</summary>
    private bool HasOwnLine(Statement claim) =>
        IsTop(claim) || AboveOf(claim) is not null || StepsFrom(claim).Any(step => !IsTrue(_notes[step.Id], KialoWords.IsReference));

    /// <summary>The claim that one without a stance stands under.</summary>
    private string? AboveOf(Statement claim) => _notes[claim.Id].Member(KialoWords.Under).Text() is { } above && above != claim.Id
        && _map.TryGetStatement(above, out _) ? above : null;

    /// <summary>Walks down from claims at the top, without recursion.</summary>
    private void PlaceUnder(IEnumerable<(Statement Claim, Relation? Step)> tops)
    {
        var open = new Stack<(Statement Claim, Relation? Step, bool IsReference, string Number, int Depth)>();
        Push(tops, "", 0);
        while (!IsTooDeep && open.TryPop(out var next))
        {
            var isReference = next.IsReference || _numbers.ContainsKey(next.Claim.Id);
            if (isReference && next.Step is null) continue;
            var note = isReference ? _notes[next.Step!.Id] : NoteOf(next.Claim, next.Step);
            _lines.Add(new KialoLine(next.Claim, next.Step, isReference, next.Depth, next.Number) { Note = note });
            if (isReference) continue;
            _numbers.Add(next.Claim.Id, next.Number);
            Push(Below(next.Claim), next.Number, next.Depth + 1);
        }

        void Push(IEnumerable<(Statement Claim, Relation? Step)> claims, string number, int depth)
        {
            var numbered = Numbered(claims.Where(below => below.Step is not null || !_numbers.ContainsKey(below.Claim.Id)), depth);
            for (var i = numbered.Count - 1; i >= 0 && !IsTooDeep; i--)
            {
                var (claim, step, isReference, n) = numbered[i];
                var full = $"{number}{n.ToString(CultureInfo.InvariantCulture)}.";
                _letters += full.Length;
                open.Push((claim, step, isReference, full, depth));
            }
        }
    }

    private IEnumerable<(Statement Claim, Relation? Step)> Below(Statement claim)
    {
        foreach (var step in _map.RelationsTo(claim.Id).Where(IsStep))
            foreach (var premise in _map.PremisesOf(step.Id).OfType<Statement>()) yield return (premise, step);
        foreach (var under in _under.GetValueOrDefault(claim.Id) ?? []) yield return (under, null);
    }

    /// <summary>
    /// Claims with their numbers: those that a file gave them, as far as each is given once, and after these the next ones.
    /// </summary>
    private List<(Statement Claim, Relation? Step, bool IsReference, int Number)> Numbered(
        IEnumerable<(Statement Claim, Relation? Step)> claims, int depth)
    {
        var below = claims.Select(each => (each.Claim, each.Step, IsReference: IsReferenceOf(each.Claim, each.Step)))
            .Select(each => (each.Claim, each.Step, each.IsReference, Note: NoteOf(each.Claim, each.Step)))
            .OrderBy(each => each.Note.Member(Sequence.At).Whole() ?? int.MaxValue).ToList();
        var taken = depth == 0 ? _tops : [];
        var numbers = below.ConvertAll(each => each.Note.Member(KialoWords.Number).Whole() is { } n and > 0 && taken.Add(n) ? n : 0);
        var next = Math.Max(depth == 0 ? _lastTop : 0, numbers.DefaultIfEmpty(0).Max());
        for (var i = 0; i < numbers.Count; i++)
            if (numbers[i] == 0) numbers[i] = ++next;
        if (depth == 0) _lastTop = next;
        return [.. below.Select((each, i) => (each.Claim, each.Step, each.IsReference, numbers[i]))];
    }

    private bool IsReferenceOf(Statement claim, Relation? step) =>
        step is not null && IsTrue(_notes[step.Id], KialoWords.IsReference) && HasOwnLine(claim);

    /// <summary>What was kept of a line; a claim that has lost its own stands where a step named it.</summary>
    private JsonObject? NoteOf(Statement claim, Relation? step) =>
        step is not null && IsTrue(_notes[step.Id], KialoWords.IsReference) ? _notes[step.Id] : _notes[claim.Id];

    private static bool IsTrue(JsonNode? note, string name) => note.Member(name)?.GetValueKind() == JsonValueKind.True;

    /// <summary>Lines of a file where they stood; a new one behind the one before it.</summary>
    private List<KialoLine> InOrder()
    {
        var last = -1;
        var keyed = _lines.ConvertAll(line => (Line: line, At: last = line.Note.Member(Sequence.At).Whole() ?? last));
        return [.. keyed.OrderBy(each => each.At).Select(each => each.Line)];
    }
}
