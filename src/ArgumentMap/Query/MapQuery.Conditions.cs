namespace ArgumentMap.Query;

/// <content>Conditions on one node.</content>
public abstract partial record MapQuery
{
    /// <summary>The main statements.</summary>
    public static MapQuery Main { get; } = new RoleQuery(NodeRole.Main);

    /// <summary>The statements that are a premise of nothing.</summary>
    public static MapQuery Root { get; } = new RoleQuery(NodeRole.Root);

    /// <summary>The statements that no relation concludes.</summary>
    public static MapQuery Leaf { get; } = new RoleQuery(NodeRole.Leaf);

    /// <summary>The nodes of a kind.</summary>
    public static MapQuery OfKind(NodeKind kind) => new KindQuery(kind);

    /// <summary>The nodes with one of these ids. A map that lacks one of them refuses the question (<see cref="Evaluate"/>).</summary>
    /// <exception cref="ArgumentException">There is no id, or one is no id.</exception>
    public static MapQuery WithId(params string[] ids) => new IdQuery(Guard.NotNull(ids, nameof(ids)).ToValueList());

    /// <summary>Nodes that are at hand, found again by their ids; so that steps can start from the outcome of LINQ.</summary>
    public static MapQuery Nodes(IEnumerable<ArgumentNode> nodes)
    {
        var ids = Guard.NotNull(nodes, nameof(nodes)).Select(node => node.Id).ToValueList();
        return ids.Count == 0 ? None : new IdQuery(ids);
    }

    /// <summary>The nodes of which a text fits a pattern.</summary>
    /// <exception cref="ArgumentException">The field has few words as values, and the pattern is exactly none of these.</exception>
    public static MapQuery Where(TextField field, TextPattern pattern) => new TextQuery(field, pattern);

    /// <summary>The nodes of which a number stands in a relation to a given one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    public static MapQuery Where(NumberField field, NumberComparison comparison, double number) =>
        new NumberQuery(field, comparison, number);

    /// <summary>The nodes that have any value of a field: a certainty, a scheme, an anchor in a source.</summary>
    public static MapQuery Has(TextField field) => new TextQuery(field, TextPattern.Anything);

    /// <summary>The statements and locutions whose words contain these, whatever their case.</summary>
    public static MapQuery TextContains(string words) =>
        new TextQuery(TextField.Text, TextPattern.Containing(Guard.NotNull(words, nameof(words))));

    /// <summary>The statements and locutions in whose words a regular expression finds something.</summary>
    /// <exception cref="ArgumentException">This is no regular expression.</exception>
    public static MapQuery TextMatches(string regex, bool ignoresCase = false) =>
        new TextQuery(TextField.Text, TextPattern.Matching(regex, ignoresCase));

    /// <summary>The nodes with a tag.</summary>
    public static MapQuery Tagged(string tag) => Exactly(TextField.Tag, Guard.NotNull(tag, nameof(tag)));

    /// <summary>The nodes anchored in a source, named by id or title. A map that has no such source refuses the question.</summary>
    public static MapQuery From(string source) => Exactly(TextField.Source, Guard.NotNull(source, nameof(source)));

    /// <summary>What a participant says, named by id or name. A map that has no such participant refuses the question.</summary>
    public static MapQuery SaidBy(string participant) => Exactly(TextField.SaidBy, Guard.NotNull(participant, nameof(participant)));

    /// <summary>The recommendations to an addressee.</summary>
    public static MapQuery Addressee(string addressee) => Exactly(TextField.Addressee, Guard.NotNull(addressee, nameof(addressee)));

    /// <summary>The relations that use a scheme.</summary>
    public static MapQuery UsingScheme(string scheme) => Exactly(TextField.Scheme, Guard.NotNull(scheme, nameof(scheme)));

    /// <summary>The statements and relations of a basis.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such value.</exception>
    public static MapQuery OnBasis(Basis basis) => Exactly(TextField.Basis, Vocabulary.Word(basis));

    /// <summary>The context relations of a role.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such value.</exception>
    public static MapQuery InRole(ContextRole role) => Exactly(TextField.Role, Vocabulary.Word(role));

    /// <summary>The nodes in a group or in a part of it, named by id or title. A map that has no such group refuses the question.</summary>
    public static MapQuery InGroup(string group) => Exactly(TextField.Group, Guard.NotNull(group, nameof(group)));

    /// <summary>The positions of the issues with a proof standard.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such value.</exception>
    public static MapQuery AtIssue(ProofStandard standard) => Exactly(TextField.Standard, Vocabulary.Word(standard));

    /// <summary>The evidence of a type.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such value.</exception>
    public static MapQuery OfEvidenceType(EvidenceType type) => Exactly(TextField.Type, Vocabulary.Word(type));

    private static TextQuery Exactly(TextField field, string value) => new(field, TextPattern.Exactly(value));
}
