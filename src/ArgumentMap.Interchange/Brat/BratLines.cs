using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Brat;

/// <summary>
/// The lines of a map as annotations. Claims that say where they stand in the text are annotated there; those of a map that knows of no
/// such text stand one below the other in a text that is made of them.
/// </summary>
internal sealed partial class BratLines
{
    private readonly ArgumentGraph _map;
    private readonly StringBuilder _made = new();
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Start, int End)> _spans = new(StringComparer.Ordinal);
    private int _last;

    public BratLines(ArgumentGraph map)
    {
        _map = map;
        Name(map.Statements, 'T');
        Name(map.Relations.OrderBy(step => step.Extensions.Notes(BratWords.Notes).Member(BratWords.Attribute) is not null), 'R');
        if (!map.Statements.Any(claim => SpansOf(claim).Length > 0) && map.Extensions.Notes(BratWords.Notes) is null) MakeText();
    }

    /// <summary>The text that claims without one are made into; null where they have one.</summary>
    public string? Text => _made.Length > 0 ? _made.ToString() : null;

    /// <summary>The lines, each with the node that what was kept of it is kept at.</summary>
    public IEnumerable<(string Owner, string Line)> Owned()
    {
        foreach (var claim in _map.Statements) yield return (claim.Id, LineOf(claim));
        var attributes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in _map.Relations.Where(BratWords.IsSayable))
        {
            var note = step.Extensions.Notes(BratWords.Notes);
            var target = _map.ConclusionsOf(step.Id).FirstOrDefault(IsSayable);
            var premises = _map.PremisesOf(step.Id).Where(IsSayable).ToList();
            if (target is null || premises.Count == 0) continue;
            if (note.Member(BratWords.Attribute).Text() is { } attribute && premises is [Statement claim]
                && target is Statement { IsMain: true }
                && step.Kind != RelationKind.Rephrase)
            {
                if (attributes.Add(attribute + claim.Id + step.Kind))
                    yield return (step.Id,
                        $"{attribute}\t{BratWords.Stance} {_names[claim.Id]} "
                            + $"{(step.Kind == RelationKind.Attack ? BratWords.Against : BratWords.For)}");
                continue;
            }
            var type = BratWords.TypeOf(step.Kind, note.Member(BratWords.Type).Text());
            var roles = note.Member(BratWords.Roles) as JsonArray;
            var (from, to) = ((roles?[0]).Text() ?? "Arg1", (roles?[1]).Text() ?? "Arg2");
            for (var i = 0; i < premises.Count; i++)
                yield return (i == 0
                    ? step.Id
                    : "", $"{(i == 0 ? _names[step.Id] : $"R{++_last}")}\t{type} {from}:{_names[premises[i].Id]} {to}:{_names[target.Id]}\t");
        }
    }

    private static bool IsSayable(ArgumentNode node) => node is Statement || (node is Relation step && BratWords.IsSayable(step));

    private static TextRange[] SpansOf(Statement claim) =>
        [.. claim.Anchors.Where(anchor => anchor.Source == BratWords.TextId && anchor.Range is { Length: > 0 })
            .Select(anchor => anchor.Range!.Value)];

    private string LineOf(Statement claim)
    {
        var spans = SpansOf(claim).Select(range => (range.Start, range.End)).ToList();
        if (spans.Count == 0) spans.Add(_spans.GetValueOrDefault(claim.Id));
        var places = string.Join(';', spans.Select(span => string.Create(CultureInfo.InvariantCulture, $"{span.Start} {span.End}")));
        var type = BratWords.TypeOf(claim, claim.Extensions.Notes(BratWords.Notes).Member(BratWords.Type).Text());
        return $"{_names[claim.Id]}\t{type} {places}\t{OneLine(claim.Text)}";
    }

    /// <summary>Ids of brat's own form stay; others are numbered behind them.</summary>
    private void Name(IEnumerable<ArgumentNode> nodes, char letter)
    {
        _last = 0;
        var others = new List<string>();
        foreach (var node in nodes)
            if (node.Id[0] == letter && int.TryParse(node.Id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number < int.MaxValue / 2)
                (_names[node.Id], _last) = (node.Id, Math.Max(_last, number));
            else others.Add(node.Id);
        foreach (var id in others) _names[id] = string.Create(CultureInfo.InvariantCulture, $"{letter}{++_last}");
    }

    private void MakeText()
    {
        var at = 0;
        foreach (var claim in _map.Statements)
        {
            var text = OneLine(claim.Text);
            var length = text.EnumerateRunes().Count();
            _spans[claim.Id] = (at, at + length);
            _made.Append(text).Append('\n');
            at += length + 1;
        }
    }

    private static string OneLine(string text) => Breaks().Replace(text, " ");

    [GeneratedRegex("\r\n|[\r\n\t]")]
    private static partial Regex Breaks();
}
