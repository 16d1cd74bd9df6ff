using System.Text.Json;
using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Argdown.Content;

namespace ArgumentMap.Interchange.ArgdownJson;

/// <summary>The words of the reference's JSON, and the members that several of its objects have.</summary>
internal static class ArgdownJsonParts
{
    public static string? WordOf(MemberRole role) => role switch
    {
        MemberRole.Premise => "premise",
        MemberRole.IntermediaryConclusion => "intermediary-conclusion",
        MemberRole.MainConclusion => "main-conclusion",
        MemberRole.ArgumentDescription => "argument-description",
        MemberRole.TopLevelStatement => "top-level-statement",
        MemberRole.RelationStatement => "relation-statement",
        _ => null,
    };

    public static MemberRole RoleOf(string? word) =>
        Array.Find(Enum.GetValues<MemberRole>(), role => WordOf(role) is { } known && known == word);

    public static RelationType? TypeOf(string? word) =>
        Array.FindIndex(Enum.GetValues<RelationType>(), type => WordOf(type) == word) is var index and >= 0 ? (RelationType)index : null;

    public static string WordOf(RelationType type) => type switch
    {
        RelationType.Support => "support",
        RelationType.Attack => "attack",
        RelationType.Undercut => "undercut",
        RelationType.Entails => "entails",
        RelationType.Contrary => "contrary",
        _ => "contradictory",
    };

    public static void WriteTags(Utf8JsonWriter json, IEnumerable<string> tags)
    {
        json.WriteStartArray("tags");
        foreach (var tag in tags) json.WriteStringValue(tag);
        json.WriteEndArray();
    }

    public static void WriteRanges(Utf8JsonWriter json, IEnumerable<MarkedRange> ranges)
    {
        json.WriteStartArray("ranges");
        foreach (var range in ranges)
        {
            json.WriteStartObject();
            json.WriteString("type", range.Type);
            if (range.Title is not null) json.WriteString("title", range.Title);
            json.WriteNumber("start", range.Start);
            json.WriteNumber("stop", range.Stop);
            if (range.Url is not null) json.WriteString("url", range.Url);
            if (range.Tag is not null) json.WriteString("tag", range.Tag);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static void WriteData(Utf8JsonWriter json, string name, JsonNode? data)
    {
        if (data is null) return;
        json.WritePropertyName(name);
        if (data == DataValues.Null) json.WriteNullValue();
        else data.WriteTo(json);
    }
}
