using ArgumentMap.Gsn;

namespace ArgumentMap.Validation.Cases;

/// <summary>AM508.</summary>
internal sealed class UnknownElement() : CaseRule(
    "AM508",
    "gsn-unknown-element",
    Severity.Warning,
    "Element that the file does not have",
    "A reference leads to no element of the file. It may be one of another module, an away element, of which this file cannot say whether "
    + "it holds; or its id is misspelt.",
    "Correct the id, or check the module together with the one that has the element.")
{
    protected override IEnumerable<Finding> Check(ArgumentGraph map, IReadOnlyList<(ArgumentNode Node, GsnKind Kind)> elements) =>
        from element in elements
        where element.Node.IsAway()
        let referring = ReferringTo(map, element.Node).FirstOrDefault()
        select Found(referring ?? element.Node, referring is null
            ? $"The file does not have the element {element.Node.Id}."
            : $"The {NameOf(map, referring)} refers to {element.Node.Id}, which the file does not have.", element.Node.Id);

    private static string NameOf(ArgumentGraph map, ArgumentNode node) =>
        map.GsnKindOf(node) is { } kind ? Named(node, kind) : node.KindAndId;

    private static IEnumerable<ArgumentNode> ReferringTo(ArgumentGraph map, ArgumentNode node)
    {
        var above = node is Relation ? map.ConclusionsOf(node.Id) : [];
        return above.Concat(map.RelationsFrom(node.Id).SelectMany(relation =>
            map.GsnKindOf(relation) is null ? map.ConclusionsOf(relation.Id) : [relation]))
            .Concat(map.RelationsTo(node.Id, RelationKind.Attack).SelectMany(attack => map.PremisesOf(attack.Id)));
    }
}
