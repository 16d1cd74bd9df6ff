using System.Text.Json.Nodes;
using ArgumentMap.Formats;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Records;
using ArgumentMap.Interchange.Xml;

namespace ArgumentMap.Interchange.Microtext;

/// <summary>Reads an argument graph into a map, with notes of what the model has no word for. O(file).</summary>
internal sealed class MicrotextReader
{
    private readonly XmlFile _file;
    private readonly XmlStyle _style;
    private readonly MicrotextText _text = new();
    private readonly MicrotextGrounds _grounds;
    private readonly MicrotextSteps _steps;
    private readonly FreshIds _ids = new();
    private readonly Dictionary<string, string> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly List<(int At, XmlPart Part)> _adus = [];
    private readonly List<(int At, XmlPart Part)> _edges = [];
    private readonly JsonArray _loose = [];
    private readonly ArgumentGraph _map;

    public MicrotextReader(XmlFile file)
    {
        _file = file;
        _style = XmlStyle.Of(MicrotextWords.Style, file, file.Root.Parts.Prepend(file.Root));
        _grounds = new MicrotextGrounds(_text, _style);
        _map = new ArgumentGraph(DocumentName.Of(file.Root.Attribute(MicrotextWords.Id), file.Name));
        _steps = new MicrotextSteps(_map, file, _style, _ids, _claims, _places, Keep);
    }

    public MapReadResult Read(CancellationToken cancellation)
    {
        for (var at = 0; at < _file.Root.Parts.Count; at++) Sort(at, _file.Root.Parts[at]);
        var claims = _adus.ConvertAll(adu => (adu.At, adu.Part, Id: NameOf(adu.At, adu.Part)));
        foreach (var (at, part) in _edges.Where(edge => TypeOf(edge.Part) == MicrotextWords.Segmentation))
            if (!_grounds.AddEdge(at, part, _claims.ContainsKey))
                Keep(at, part, "an edge of the type seg does not lead from a segment to a claim or joint");
        if (_text.Source is { } source) _map.AddSource(source);
        cancellation.ThrowIfCancellationRequested();
        foreach (var (at, part, id) in claims) AddClaim(at, part, id);
        foreach (var (at, part) in _grounds.Unused()) _loose.Add((JsonNode)XmlNotes.Loose(at, part));
        _steps.Read(_edges.Where(edge => TypeOf(edge.Part) != MicrotextWords.Segmentation));
        MarkMain();
        _map.Extensions = _map.Extensions.WithNotes(MicrotextWords.Notes, Frame());
        return _file.Warnings.Result(_map, _file.Name, _places);
    }

    private static string? TypeOf(XmlPart edge) => edge.Attribute(MicrotextWords.Type);

    private void Sort(int at, XmlPart part)
    {
        if (part.Name == MicrotextWords.Adu) _adus.Add((at, part));
        else if (part.Name == MicrotextWords.Edge) _edges.Add((at, part));
        else if (part.Name is not (MicrotextWords.Edu or MicrotextWords.Joint))
            Keep(at, part, $"an element {MapInput.Shown($"<{part.Name}>")} is none of an argument graph");
        else if (!(part.Name == MicrotextWords.Edu ? _grounds.AddEdu(at, part) : _grounds.AddJoint(at, part)))
            Keep(at, part, $"an {part.Name} has no id of its own");
    }

    private void Keep(int at, XmlPart part, string why)
    {
        _file.Warnings.Add(part.Place, $"{why}; it is kept as it stands");
        _loose.Add((JsonNode)XmlNotes.Loose(at, part));
    }

    private string NameOf(int at, XmlPart part)
    {
        var name = part.Attribute(MicrotextWords.Id);
        var id = _ids.Of(name, $"adu-{at}");
        if (id != name) _file.Warnings.Add(part.Place, "an adu has no id of its own; it is given one");
        if (name is not null) _claims.TryAdd(name, id);
        _places.Add(id, part.Place);
        return id;
    }

    private void AddClaim(int at, XmlPart part, string id)
    {
        var name = part.Attribute(MicrotextWords.Id);
        var isFirst = name is not null && _claims[name] == id;
        var (text, anchors, isImplicit, grounds) = isFirst ? _grounds.Of(name!, id) : ("", [], false, []);
        if (grounds.Count == 0) _file.Warnings.Add(part.Place, "an adu is grounded in no segment, and so has no text");
        var claim = new Claim(id, text) { Anchors = anchors, Basis = isImplicit ? Basis.Implicit : null, SaidBy = SpeakerOf(part) };
        var note = XmlNotes.Of(part, MicrotextObjects.Adu(claim), MicrotextWords.AduOrder, null, _style, 1);
        note.PutFirst(Sequence.At, at);
        if (grounds.Count > 0) note.Add(MicrotextNotes.Grounds, grounds);
        _map.Add(claim with { Extensions = ExtensionData.Empty.WithNotes(MicrotextWords.Notes, note) });
    }

    private string? SpeakerOf(XmlPart adu)
    {
        if (TypeOf(adu) != MicrotextWords.Opponent) return null;
        if (_map.Participants.Count == 0) _map.AddParticipant(new Participant(MicrotextWords.Opponent, "Opponent"));
        return MicrotextWords.Opponent;
    }

    /// <summary>The central claim is the one that is argued about and bears on no other.</summary>
    private void MarkMain()
    {
        if (_map.Roots.Take(2).ToList() is [var main] && _map.RelationsTo(main.Id).Count > 0) _map.Replace(main with { IsMain = true });
    }

    private JsonObject Frame()
    {
        var frame = XmlNotes.Of(_file.Root, MicrotextObjects.Root(_map), MicrotextWords.RootOrder, null, _style, 0, hasParts: true);
        XmlFrame.Add(frame, _file, _style, MicrotextWords.Style, MicrotextWords.Prolog);
        if (_loose.Count > 0) frame.Add(MicrotextNotes.Loose, _loose);
        return frame;
    }
}
