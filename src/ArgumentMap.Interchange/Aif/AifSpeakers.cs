using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Aif;

/// <summary>The participants of a document: those of its list, and those whom only its locutions name.</summary>
internal sealed class AifSpeakers(ArgumentGraph map, AifObjects objects, JsonFile file)
{
    private readonly FreshIds _ids = new();
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    public void Read(int at, JsonObject item, string place, AifNotes loose)
    {
        var name = item.Member(AifWords.ParticipantId).Text();
        if (name is null || _known.ContainsKey(name))
        {
            file.Warn(place, "a participant comes twice or has no id; it is kept as it stands");
            loose.Add(AifWords.Participants, at, item);
            return;
        }
        var id = _known[name] = _ids.Of(name, $"participant-{at}");
        var names = new[] { item.Member(AifWords.FirstName).Text(), item.Member(AifWords.Surname).Text() };
        var participant = new Participant(id, string.Join(' ', names.Where(part => !string.IsNullOrEmpty(part))));
        var note = new JsonObject { [Sequence.At] = at };
        foreach (var (member, value) in Remainder.Of(item, objects.Participant(participant), AifWords.ParticipantOrder).ToList())
            note.Add(member, value?.DeepClone());
        map.AddParticipant(participant with { Extensions = ExtensionData.Empty.WithNotes(AifWords.Notes, note) });
    }

    /// <summary>The participant whom a locution names, added where the list has none.</summary>
    public string IdOf(string person)
    {
        if (_known.TryGetValue(person, out var known)) return known;
        var id = _known[person] = _ids.Of(person, "participant");
        var note = new JsonObject { [AifNotes.Unlisted] = true };
        map.AddParticipant(new Participant(id, person) { Extensions = ExtensionData.Empty.WithNotes(AifWords.Notes, note) });
        return id;
    }

    /// <summary>A node that somebody says, besides those who do already.</summary>
    public static ArgumentNode SaidBy(ArgumentNode node, string speaker)
    {
        if (node.SaidBy is null) return node with { SaidBy = speaker };
        return node.SaidBy == speaker || node.AlsoSaidBy.Contains(speaker)
            ? node
            : node with { AlsoSaidBy = [.. node.AlsoSaidBy, speaker] };
    }
}
