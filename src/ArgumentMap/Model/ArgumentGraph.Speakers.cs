namespace ArgumentMap;

/// <content>Who says what: the one answer that every check, question and picture asks for.</content>
public sealed partial class ArgumentGraph
{
    /// <summary>
    /// All who say a node's text, each once: whom it names itself, then in a dialogue whoever utters it, in the map's order. None where
    /// only the author does. O(the utterances of the node).
    /// </summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public IReadOnlyList<Participant> SpeakersOf(string id)
    {
        var node = GetNode(id);
        if (Participants.Count == 0) return [];
        var utterers = RelationsTo(id, RelationKind.Illocution).SelectMany(illocution => PremisesOf(illocution.Id))
            .SelectMany(premise => premise.NamedSpeakers);
        return node.NamedSpeakers.Concat(utterers).Distinct(StringComparer.Ordinal).Select(GetParticipant).ToList();
    }

    /// <summary>
    /// Whether the author says a node's text in their own voice: nobody else is named, or only as one who says it too
    /// (<see cref="ArgumentNode.AlsoSaidBy"/>). It does not fall with the word of a participant. O(the utterances of the node).
    /// </summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public bool IsSaidByAuthor(string id) => GetNode(id) is { SaidBy: null, AlsoSaidBy.Count: > 0 } || SpeakersOf(id).Count == 0;

    /// <summary>The names of all who say a node's text, in one line; nothing where the author does.</summary>
    internal string? NamedSpeakersOf(ArgumentNode node) =>
        IsSaidByAuthor(node.Id) ? null : string.Join(", ", SpeakersOf(node.Id).Select(speaker => speaker.Name));
}
