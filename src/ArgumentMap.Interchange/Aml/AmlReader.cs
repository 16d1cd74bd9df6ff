using System.Globalization;
using System.Text.Json.Nodes;
using ArgumentMap.Formats;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Records;
using ArgumentMap.Interchange.Xml;

namespace ArgumentMap.Interchange.Aml;

/// <summary>
/// Reads an analysis into a map, with notes of what the model has no word for. No recursion, however deep it nests. O(file).
/// </summary>
internal sealed class AmlReader
{
    private readonly XmlFile _file;
    private readonly XmlStyle _style;
    private readonly AmlText _text;
    private readonly FreshIds _ids = new();
    private readonly FreshIds _participants = new();
    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonObject> _notes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<JsonObject>> _schemes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly Stack<(int At, XmlPart Part, string? Above, string? Step, int Depth)> _open = new();
    private readonly ArgumentGraph _map;

    public AmlReader(XmlFile file)
    {
        _file = file;
        _style = XmlStyle.Of(AmlWords.Style, file, file.Root.Parts.Prepend(file.Root));
        _text = new AmlText(file.Root.Parts.Find(part => part.Name == AmlWords.Text)?.Text ?? "");
        _map = new ArgumentGraph(DocumentName.Of(file.Name));
    }

    public MapReadResult Read(CancellationToken cancellation)
    {
        var frame = XmlNotes.Of(_file.Root, [], [], null, _style, 0, hasParts: true);
        XmlFrame.Add(frame, _file, _style, AmlWords.Style, AmlWords.Prolog);
        if (_text.Source is { } source) _map.AddSource(source);
        var loose = new JsonArray();
        for (var at = _file.Root.Parts.Count - 1; at >= 0; at--)
            if (_file.Root.Parts[at].Name == AmlWords.Unit) _open.Push((at, _file.Root.Parts[at], null, null, 1));
        for (var at = 0; at < _file.Root.Parts.Count; at++) ReadAbout(frame, loose, at, _file.Root.Parts[at]);
        AmlLeaves.AddLoose(frame, loose);
        while (_open.TryPop(out var next))
        {
            cancellation.ThrowIfCancellationRequested();
            ReadUnit(next.At, next.Part, next.Above, next.Step, next.Depth);
        }
        new AmlSchemes(_map, _schemes).Read();
        foreach (var (id, note) in _notes) _map.Replace(_map[id] with { Extensions = ExtensionData.Empty.WithNotes(AmlWords.Notes, note) });
        _map.Extensions = _map.Extensions.WithNotes(AmlWords.Notes, frame);
        return _file.Warnings.Result(_map, _file.Name, _places);
    }

    private void ReadAbout(JsonObject frame, JsonArray loose, int at, XmlPart part)
    {
        if (part.Name == AmlWords.Text && !frame.ContainsKey(part.Name) && part.Parts.Count == 0)
        {
            var note = AmlLeaves.Note(part, at, [], [], part.Text, _style, 1);
            note.Add(AmlWords.Words, part.Text);
            frame.Add(part.Name, note);
        }
        else if (part.Name == AmlWords.About && !frame.ContainsKey(part.Name))
        {
            frame.Add(part.Name, AmlAbout.Read(_map, part, at, _style));
        }
        else if (part.Name != AmlWords.Unit)
        {
            loose.Add((JsonNode)XmlNotes.Loose(at, part));
        }
    }

    private void ReadUnit(int at, XmlPart part, string? above, string? step, int depth)
    {
        var note = AmlLeaves.Note(part, at, [], [], null, _style, depth, hasParts: true);
        if (step is not null) note.Add(AmlWords.Under, step);
        var prop = part.Parts.FindIndex(inner => inner.Name == AmlWords.Prop);
        if (prop < 0) _file.Warnings.Add(part.Place, "an argument unit has no proposition");
        var claim = ReadProp(prop < 0 ? null : part.Parts[prop], prop, note, above is null, depth + 1);
        _places.Add(claim.Id, part.Place);
        if (step is not null) _map.AddPremise(step, claim.Id);
        var (loose, below) = (new JsonArray(), new List<(int, XmlPart, string?, string?, int)>());
        for (var i = 0; i < part.Parts.Count; i++)
            if (AmlWords.IsStep(part.Parts[i].Name) && part.Parts[i].Parts.Exists(inner => inner.Name == AmlWords.Unit))
                below.AddRange(ReadSteps(i, part.Parts[i], claim.Id, depth + 1));
            else if (i != prop)
                loose.Add((JsonNode)XmlNotes.Loose(i, part.Parts[i]));
        AmlLeaves.AddLoose(note, loose);
        for (var i = below.Count - 1; i >= 0; i--) _open.Push(below[i]);
        _notes.Add(claim.Id, note);
    }

    /// <summary>The steps that an element stands for: one for what is linked, else one for each unit in it.</summary>
    private IEnumerable<(int At, XmlPart Part, string? Above, string? Step, int Depth)> ReadSteps(int at, XmlPart part, string above,
        int depth)
    {
        var note = AmlLeaves.Note(part, at, [], [], null, _style, depth, hasParts: true);
        note.Add(AmlWords.Name, part.Name);
        note.Add(AmlWords.Under, above);
        var (loose, kind) = (new JsonArray(), part.Name == AmlWords.Refutation ? RelationKind.Attack : RelationKind.Support);
        string? first = null;
        string? step = null;
        for (var i = 0; i < part.Parts.Count; i++)
        {
            if (part.Parts[i].Name != AmlWords.Unit)
            {
                loose.Add((JsonNode)XmlNotes.Loose(i, part.Parts[i]));
                continue;
            }
            if (step is null || part.Name != AmlWords.Linked)
            {
                step = _ids.Of(null, $"{above}-{part.Name.ToLowerInvariant()}");
                _map.AddRelation(new Relation(step, kind), [above], []);
                _places.Add(step, part.Parts[i].Place);
                if (first is not null) _notes.Add(step, new JsonObject { [AmlWords.With] = first, [AmlWords.Under] = above });
                first ??= step;
            }
            yield return (i, part.Parts[i], above, step, depth + 1);
        }
        AmlLeaves.AddLoose(note, loose);
        _notes.Add(first!, note);
    }

    private Claim ReadProp(XmlPart? part, int at, JsonObject note, bool isMain, int depth)
    {
        var id = _ids.Of(part?.Attribute(AmlWords.Identifier), $"unit-{_map.NodeCount + 1}");
        var textAt = part?.Parts.FindIndex(inner => inner.Name == AmlWords.PropText) ?? -1;
        var text = textAt < 0 ? "" : part!.Parts[textAt].Text;
        var offset = textAt >= 0 && int.TryParse(part!.Parts[textAt].Attribute(AmlWords.Offset), NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture, out var number) ? number : -1;
        var basis = part?.Attribute(AmlWords.Missing) switch { "yes" => Basis.Implicit, "no" => Basis.Explicit, _ => (Basis?)null };
        var claim = new Claim(id, text) { IsMain = isMain, Basis = basis };
        if (_text.Anchor(text, offset) is { } anchor) claim = claim with { Anchors = [anchor] };
        var (owners, schemes, loose) = (new JsonArray(), new JsonArray(), new JsonArray());
        _schemes.Add(id, []);
        for (var i = 0; i < (part?.Parts.Count ?? 0); i++)
        {
            var inner = part!.Parts[i];
            if (inner.Name == AmlWords.Owner && inner.Attribute(AmlWords.Name) is { } name)
                claim = ReadOwner(claim, inner, i, name, owners, depth + 1);
            else if (inner.Name == AmlWords.InScheme) ReadScheme(id, inner, i, schemes, depth + 1);
            else if (i != textAt) loose.Add((JsonNode)XmlNotes.Loose(i, inner));
        }
        _map.Add(claim);
        if (part is null) return claim;
        var prop = AmlLeaves.Note(part, at, AmlObjects.Prop(claim), AmlWords.PropOrder, null, _style, depth, hasParts: true);
        if (textAt >= 0)
            prop.Add(AmlWords.PropText,
                AmlLeaves.Note(part.Parts[textAt], textAt, AmlObjects.PropText(claim), [AmlWords.Offset], text, _style, depth + 1));
        if (owners.Count > 0) prop.Add(AmlWords.Owner, owners);
        if (schemes.Count > 0) prop.Add(AmlWords.InScheme, schemes);
        AmlLeaves.AddLoose(prop, loose);
        note.Add(AmlWords.Prop, prop);
        return claim;
    }

    private Claim ReadOwner(Claim claim, XmlPart part, int at, string name, JsonArray owners, int depth)
    {
        if (!_owners.TryGetValue(name, out var id))
        {
            _owners.Add(name, id = _participants.Of(name, "owner"));
            _map.AddParticipant(new Participant(id, name));
        }
        var note = AmlLeaves.Note(part, at, AmlObjects.Owner(name), [AmlWords.Name], null, _style, depth);
        note.Add(AmlWords.By, id);
        owners.Add((JsonNode)note);
        if (claim.SaidBy is null) return claim with { SaidBy = id };
        return claim.SaidBy == id || claim.AlsoSaidBy.Contains(id) ? claim : claim with { AlsoSaidBy = [.. claim.AlsoSaidBy, id] };
    }

    private void ReadScheme(string claim, XmlPart part, int at, JsonArray schemes, int depth)
    {
        var (name, id) = (part.Attribute(AmlWords.Scheme) ?? "", part.Attribute(AmlWords.SchemeId) ?? "");
        var note = AmlLeaves.Note(part, at, AmlObjects.InScheme(name, id), AmlWords.SchemeOrder, null, _style, depth);
        note.Add(AmlWords.Scheme, name);
        note.Add(AmlWords.SchemeId, id);
        schemes.Add((JsonNode)note);
        _schemes[claim].Add(note);
    }
}
