using System.Text.Json.Nodes;
using ArgumentMap.Gsn;
using ArgumentMap.Interchange.Yaml;

namespace ArgumentMap.Interchange.Gsn;

/// <summary>The names in a GSN file, and how elements are told apart.</summary>
internal static class GsnWords
{
    public const string Notes = GsnElements.Extension;

    /// <summary>The rule that finds elements whose kind nothing tells.</summary>
    public const string KindNotTold = "gsn-kind-not-told";

    /// <summary>The rule that finds what is named twice.</summary>
    public const string RepeatedEnd = "repeated-end";

    public const string Module = "module";
    public const string Name = "name";
    public const string Brief = "brief";

    public const string Text = "text";
    public const string SupportedBy = "supportedBy";
    public const string InContextOf = "inContextOf";
    public const string Challenges = "challenges";
    public const string Undeveloped = "undeveloped";
    public const string IsDefeated = "defeated";
    public const string Classes = "classes";
    public const string Url = "url";
    public const string NodeType = "nodeType";

    /// <summary>The members that a map says, in their usual order.</summary>
    private static readonly string[] Members = [Text, SupportedBy, InContextOf, Challenges, Undeveloped, IsDefeated, Classes, Url,
        NodeType];

    /// <summary>Whether an entry tells the module; it may be an element of that name, by its members.</summary>
    public static bool IsModule(YamlEntry entry) => entry.Name == Module
        && !(entry.Value is YamlMapping members && members.Entries.Any(member => IsMember(member.Name)));

    /// <summary>Whether a class has the name of a tag that another member has.</summary>
    public static bool IsReserved(string name) => name is GsnElements.Undeveloped or GsnElements.Defeated;

    public static bool IsMember(string name) => Array.IndexOf(Members, name) >= 0;

    /// <summary>Members that name elements and that the map has no relation for: claim points, and relations that are defeated.</summary>
    public static readonly string[] Naming = ["acp", "defeatedRelation"];

    /// <summary>The names in the value of such a member: a name, a list of them, or such by names of their own.</summary>
    public static IEnumerable<string> NamesIn(JsonNode? value) => value switch
    {
        JsonObject members => members.SelectMany(member => ListOf(member.Value)),
        _ => ListOf(value),
    };

    /// <summary>The value with other names.</summary>
    public static JsonNode? Renamed(JsonNode? value, Func<string, string> nameOf)
    {
        if (value is JsonObject members)
            return new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, RenamedList(member.Value, nameOf))));
        return RenamedList(value, nameOf);
    }

    private static IEnumerable<string> ListOf(JsonNode? value) =>
        (value is JsonArray list ? list : (IEnumerable<JsonNode?>)[value]).Where(IsText).Select(item => item!.GetValue<string>());

    private static JsonNode? RenamedList(JsonNode? value, Func<string, string> nameOf) => value is JsonArray list
        ? new JsonArray([.. list.Select(item => IsText(item) ? nameOf(item!.GetValue<string>()) : item?.DeepClone())])
        : IsText(value) ? nameOf(value!.GetValue<string>()) : value?.DeepClone();

    private static bool IsText(JsonNode? value) => value?.GetValueKind() == System.Text.Json.JsonValueKind.String;

    /// <summary>The kind of that name; null for another word.</summary>
    public static GsnKind? KindOfWord(string? word) =>
        Enum.TryParse<GsnKind>(word, out var kind) && kind.ToString() == word ? kind : null;

    /// <summary>
    /// What the value of an element's member says, as a map would say it; null where it says nothing: a list of names each once, true, a
    /// text, and any other value as it is.
    /// </summary>
    public static JsonNode? ValueOf(string name, YamlNode value)
    {
        switch (name)
        {
            case SupportedBy or InContextOf or Classes or Challenges when value is not YamlMapping:
                var items = value.AsList().Select(item => item.Text()).OfType<string>();
                items = name == Classes ? items.Where(item => !IsReserved(item)) : items.Distinct(StringComparer.Ordinal);
                JsonNode[] list = [.. items.Select(item => (JsonNode)item)];
                return list.Length == 0 ? null : new JsonArray(list);
            case Undeveloped or IsDefeated:
                return value.Truth() == true ? true : null;
            case NodeType:
                return KindOfWord(value.Text()?.Trim())?.ToString();
            case Text or Url:
                return value.Words();
            default:
                return value.ToJson();
        }
    }

    /// <summary>The same of the block that tells the module.</summary>
    public static JsonNode? ModuleValueOf(string name, YamlNode value) =>
        name is Name or Brief ? value.Words() : value.ToJson();
}
