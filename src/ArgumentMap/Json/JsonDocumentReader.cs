using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ArgumentMap.Formats;
using ArgumentMap.Wording;

namespace ArgumentMap.Json;

/// <summary>
/// What reading a map and reading a corpus share: turning the bytes into a document, asking for its members, and naming the place
/// where one is not as it should be.
/// </summary>
internal abstract class JsonDocumentReader(JsonInput input)
{
    private readonly List<(string Path, string Rule, string Message)> _warnings = [];

    protected JsonInput Input { get; } = input;

    protected ValueList<MapWarning> Warnings()
    {
        var places = Input.Locate(_warnings.Select(warning => warning.Path));
        return _warnings.Select(warning => new MapWarning(places.TryGetValue(warning.Path, out var place) ? place : new MapLocation(Input.File, Path: warning.Path), warning.Message)
        {
            Rule = warning.Rule,
        }).ToValueList();
    }

    /// <param name="path">Where.</param>
    /// <param name="rule">The name of the rule that makes a finding of it.</param>
    /// <param name="message">What looks wrong.</param>
    protected void Warn(string path, string rule, string message) => _warnings.Add((path, rule, message));

    protected T Document<T>(JsonTypeInfo<T> type) where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(Input.Utf8, type) ?? throw Input.Fault("$", "an object");
        }
        catch (JsonException fault)
        {
            var path = fault.Path ?? "$";
            throw Input.Fault(path, ExpectedType.At(path, type));
        }
    }

    protected string Required(string? value, string path, string member, string expected) => value ?? throw Input.Fault($"{path}.{member}", expected);

    protected string RequiredId(string? value, string path, string member = "id")
    {
        var id = Required(value, path, member, "an id");
        return Guard.IdFault(id) is null ? id : throw Input.Fault($"{path}.{member}", "an id: not empty, no control character, no white space at its ends");
    }

    protected T? OptionalWord<T>(string? word, string path, string member) where T : struct, Enum =>
        word is null ? null
        : Vocabulary.TryParse<T>(word, out var value) ? value
        : throw Input.Fault($"{path}.{member}", OneOf(Vocabulary.Words<T>()));

    protected void CheckFormat(string? format, string expected)
    {
        if (format != expected) throw Input.Fault("$.format", $"\"{expected}\", the format's name and version");
    }

    protected static string OneOf(IEnumerable<string> words) => $"one of {string.Join(", ", words)}";

    /// <summary>The items of an array; null is no item.</summary>
    protected IEnumerable<(T Item, string Path)> Items<T>(List<T>? items, string path, string expected) where T : class
    {
        for (var i = 0; i < (items?.Count ?? 0); i++)
            yield return (items![i] ?? throw Input.Fault($"{path}[{i}]", expected), $"{path}[{i}]");
    }

    protected ValueList<string> Strings(List<string>? items, string path) => Items(items, path, "a string").Select(item => item.Item).ToValueList();

    /// <summary>Members of a name that the format does not know are kept; one that is nearly a known name is probably a slip.</summary>
    protected ExtensionData Unknown(Dictionary<string, JsonElement>? members, string path, JsonTypeInfo type)
    {
        if (members is null) return ExtensionData.Empty;
        foreach (var name in members.Keys)
            if (NearestWord.To(name, type.Properties.Where(property => !property.IsExtensionData).Select(property => property.Name), maxEdits: 1) is { } known)
                Warn(JsonPath.Member(path, name), MapWarning.MisspeltMember, $"the format has no member '{name}'; kept as it is. Is '{known}' meant?");
        return ExtensionData.FromChecked(members);
    }
}
