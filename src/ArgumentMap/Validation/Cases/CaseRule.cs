using ArgumentMap.Gsn;

namespace ArgumentMap.Validation.Cases;

/// <summary>A rule of the GSN community standard, version 3, which holds for assurance cases and says nothing of any other map.</summary>
internal abstract class CaseRule(string id, string name, Severity severity, string title, string explanation, string remedy)
    : ValidationRule(id, name, severity, title, explanation, remedy)
{
    public sealed override IEnumerable<Finding> Check(ValidationContext context) =>
        context.IsCase ? Check(context.Shared(shared => new GsnKinds(shared.Map))) : [];

    /// <param name="kinds">The elements of the case.</param>
    protected abstract IEnumerable<Finding> Check(GsnKinds kinds);

    /// <summary>The kind and the id, as in <c>goal G1</c>.</summary>
    protected static string Named(ArgumentNode node, GsnKind kind) => $"{Word(kind)} {node.Id}";

    protected static string Word(GsnKind kind) => kind switch
    {
        GsnKind.CounterGoal => "counter goal",
        GsnKind.CounterSolution => "counter solution",
        _ => kind.ToString().ToLowerInvariant(),
    };

    protected static bool IsArgued(GsnKind kind) => kind is GsnKind.Goal or GsnKind.Strategy or GsnKind.CounterGoal;
}
