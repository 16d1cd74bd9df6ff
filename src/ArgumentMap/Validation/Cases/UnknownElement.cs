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
    protected override IEnumerable<Finding> Check(GsnKinds kinds) =>
        from element in kinds.Elements()
        where element.Node.IsAway()
        let referring = ReferringTo(kinds, element.Node).FirstOrDefault()
        select Found(referring ?? element.Node, referring is null
            ? $"The file does not have the element {element.Node.Id}."
            : $"The {NameOf(kinds, referring)} refers to {element.Node.Id}, which the file does not have.", element.Node.Id);

    private static string NameOf(GsnKinds kinds, ArgumentNode node) =>
        kinds.Of(node) is { } kind ? Named(node, kind) : node.KindAndId;

    private static IEnumerable<ArgumentNode> ReferringTo(GsnKinds kinds, ArgumentNode node)
    {
        var above = node is Relation ? kinds.Map.ConclusionsOf(node.Id) : [];
        return above.Concat(kinds.Map.RelationsFrom(node.Id).SelectMany(relation =>
            kinds.Of(relation) is null ? kinds.Map.ConclusionsOf(relation.Id) : [relation]))
            .Concat(kinds.Map.RelationsTo(node.Id, RelationKind.Attack).SelectMany(attack => kinds.Map.PremisesOf(attack.Id)));
    }
}
