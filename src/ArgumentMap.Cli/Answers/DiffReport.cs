using System.Text.Json;
using ArgumentMap.Diff;

namespace ArgumentMap.Cli.Answers;

/// <summary>What changed between two maps, as JSON.</summary>
internal static class DiffReport
{
    public static void Write(Utf8JsonWriter json, MapDiff diff)
    {
        json.WriteStartObject();
        Members(json, "map", diff.Map);
        Items(json, "sources", diff.Sources, source => source.Id);
        Items(json, "participants", diff.Participants, participant => participant.Id);
        Items(json, "groups", diff.Groups, group => group.Id);
        Items(json, "statements", diff.Statements, statement => statement.Id);
        Items(json, "locutions", diff.Locutions, locution => locution.Id);
        Items(json, "relations", diff.Relations, relation => relation.Id);
        json.WriteEndObject();
    }

    private static void Items<T>(Utf8JsonWriter json, string name, ItemChanges<T> changes, Func<T, string> idOf) where T : class
    {
        json.WriteStartObject(name);
        Ids(json, "added", changes.Added.Select(idOf));
        Ids(json, "removed", changes.Removed.Select(idOf));
        json.WriteStartArray("changed");
        foreach (var change in changes.Changed)
        {
            json.WriteStartObject();
            json.WriteString("id", idOf(change.New));
            if (idOf(change.Old) != idOf(change.New)) json.WriteString("oldId", idOf(change.Old));
            Members(json, "members", change.Members);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Members(Utf8JsonWriter json, string name, IEnumerable<MemberChange> members)
    {
        json.WriteStartArray(name);
        foreach (var member in members)
        {
            json.WriteStartObject();
            json.WriteString("name", member.Member);
            json.WriteString("old", member.Old);
            json.WriteString("new", member.New);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Ids(Utf8JsonWriter json, string name, IEnumerable<string> ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids) json.WriteStringValue(id);
        json.WriteEndArray();
    }
}
