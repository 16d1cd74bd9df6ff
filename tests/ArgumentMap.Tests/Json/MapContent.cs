using System.Text.Json;

namespace ArgumentMap.Tests.Json;

/// <summary>
/// All that a map says, to compare what was written with what was read. Unknown members are equal by their JSON text, so they are laid
/// out alike first; <c>$schema</c>, which a written file always names, is left out.
/// </summary>
internal static class MapContent
{
    public static IReadOnlyList<object?> Of(ArgumentGraph map) =>
    [
        map.Id, map.Title, map.Language, Compact(map.Extensions.Without("$schema")),
        .. map.Sources.Select(source => source with { Extensions = Compact(source.Extensions) }),
        .. map.Participants.Select(participant => participant with { Extensions = Compact(participant.Extensions) }),
        .. map.Nodes.Select(Compact),
        .. map.Edges.Select(edge => edge.ToString()),
    ];

    private static ArgumentNode Compact(ArgumentNode node) => node switch
    {
        Statement statement => statement with { Extensions = Compact(statement.Extensions), Anchors = Compact(statement.Anchors) },
        Locution locution => locution with { Extensions = Compact(locution.Extensions), Anchors = Compact(locution.Anchors) },
        Relation relation => relation with { Extensions = Compact(relation.Extensions), Anchors = Compact(relation.Anchors) },
        _ => throw new ArgumentException($"There is no such sort of node as {node.GetType()}.", nameof(node)),
    };

    private static ValueList<TextAnchor> Compact(ValueList<TextAnchor> anchors) =>
        [.. anchors.Select(anchor => anchor with { Extensions = Compact(anchor.Extensions) })];

    private static ExtensionData Compact(ExtensionData extensions) =>
        ExtensionData.From(extensions.Select(member => KeyValuePair.Create(member.Key, JsonSerializer.SerializeToElement(member.Value))));
}
