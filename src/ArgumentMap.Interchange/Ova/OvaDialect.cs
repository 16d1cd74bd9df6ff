using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Aif;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Ova;

/// <summary>
/// How a file names what it says. OVA and OVA2 have names of their own and repeat nodes at the ends of edges; what the first OVA3 kept on
/// its server has AIF's names and lists, beside the places of nodes and the text.
/// </summary>
/// <param name="Id">What a node's id is called.</param>
/// <param name="Node">The members of a node by AIF's names.</param>
/// <param name="Edge">The members of an edge.</param>
/// <param name="Person">The members of a participant.</param>
/// <param name="Top">The members of the document.</param>
internal sealed record OvaDialect(string Id, OvaNames Node, OvaNames Edge, OvaNames Person, OvaNames Top)
{
    /// <summary>Of a map: that its file has AIF's names.</summary>
    private const string Note = "names";
    private const string AifNames = "aif";

    private static readonly OvaDialect Own = new(
        OvaWords.Id,
        // A scheme's number is no scheme's name; the name is the text.
        new([(OvaWords.Id, AifWords.NodeId)], AifWords.Scheme, AifWords.SchemeId),
        new([], AifWords.EdgeId, AifWords.FromId, AifWords.ToId, AifWords.FormEdgeId, OvaWords.CopyOfFrom, OvaWords.CopyOfTo),
        new([(OvaWords.Id, AifWords.ParticipantId)]),
        new([], AifWords.ListsAboutNodes));

    private static readonly OvaDialect Aif = new(
        AifWords.NodeId, new([], AifWords.Scheme, AifWords.SchemeId), new([], AifWords.EdgeId, AifWords.FormEdgeId), new([]), new([]));

    /// <summary>Whether edges repeat the nodes at their ends, and who speaks is said by the nodes alone.</summary>
    public bool RepeatsNodes => this == Own;

    /// <summary>The dialect of a file.</summary>
    public static OvaDialect Of(JsonObject root)
    {
        var nodes = root.Member(AifWords.Nodes).Objects().ToList();
        return nodes.Exists(node => node.ContainsKey(AifWords.NodeId)) && !nodes.Exists(node => node.ContainsKey(OvaWords.Id)) ? Aif : Own;
    }

    /// <summary>The dialect that is noted of a map; OVA's own where nothing is.</summary>
    public static OvaDialect Noted(JsonNode? notes) => notes.Member(Note).Text() == AifNames ? Aif : Own;

    public void AddTo(JsonObject notes)
    {
        if (this == Aif) notes[Note] = AifNames;
    }
}
