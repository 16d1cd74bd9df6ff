namespace ArgumentMap.Validation;

/// <summary>
/// A check for one kind of bad argument. Derive from it for a rule of one's own and add an instance to <see cref="RuleSet"/>. A rule has
/// no state, so one instance serves any number of maps at once.
/// </summary>
public abstract class ValidationRule
{
    /// <summary>Describes the rule.</summary>
    /// <param name="id">A stable id, such as <c>AM101</c>.</param>
    /// <param name="name">A stable name for configurations, such as <c>claim-without-support</c>.</param>
    /// <param name="severity">How much its findings matter by default.</param>
    /// <param name="title">What it finds, as a title.</param>
    /// <param name="explanation">Why that is a weakness, and how it is found where that is not obvious.</param>
    /// <param name="remedy">What to do about it.</param>
    protected ValidationRule(string id, string name, Severity severity, string title, string explanation, string remedy) =>
        (Id, Name, DefaultSeverity, Title, Explanation, Remedy) = (id, name, severity, title, explanation, remedy);

    /// <summary>A stable id, such as <c>AM101</c>.</summary>
    public string Id { get; }

    /// <summary>A stable name for configurations, such as <c>claim-without-support</c>.</summary>
    public string Name { get; }

    /// <summary>How much its findings matter by default.</summary>
    public Severity DefaultSeverity { get; }

    /// <summary>What it finds, as a title.</summary>
    public string Title { get; }

    /// <summary>Why that is a weakness, and how it is found where that is not obvious.</summary>
    public string Explanation { get; }

    /// <summary>What to do about it.</summary>
    public string Remedy { get; }

    /// <summary>The findings in a map, in the map's order. Must not change the map.</summary>
    public abstract IEnumerable<Finding> Check(ValidationContext context);

    /// <summary>A finding about a node, anchored where the node is.</summary>
    protected Finding Found(ArgumentNode node, string message, params string[] related) => new(this, DefaultSeverity, message)
    {
        Node = Guard.NotNull(node, nameof(node)).Id,
        Related = related.ToValueList(),
        Anchor = node.Anchors.FirstOrDefault(),
    };

    /// <summary>A finding about the map as a whole.</summary>
    protected Finding Found(string message, params string[] related) =>
        new(this, DefaultSeverity, message) { Related = related.ToValueList() };

    /// <summary>Nodes with their kinds, as in <c>the claim a and the support r1</c>.</summary>
    private protected static string Listed(IEnumerable<ArgumentNode> nodes) =>
        string.Join(" and ", nodes.Select(node => $"the {node.KindAndId}"));

    /// <summary>A text cut to a length that fits a message.</summary>
    protected static string Shortened(string text) =>
        text.Length <= 60 ? text : $"{text.Remove(char.IsHighSurrogate(text[58]) ? 58 : 59)}…";

    /// <summary>Id and name, as in <c>AM107 single-source</c>.</summary>
    public override string ToString() => $"{Id} {Name}";
}
