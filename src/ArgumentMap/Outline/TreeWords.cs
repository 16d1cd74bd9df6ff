using ArgumentMap.Drawing;

namespace ArgumentMap.Outline;

/// <summary>
/// What the entries of a tree say. <c>(implicit)</c> and <c>(analyst)</c> mark what are not the author's own words: after the letter of
/// its kind a statement, before it the step.
/// </summary>
internal sealed class TreeWords(ArgumentGraph map, bool showIds)
{
    /// <summary>What stands before a step, or before a statement whose step has no entry of its own.</summary>
    public static string MarkOf(RelationKind kind) => kind switch
    {
        RelationKind.Support => "+",
        RelationKind.Attack => "-",
        RelationKind.Rephrase => "=",
        RelationKind.Preference => ">",
        RelationKind.Context => ":",
        _ => "~",
    };

    /// <summary>The entries with their words. What is named elsewhere shows its id where it is written out.</summary>
    public List<TreeLine> Written(List<TreeLine> lines)
    {
        var named = new HashSet<string>(lines.Where(line => line.IsRepeat).Select(line => line.Node.Id), StringComparer.Ordinal);
        var written = new HashSet<string>(StringComparer.Ordinal);
        return [.. lines.Select(line => line with { Text = Mark(line.Step) + Role(line.Step) + Text(line) })];

        string Text(TreeLine line)
        {
            if (line.IsRepeat) return $"see {(written.Contains(line.Node.Id) ? "above" : "below")}: {line.Node.Id}";
            written.Add(line.Node.Id);
            return Describe(line.Node, named.Contains(line.Node.Id) || (showIds && line.Node is not Relation)) + Rest(line.Cut);
        }
    }

    private string Describe(ArgumentNode node, bool showId) => node switch
    {
        Statement statement =>
            $"{(statement.IsMain ? "MAIN " : "")}[{Letter(statement)}] "
                + $"{Mark(statement)}{Label(statement, showId)}{Heading(statement)}{statement.Text}{Addressees(statement)}",
        Locution locution => $"[{Letter(locution)}] {Label(locution, showId)}{Heading(locution)}{locution.Text}",
        Relation relation => $"{Label(relation, showId)}{Mark(relation)}{Step(relation)}:{Words(relation)}",
        _ => node.Id,
    };

    /// <summary>A relation's own words, where it has any.</summary>
    private static string Words(Relation relation) => relation.HasWords ? $" {Heading(relation)}{relation.Text}".TrimEnd() : "";

    private static string Heading(ArgumentNode node) => node.Title is { Length: > 0 } title ? $"{title}: " : "";

    private string Step(Relation relation)
    {
        var word = relation.Kind switch
        {
            RelationKind.Support => "for",
            RelationKind.Attack => "against",
            RelationKind.Rephrase => "in other words",
            RelationKind.Preference => "preferred",
            RelationKind.Context => Vocabulary.Word(relation.Role),
            _ => Vocabulary.Word(relation.Kind),
        };
        return $"{word}{(map.IsLinked(relation.Id) ? ", together" : "")}{(relation.Scheme is { } scheme ? $" ({scheme})" : "")}";
    }

    private static string Rest(int cut) => cut switch
    {
        0 => "",
        1 => " (1 step below is not shown)",
        _ => $" ({cut} steps below are not shown)",
    };

    private static string Mark(ArgumentNode? node) => node is not null && MapLabels.English.MarkOf(node) is { } mark ? $"{mark} " : "";

    private static string Role(Relation? step) => step is { Kind: RelationKind.Context } ? $"({Vocabulary.Word(step.Role)}) " : "";

    private static string Label(ArgumentNode node, bool showId) => showId ? $"{node.Id}: " : "";

    private static char Letter(ArgumentNode node) => char.ToUpperInvariant(node.KindWord[0]);

    private static string Addressees(Statement statement) =>
        statement is Recommendation { Addressees.Count: > 0 } recommendation ? $" -> {string.Join(", ", recommendation.Addressees)}" : "";
}
