namespace ArgumentMap.Drawing;

/// <summary>
/// What a step does, in words: an attack on an attack is an answer to an objection and so speaks for what that one attacks; a step about
/// any other step says which. Every picture and text asks here.
/// </summary>
/// <param name="map">The map.</param>
/// <param name="labels">The words.</param>
internal sealed class MapSteps(ArgumentGraph map, MapLabels labels)
{
    /// <summary>
    /// What a relation does to one of its conclusions: <c>attacks</c>, <c>attacks the step</c>, <c>answers the objection</c>.
    /// </summary>
    public string EffectOn(Relation relation, ArgumentNode conclusion) =>
        labels.WordFor(relation, Guard.NotNull(conclusion, nameof(conclusion)) switch
        {
            Relation { Kind: RelationKind.Attack } => StepTarget.Objection,
            Relation => StepTarget.Step,
            _ => StepTarget.Statement,
        });

    /// <summary>
    /// What a node says; of a relation without words of its own, its premises and after an arrow what they lead to. A relation among these
    /// is named by its id.
    /// </summary>
    /// <param name="node">The node.</param>
    /// <param name="shorten">What is left of each text; null for the whole.</param>
    public string TextOf(ArgumentNode node, Func<string, string>? shorten = null)
    {
        return node is Relation relation && !relation.HasWords
            ? $"{Texts(map.PremisesOf(relation.Id))} \u2192 {Texts(map.ConclusionsOf(relation.Id))}"
            : Shortened(node);

        string Texts(IEnumerable<ArgumentNode> nodes) =>
            string.Join(" / ", nodes.Select(end => end is Relation ? $"[{end.Id}]" : Shortened(end)));

        string Shortened(ArgumentNode end) => shorten is null ? WordsOf(end) : shorten(WordsOf(end));
    }

    /// <summary>A node's text, and where it has none its title.</summary>
    private static string WordsOf(ArgumentNode node) => node.Text.Length > 0 ? node.Text : node.Title ?? "";
}
