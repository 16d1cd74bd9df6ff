using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Xml;

namespace ArgumentMap.Interchange.Microtext;

/// <summary>
/// Writes the segments that claims are grounded in. The text of a claim is that of its first segment, or is divided among those of its
/// joint as it was; where it has become another, one segment has it all.
/// </summary>
internal sealed class MicrotextSegments(XmlSequence items, Func<string, string> newId)
{
    /// <summary>What has been written of the segments and joints, by their ids.</summary>
    private readonly Dictionary<string, string> _written = new(StringComparer.Ordinal);

    public void Add(Statement claim)
    {
        var note = claim.Extensions.Notes(MicrotextWords.Notes);
        var grounds = note.Member(MicrotextNotes.Grounds).Objects().ToList();
        for (var i = 0; i < grounds.Count; i++) AddGround(claim, grounds[i], i == 0);
        if (grounds.Count == 0 && (note is null || claim.Text.Length > 0)) AddNew(claim, null, null);
    }

    private void AddGround(Statement claim, JsonObject ground, bool isFirst)
    {
        var edge = ground.Member(MicrotextNotes.Edge);
        if (ground.Member(MicrotextNotes.Edu) is { } edu)
        {
            var words = edu.Member(MicrotextNotes.Words).Text() ?? claim.Text;
            AddEdu(edu, words, isFirst && claim is { Basis: Basis.Implicit });
            AddEdge(edge, edu.Member(MicrotextNotes.Id).Text(), claim.Id);
        }
        else if (ground.Member(MicrotextNotes.Joint) is { } joint && (!isFirst || PartsOf(claim.Text, joint) is not null))
        {
            AddJoint(joint, PartsOf(claim.Text, joint) ?? []);
            AddEdge(edge, joint.Member(MicrotextNotes.Id).Text(), claim.Id);
        }
        else if (ground.Member(MicrotextNotes.Shared).Text() is { } shared
            && (!isFirst || _written.GetValueOrDefault(shared) == claim.Text))
        {
            if (_written.ContainsKey(shared)) AddEdge(edge, shared, claim.Id);
        }
        else if (isFirst)
        {
            var first = ground.Member(MicrotextNotes.Joint).Member(MicrotextNotes.Members).Objects().FirstOrDefault();
            AddNew(claim, first.Member(MicrotextNotes.Edu), edge);
        }
    }

    private void AddNew(Statement claim, JsonNode? edu, JsonNode? edge)
    {
        var id = edu.Member(MicrotextNotes.Id).Text() ?? newId("e");
        AddEdu(edu, id, claim.Text, claim is { Basis: Basis.Implicit });
        AddEdge(edge, id, claim.Id);
    }

    private void AddEdu(JsonNode edu, string words, bool isImplicit) =>
        AddEdu(edu, edu.Member(MicrotextNotes.Id).Text(), words, isImplicit);

    private void AddEdu(JsonNode? edu, string? id, string words, bool isImplicit)
    {
        if (id is null || !_written.TryAdd(id, words)) return;
        items.Add(MicrotextRank.Edu, edu,
            xml => xml.Write(MicrotextWords.Edu, MicrotextObjects.Edu(id, isImplicit), MicrotextWords.EduOrder, words, edu, 1));
    }

    private void AddJoint(JsonNode joint, IReadOnlyList<string> parts)
    {
        var id = joint.Member(MicrotextNotes.Id).Text();
        if (id is null || !_written.TryAdd(id, string.Join(' ', parts))) return;
        items.Add(MicrotextRank.Joint, joint, xml => xml.Write(MicrotextWords.Joint, MicrotextObjects.Joint(id), [], null, joint, 1));
        var members = joint.Member(MicrotextNotes.Members).Objects().ToList();
        for (var i = 0; i < members.Count; i++)
        {
            if (members[i].Member(MicrotextNotes.Edu) is { } edu)
                AddEdu(edu, edu.Member(MicrotextNotes.Words).Text() ?? parts.ElementAtOrDefault(i) ?? "", isImplicit: false);
            var source = (members[i].Member(MicrotextNotes.Edu).Member(MicrotextNotes.Id) ?? members[i].Member(MicrotextNotes.Shared))
                .Text();
            AddEdge(members[i].Member(MicrotextNotes.Edge), source, id);
        }
    }

    /// <summary>A text in the parts that a joint has of it; null where it has become another.</summary>
    private static List<string>? PartsOf(string text, JsonNode joint)
    {
        var (parts, at) = (new List<string>(), 0);
        foreach (var member in joint.Member(MicrotextNotes.Members).Objects())
        {
            if (parts.Count > 0 && (at >= text.Length || text[at++] != ' ')) return null;
            var length = member.Member(MicrotextNotes.Length).Whole() ?? 0;
            if (length < 0 || length > text.Length - at) return null;
            parts.Add(text.Substring(at, length));
            at += length;
        }
        return at == text.Length ? parts : null;
    }

    private void AddEdge(JsonNode? edge, string? source, string target)
    {
        if (source is null || !_written.ContainsKey(source)) return;
        var id = edge is null ? newId("c") : edge.Member(MicrotextNotes.Id).Text();
        items.Add(MicrotextRank.Segmentation, edge, xml =>
            xml.Write(MicrotextWords.Edge, MicrotextObjects.Edge(id, source, target, MicrotextWords.Segmentation), MicrotextWords.EdgeOrder,
                null, edge, 1));
    }
}
