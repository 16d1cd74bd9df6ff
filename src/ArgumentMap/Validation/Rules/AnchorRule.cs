namespace ArgumentMap.Validation.Rules;

/// <summary>What AM203, AM204 and AM205 share: each is about one way in which an anchor and its source disagree.</summary>
internal abstract class AnchorRule(AnchorProblem problem, string id, string name, string title, string explanation, string remedy)
    : ValidationRule(id, name, Severity.Error, title, explanation, remedy)
{
    public override IEnumerable<Finding> Check(ValidationContext context) =>
        from node in context.Map.Nodes
        from anchor in node.Anchors
        let source = context.Map.GetSource(anchor.Source)
        let message = context.TextOf(source) is { } text
            ? text.FaultOf(node, anchor, problem) is { } fault ? Message(node, anchor, fault.Expected, fault.Found) : null
            : MessageWithoutText(node, anchor, source)
        where message is not null
        select Found(node, message) with { Anchor = anchor };

    protected abstract string Message(ArgumentNode node, TextAnchor anchor, string expected, string found);

    /// <summary>What can be said where only the source's description is at hand.</summary>
    protected virtual string? MessageWithoutText(ArgumentNode node, TextAnchor anchor, SourceDocument source) => null;

    protected static string Place(TextAnchor anchor) => anchor.Range is { } range
        ? $"{range.Start}–{range.End} of the source '{anchor.Source}'"
        : $"{anchor.Place("page", "section", "paragraph")} of the source '{anchor.Source}'";
}
