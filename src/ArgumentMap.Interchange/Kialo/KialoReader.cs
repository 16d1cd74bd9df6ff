using System.Globalization;
using System.Text.Json.Nodes;
using ArgumentMap.Formats;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Records;

namespace ArgumentMap.Interchange.Kialo;

/// <summary>Reads a discussion into a map, with notes of what the model has no word for. O(file).</summary>
internal sealed class KialoReader
{
    private readonly MapInput _input;
    private readonly KialoFile _file;
    private readonly KialoTree _tree;
    private readonly WarningList _warnings = new();
    private readonly FreshIds _ids = new();
    private readonly Dictionary<int, string> _claims = [];
    private readonly Dictionary<string, (KialoEntry Entry, JsonObject Note)> _owners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _sources = new(StringComparer.Ordinal);
    private readonly ArgumentGraph _map;

    public KialoReader(MapInput input)
    {
        _input = input;
        _file = new KialoFile(input);
        _tree = new KialoTree(_file);
        _map = new ArgumentGraph(DocumentName.Of(input.File)) { Title = _file.Title is { Length: > 0 } title ? title : null };
    }

    public MapReadResult Read(string? name, CancellationToken cancellation)
    {
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in _file.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            if (entry.Number is not null && !numbers.Add(entry.Number)) _warnings.Add(PlaceOf(entry), "a number comes twice");
            if (_tree.Meant(entry) < 0) AddClaim(entry);
        }
        foreach (var entry in _file.Entries) Connect(entry);
        MarkMain();
        KeepNotes();
        KeepSpellings();
        return _warnings.Result(_map, name, _places);
    }

    private void AddClaim(KialoEntry entry)
    {
        var id = _ids.Of(entry.Number?.TrimEnd('.'), $"claim-{entry.At + 1}");
        _map.Add(new Claim(id, entry.Text) { Anchors = KialoLinks.AddTo(_map, entry.Text, _sources) });
        _claims.Add(entry.At, id);
        Own(id, entry);
    }

    private void Own(string id, KialoEntry entry)
    {
        var note = new JsonObject { [Sequence.At] = entry.At };
        if (entry.Number?.TrimEnd('.').Split('.')[^1] is { } number
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n))
            note.Add(KialoWords.Number, n);
        _owners.Add(id, (entry, note));
        _places.Add(id, PlaceOf(entry));
    }

    private void Connect(KialoEntry entry)
    {
        var above = _tree.Above(entry);
        var meant = _tree.Meant(entry);
        if (above < 0)
        {
            if (entry.Number is not null && entry.Number.IndexOf('.', StringComparison.Ordinal) < entry.Number.Length - 1)
                _warnings.Add(PlaceOf(entry), "no claim has the number above that of a claim; it is read as one that stands by itself");
            _owners[_claims[entry.At]].Note.Add(KialoWords.IsTop, true);
            return;
        }
        var target = _claims[_claims.ContainsKey(above) ? above : _tree.Meant(_file.Entries[above])];
        if (entry.Label is not (KialoWords.Pro or KialoWords.Con))
        {
            _owners[_claims[entry.At]].Note.Add(KialoWords.Under, target);
            return;
        }
        var claim = _claims[meant < 0 ? entry.At : meant];
        var step = new Relation(
            _ids.Of(null, $"{entry.Number ?? claim}-{entry.Label.ToLowerInvariant()}".Replace(".-", "-", StringComparison.Ordinal)),
            entry.Label == KialoWords.Con ? RelationKind.Attack : RelationKind.Support);
        _map.AddRelation(step, target, claim);
        if (meant < 0)
        {
            _places.Add(step.Id, PlaceOf(entry));
            return;
        }
        Own(step.Id, entry);
        _owners[step.Id].Note.Add(KialoWords.IsReference, true);
    }

    /// <summary>Theses are those that are called so, else the only claim at the top.</summary>
    private void MarkMain()
    {
        var theses = _map.Statements.Where(claim => _owners[claim.Id].Entry.Label == KialoWords.Thesis).ToList();
        var tops = _map.Statements.Where(claim => _owners[claim.Id].Note.ContainsKey(KialoWords.IsTop)).ToList();
        if (theses.Count == 0 && tops.Count == 1) theses = tops;
        foreach (var thesis in theses) _map.Replace(thesis with { IsMain = true });
    }

    private void KeepNotes()
    {
        foreach (var (id, (_, note)) in _owners) _map.Replace(_map[id] with
        {
            Extensions = ExtensionData.Empty.WithNotes(KialoWords.Notes, note),
        });
    }

    /// <summary>Compares the file with how the map would be written.</summary>
    private void KeepSpellings()
    {
        var layout = KialoLayout.Of(_map);
        if (layout.IsTooDeep) throw _input.Fault(0, "fewer claims one above the other", "so many that their numbers would fill the file");
        var style = Style(layout);
        foreach (var line in layout.Lines)
        {
            var (entry, note) = _owners[line.Owner];
            note.AddSpelling(KialoWords.Head, entry.Head, style.Head(line));
            var text = layout.TextOf(line);
            note.AddSpelling(KialoWords.Text, entry.Spelled, layout.Spelled(line, style), text);
            var tail = entry.At == _file.Entries.Count - 1 ? style.NewLine : style.Tail;
            if (entry.Tail != tail) note.Add(KialoWords.Tail, entry.Tail);
        }
        KeepNotes();
        var frame = new JsonObject();
        frame.AddSpelling(KialoWords.Header, _file.Header, style.Header(_map.Title), _map.Title ?? "");
        if (style.ToNote() is { } kept) frame.Add(KialoWords.Style, kept);
        if (_file.Footer.Length > 0) frame.Add(KialoWords.Footer, _file.Footer);
        _map.Extensions = _map.Extensions.WithNotes(KialoWords.Notes, frame);
    }

    private KialoStyle Style(KialoLayout layout)
    {
        var style = new KialoStyle
        {
            Title = _file.TitleWord == KialoWords.Name ? KialoWords.Name : KialoWords.Title,
            NewLine = _file.NewLine,
            IsNumbered = _file.IsNumbered,
        };
        if (_file.Entries is [var first, _, ..] && first.Tail.StartsWith(style.NewLine, StringComparison.Ordinal))
            style = style with { Gap = first.Tail[style.NewLine.Length..] };
        if (layout.Lines is [var top, ..] && _owners[top.Owner].Entry is var entry)
            style = style with { Base = entry.Indent, HasThesis = entry.Label == KialoWords.Thesis };
        if (layout.Lines.FirstOrDefault(line => line.Depth == 1) is { } below
            && _owners[below.Owner].Entry.Indent is var indent && indent.StartsWith(style.Base, StringComparison.Ordinal))
            style = style with { Unit = indent[style.Base.Length..] };
        return style.For(layout.Lines);
    }

    private Place PlaceOf(KialoEntry entry) => new(_file, entry.Line, entry.Indent.Length + 1);
}
