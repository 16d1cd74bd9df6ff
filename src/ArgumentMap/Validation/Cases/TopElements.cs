using ArgumentMap.Gsn;

namespace ArgumentMap.Validation.Cases;

/// <summary>AM506.</summary>
internal sealed class TopElements() : CaseRule(
    "AM506",
    "gsn-top-element",
    Severity.Warning,
    "Not one goal at the top",
    "A case argues for one goal, from which all other elements are reached. An element that no other refers to is either that goal, or was "
    + "forgotten where it belongs. Where every element is referred to, the argument runs in a circle.",
    "Refer to each element where it is needed, so that only the top goal is left.")
{
    private const int MostNamed = 8;

    protected override IEnumerable<Finding> Check(GsnKinds kinds)
    {
        var elements = kinds.Elements().ToList();
        var top = elements.Where(element => IsTop(kinds.Map, element.Node)).ToList();
        if (elements.Count == 0) yield break;
        if (top.Count == 0)
        {
            yield return Found("Every element of the case is referred to by another, so that none is at its top.");
            yield break;
        }
        if (top.Count > 1)
        {
            var named = string.Join(", ", top.Take(MostNamed).Select(element => element.Node.Id)) + (top.Count > MostNamed ? ", …" : "");
            yield return Found(top[0].Node, $"{top.Count} elements are referred to by no other, where a case has one at its top: {named}.",
                [.. top.Skip(1).Select(element => element.Node.Id)]);
        }
        else if (top[0].Kind != GsnKind.Goal)
        {
            yield return Found(top[0].Node, $"The case has the {Named(top[0].Node, top[0].Kind)} at its top, and not a goal.");
        }
    }

    private static bool IsTop(ArgumentGraph map, ArgumentNode node) =>
        !node.IsAway() && map.RelationsFrom(node.Id).Count == 0 && (node is not Relation || map.ConclusionsOf(node.Id).Count == 0);
}
