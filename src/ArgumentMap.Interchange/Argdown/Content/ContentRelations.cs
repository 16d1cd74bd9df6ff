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
        if (!_content.Relations.Exists(relation => IsReconstructed(relation.From) || IsReconstructed(relation.To))) return;
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
        if (_known.ContainsKey(KeyOf(relation)) || IsKnownBefore(relation))
        {
            relation.To.Remove(relation);
            return false;
        }
        conclusion.Add(relation);
        _known.Add(KeyOf(relation), relation);
        return true;
    }

    private static bool IsKnownBefore(ElementRelation relation) => relation.To == relation.From
        && relation.From.Relations.Any(other => other.To == relation.To && other.Type == relation.Type);

    /// <summary>An undercut of an argument is one of its last step; false where that is said already.</summary>
    private bool MoveToStep(ElementRelation relation, Argument argument)
    {
        var step = argument.Statements[^1].Inference!;
        Forget(relation);
        relation.To = step;
        _known.TryAdd(KeyOf(relation), relation);
        // The reference takes the last undercut of the step away here, where it means to take this one away from the argument.
        step.RemoveLast();
        if (step.Relations.Any(other => other.From == relation.From))
        {
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
        if (!_content.Relations.Exists(relation => IsReconstructed(relation.To))) return;
        var opposed = new HashSet<(Element, Element)>();
        foreach (var relation in _content.Relations)
        {
            if (relation is not { From: StatementClass, To: StatementClass }) continue;
            if (relation.Type is not (RelationType.Attack or RelationType.Contrary or RelationType.Contradictory)) continue;
            opposed.Add((relation.From, relation.To));
            if (relation.Type != RelationType.Attack) opposed.Add((relation.To, relation.From));
        }
        _content.Relations = _content.Relations.FindAll(relation =>
        {
            if (relation is not { From: StatementClass from, Type: RelationType.Attack, To: Argument to }) return true;
            if (!to.Statements.Exists(statement => statement.Role == MemberRole.Premise && opposed.Contains((from, statement.Element!))))
                return true;
            from.Remove(relation);
            to.Remove(relation);
            return false;
        });
    }

    private static bool IsReconstructed(Element element) => element is Argument { IsReconstructed: true };

    private void Forget(ElementRelation relation)
    {
        if (_known.GetValueOrDefault(KeyOf(relation)) == relation) _known.Remove(KeyOf(relation));
    }

    private static (Element From, Element To, RelationType Type) KeyOf(ElementRelation relation) =>
        (relation.From, relation.To, relation.Type);
}
