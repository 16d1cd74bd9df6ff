using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Schemes;

namespace ArgumentMap.Interchange.Aif;

/// <summary>What the model says of things, as AIF's objects.</summary>
/// <param name="areNumbers">Whether ids are numbers.</param>
internal sealed class AifObjects(bool areNumbers)
{
    public EdgeWords Edges { get; } = AifWords.Edge with { AreNumbers = areNumbers };

    /// <summary>A node. The id of its scheme stands for the scheme's name until it is known whether that is still the same.</summary>
    /// <param name="node">The node.</param>
    /// <param name="hasSchemeId">Whether the file has an id for its scheme.</param>
    public JsonObject Node(ArgumentNode node, bool hasSchemeId)
    {
        var scheme = (node as Relation)?.Scheme is { } id ? SchemeNames.NameOf(id) : null;
        var said = new JsonObject
        {
            [AifWords.NodeId] = Id(node.Id),
            [AifWords.Text] = node is Relation { Text.Length: 0 } relation ? scheme ?? AifWords.DefaultOf(relation.Kind) : node.Text,
            [AifWords.Type] = AifWords.TypeOf(node),
        };
        if (scheme is not null) said.Add(AifWords.Scheme, scheme);
        if (hasSchemeId) said.Add(AifWords.SchemeId, $"of {scheme}");
        return said;
    }

    /// <summary>What is said about a node, by a participant or by nobody.</summary>
    public JsonObject About(string node, string? participant)
    {
        var said = new JsonObject { [AifWords.NodeId] = Id(node) };
        if (participant is not null) said.Add(AifWords.PersonId, Id(participant));
        return said;
    }

    /// <summary>A participant. A name that two members would not give back as it is stands in the first.</summary>
    public JsonObject Participant(Participant participant)
    {
        var space = participant.Name.LastIndexOf(' ');
        var isSplit = space > 0 && space < participant.Name.Length - 1;
        return new JsonObject
        {
            [AifWords.ParticipantId] = Id(participant.Id),
            [AifWords.FirstName] = isSplit ? participant.Name[..space] : participant.Name,
            [AifWords.Surname] = isSplit ? participant.Name[(space + 1)..] : "",
        };
    }

    private JsonNode Id(string id) => Edges.IdOf(id);
}
