namespace ArgumentMap;

/// <content>Who says what: the one answer that every check, question and picture asks for.</content>
public sealed partial class ArgumentGraph
{
    /// <summary>
    /// All who say a node's text, each once: whom it names itself, then in a dialogue whoever utters it, in the map's order. None where only
    /// the author does. O(the utterances of the node).
    /// </summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public IReadOnlyList<Participant> SpeakersOf(string id)
    {
        var node = GetNode(id);
        if (Participants.Count == 0) return [];
        var utterers = RelationsTo(id, RelationKind.Illocution).SelectMany(illocution => PremisesOf(illocution.Id)).Select(SpeakerOf);
        return utterers.Prepend(SpeakerOf(node)).OfType<string>().Distinct(StringComparer.Ordinal).Select(GetParticipant).ToList();
    }

    /// <summary>The names of all who say a node's text, in one line; nothing where only the author does.</summary>
    internal string? NamedSpeakersOf(ArgumentNode node) =>
        SpeakersOf(node.Id) is { Count: > 0 } speakers ? string.Join(", ", speakers.Select(speaker => speaker.Name)) : null;
}
