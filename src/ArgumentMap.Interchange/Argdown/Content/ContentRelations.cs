namespace ArgumentMap.Interchange.Argdown.Content;

/// <summary>
/// What the reference makes of relations once a document is read: those of a reconstructed argument become its conclusion's and its last
/// step's, in strict mode those between statements are read strictly, and an attack on an argument that is one on its premise is left out.
/// </summary>
internal sealed class ContentRelations
{
    private readonly DocumentContent _content;
    private readonly Dictionary<(Element From, Element To, RelationType Type), ElementRelation> _known = [];

    private ContentRelations(DocumentContent content) => _content = content;

    public static void Complete(DocumentContent content, ContentOptions options)
    {
        foreach (var element in content.Statements.Values.Concat<TitledElement>(content.Arguments.Values))
            if (element is { Section: null, Members.Count: > 0 }) element.Section = element.Members[0].Section;
        var relations = new ContentRelations(content);
        if (options.TransformsArguments) relations.MoveToStatements();
        if (options.IsStrict) relations.ReadStrictly();
        relations.LeaveOutRepeated();
    }

    private void MoveToStatements()
    {
        foreach (var relation in _content.Relations) _known.TryAdd(KeyOf(relation), relation);
        _content.Relations = _content.Relations.FindAll(relation =>
        {
            var isKept = relation.From is not Argument { IsReconstructed: true } from || MoveToConclusion(relation, from);
            if (relation is { To: Argument { IsReconstructed: true } to, Type: RelationType.Undercut })
                isKept &= MoveToStep(relation, to);
            return isKept;
        });
    }

    /// <summary>What an argument does its conclusion does; false where that is said already.</summary>
    private bool MoveToConclusion(ElementRelation relation, Argument argument)
    {
        argument.Remove(relation);
        Forget(relation);
        var conclusion = argument.Statements[^1].Element!;
        relation.From = conclusion;
        if (_known.TryGetValue(KeyOf(relation), out var known) || IsKnownBefore(relation, out known))
        {
            known.Occurrences.AddRange(relation.Occurrences);
            relation.To.Remove(relation);
            return false;
        }
        conclusion.Add(relation);
        _known.Add(KeyOf(relation), relation);
        return true;
    }

    private static bool IsKnownBefore(ElementRelation relation, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)]
        out ElementRelation? known)
    {
        known = relation.To == relation.From
            ? relation.From.Relations.FirstOrDefault(other => other.To == relation.To && other.Type == relation.Type)
            : null;
        return known is not null;
    }

    /// <summary>An undercut of an argument is one of its last step; false where that is said already.</summary>
    private bool MoveToStep(ElementRelation relation, Argument argument)
    {
        var step = argument.Statements[^1].Inference!;
        Forget(relation);
        relation.To = step;
        _known.TryAdd(KeyOf(relation), relation);
        // The reference takes the last undercut of the step away here, where it means to take this one away from the argument.
        step.RemoveLast();
        if (step.Relations.FirstOrDefault(other => other.From == relation.From) is { } known)
        {
            known.Occurrences.AddRange(relation.Occurrences);
            relation.From.Remove(relation);
            return false;
        }
        step.Add(relation);
        return true;
    }

    private void ReadStrictly()
    {
        var contraries = new HashSet<(Element, Element)>();
        _content.Relations = _content.Relations.FindAll(relation =>
        {
            if (relation is not { From: StatementClass from, To: StatementClass to }) return true;
            if (relation.Type == RelationType.Support) relation.Type = RelationType.Entails;
            if (relation.Type != RelationType.Attack) return true;
            relation.Type = RelationType.Contrary;
            if (contraries.Add((from, to)) && (from == to || contraries.Add((to, from)))) return true;
            from.Remove(relation);
            to.Remove(relation);
            return false;
        });
    }

    private void LeaveOutRepeated()
    {
        var opposed = new Dictionary<(Element, Element), ElementRelation>();
        foreach (var relation in _content.Relations)
        {
            if (relation is not { From: StatementClass, To: StatementClass }) continue;
            if (relation.Type is not (RelationType.Attack or RelationType.Contrary or RelationType.Contradictory)) continue;
            opposed.TryAdd((relation.From, relation.To), relation);
            if (relation.Type != RelationType.Attack) opposed.TryAdd((relation.To, relation.From), relation);
        }
        _content.Relations = _content.Relations.FindAll(relation =>
        {
            if (relation is not { From: StatementClass from, Type: RelationType.Attack, To: Argument to }) return true;
            var known = to.Statements.Where(statement => statement.Role == MemberRole.Premise)
                .Select(statement => opposed.GetValueOrDefault((from, statement.Element!))).FirstOrDefault(other => other is not null);
            if (known is null) return true;
            known.Occurrences.AddRange(relation.Occurrences);
            from.Remove(relation);
            to.Remove(relation);
            return false;
        });
    }

    private void Forget(ElementRelation relation)
    {
        if (_known.GetValueOrDefault(KeyOf(relation)) == relation) _known.Remove(KeyOf(relation));
    }

    private static (Element From, Element To, RelationType Type) KeyOf(ElementRelation relation) =>
        (relation.From, relation.To, relation.Type);
}
