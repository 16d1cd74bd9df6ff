namespace ArgumentMap.Validation.Flow;

/// <summary>
/// The links of a corpus that call two statements contradictory, seen from a thesis for which both are reasons. Where neither rests on the
/// other, the thesis has one of them whichever holds, so that neither speaks against it. A pair is looked at once: O(what lies above it).
/// </summary>
internal sealed class RivalReasons(ArgumentCorpus corpus, MergedCorpus merged)
{
    private readonly SupportFlow _flow = new(merged.Map, withRephrases: true);
    private readonly Dictionary<string, bool> _joined = new(StringComparer.Ordinal);

    /// <summary>Whether a step from a statement that is on both sides only excludes another reason for the same thesis.</summary>
    public bool Have(Relation step, Parting parting) => merged.LinkOf(step.Id) is { } link
        && corpus.Links[link].Kind == CorpusLinkKind.Contradicts
        && merged.Map.ConclusionsOf(step.Id).All(other => parting.Sides.IsFor(other.Id) && !AreJoined(step.Id, parting.Statement, other));

    private bool AreJoined(string step, ArgumentNode statement, ArgumentNode other)
    {
        if (!_joined.TryGetValue(step, out var joined)) _joined.Add(step, joined = IsAbove(statement, other) || IsAbove(other, statement));
        return joined;
    }

    private bool IsAbove(ArgumentNode node, ArgumentNode other) => _flow.AllAbove(node).Any(above => above.Id == other.Id);
}
