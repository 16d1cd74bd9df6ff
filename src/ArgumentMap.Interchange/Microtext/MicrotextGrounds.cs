using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Xml;

namespace ArgumentMap.Interchange.Microtext;

/// <summary>
/// What claims are grounded in: segments of the text, and joints of several. A claim that is grounded in several says the same more than
/// once; its text is that of the first.
/// </summary>
internal sealed class MicrotextGrounds(MicrotextText text, XmlStyle style)
{
    private readonly Dictionary<string, (int At, XmlPart Part)> _edus = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int At, XmlPart Part)> _joints = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int At, XmlPart Part)>> _edges = new(StringComparer.Ordinal);
    private readonly HashSet<string> _owned = new(StringComparer.Ordinal);

    /// <returns>Whether its id is one, and its own.</returns>
    public bool AddEdu(int at, XmlPart part)
    {
        if (part.Attribute(MicrotextWords.Id) is not { } id || _joints.ContainsKey(id) || !_edus.TryAdd(id, (at, part))) return false;
        text.Add(id, part);
        return true;
    }

    /// <inheritdoc cref="AddEdu"/>
    public bool AddJoint(int at, XmlPart part) =>
        part.Attribute(MicrotextWords.Id) is { } id && !_edus.ContainsKey(id) && _joints.TryAdd(id, (at, part));

    /// <summary>Adds the edge from a segment to a joint, or from either to a claim.</summary>
    /// <returns>Whether it is one.</returns>
    public bool AddEdge(int at, XmlPart part, Func<string, bool> isClaim)
    {
        if (part.Attribute(MicrotextWords.Source) is not { } source || part.Attribute(MicrotextWords.Target) is not { } target)
            return false;
        var isOne = isClaim(target)
            ? _edus.ContainsKey(source) || _joints.ContainsKey(source)
            : _joints.ContainsKey(target) && _edus.ContainsKey(source);
        if (!isOne) return false;
        if (!_edges.TryGetValue(target, out var edges)) _edges.Add(target, edges = []);
        edges.Add((at, part));
        return true;
    }

    /// <summary>Of what the file has of a claim: its text, where it stands, whether it is left unsaid, and what is to be kept.</summary>
    /// <param name="name">Its id in the file.</param>
    /// <param name="id">Its id in the map.</param>
    public (string Text, ValueList<TextAnchor> Anchors, bool IsImplicit, JsonArray Notes) Of(string name, string id)
    {
        var (words, anchors, isImplicit, notes) = ((string?)null, new List<TextAnchor>(), false, new JsonArray());
        foreach (var (at, edge) in _edges.GetValueOrDefault(name) ?? [])
        {
            var source = edge.Attribute(MicrotextWords.Source)!;
            var members = _edus.ContainsKey(source) ? [source] : MembersOf(source);
            var said = string.Join(' ', members.Select(member => _edus[member].Part.Text));
            var isFirst = words is null;
            if (isFirst && _edus.TryGetValue(source, out var first))
                isImplicit = first.Part.Attribute(MicrotextWords.Implicit) is "true" or "1";
            words ??= said;
            anchors.AddRange(members.Select(text.Anchor).OfType<TextAnchor>());
            var ground = new JsonObject { [MicrotextNotes.Edge] = EdgeNote(at, edge, source, id) };
            if (!_owned.Add(source)) ground.Add(MicrotextNotes.Shared, source);
            else if (_joints.TryGetValue(source, out var joint))
                ground.Add(MicrotextNotes.Joint, JointNote(source, joint.At, joint.Part, hasOwnWords: said != words));
            else ground.Add(MicrotextNotes.Edu, EduNote(source, isFirst && isImplicit, said == words ? null : said));
            notes.Add((JsonNode)ground);
        }
        return (words ?? "", [.. anchors.Distinct()], isImplicit, notes);
    }

    /// <summary>The segments and joints that no claim is grounded in, and the edges between them.</summary>
    public IEnumerable<(int At, XmlPart Part)> Unused()
    {
        foreach (var (id, edu) in _edus)
            if (!_owned.Contains(id)) yield return edu;
        foreach (var (id, joint) in _joints)
        {
            if (_owned.Contains(id)) continue;
            yield return joint;
            foreach (var edge in _edges.GetValueOrDefault(id) ?? []) yield return edge;
        }
    }

    private string[] MembersOf(string joint) =>
        [.. (_edges.GetValueOrDefault(joint) ?? []).Select(edge => edge.Part.Attribute(MicrotextWords.Source)!)];

    private JsonObject JointNote(string id, int at, XmlPart part, bool hasOwnWords)
    {
        var members = new JsonArray();
        foreach (var (edgeAt, edge) in _edges.GetValueOrDefault(id) ?? [])
        {
            var source = edge.Attribute(MicrotextWords.Source)!;
            var member = new JsonObject { [MicrotextNotes.Edge] = EdgeNote(edgeAt, edge, source, id) };
            var words = _edus[source].Part.Text;
            if (_owned.Add(source)) member.Add(MicrotextNotes.Edu, EduNote(source, isImplicit: false, hasOwnWords ? words : null));
            else member.Add(MicrotextNotes.Shared, source);
            member.Add(MicrotextNotes.Length, words.Length);
            members.Add((JsonNode)member);
        }
        var note = XmlNotes.Of(part, MicrotextObjects.Joint(id), [], null, style, 1);
        note.PutFirst(MicrotextNotes.Id, id);
        note.PutFirst(Sequence.At, at);
        note.Add(MicrotextNotes.Members, members);
        return note;
    }

    private JsonObject EduNote(string id, bool isImplicit, string? words)
    {
        var (at, part) = _edus[id];
        var note = XmlNotes.Of(part, MicrotextObjects.Edu(id, isImplicit), MicrotextWords.EduOrder, part.Text, style, 1);
        note.PutFirst(MicrotextNotes.Id, id);
        note.PutFirst(Sequence.At, at);
        if (words is not null) note.Add(MicrotextNotes.Words, words);
        return note;
    }

    private JsonObject EdgeNote(int at, XmlPart part, string source, string target)
    {
        var id = part.Attribute(MicrotextWords.Id);
        var said = MicrotextObjects.Edge(id, source, target, MicrotextWords.Segmentation);
        var note = XmlNotes.Of(part, said, MicrotextWords.EdgeOrder, null, style, 1);
        if (id is not null) note.PutFirst(MicrotextNotes.Id, id);
        note.PutFirst(Sequence.At, at);
        return note;
    }
}
