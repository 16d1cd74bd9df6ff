using System.Globalization;
using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Schemes;
using ArgumentMap.Interchange.Yaml;

namespace ArgumentMap.Interchange.Carneades;

/// <summary>The words of Carneades' files, and what their values mean.</summary>
internal static class CarneadesWords
{
    /// <summary>The name under which a map keeps what a file says beyond the model.</summary>
    public const string Notes = "carneades";

    public const string Meta = "meta";
    public const string Title = "title";
    public const string About = "notes";
    public const string Statements = "statements";
    public const string Issues = "issues";
    public const string Arguments = "arguments";
    public const string Assumptions = "assumptions";
    public const string Text = "text";
    public const string Assumed = "assumed";
    public const string Positions = "positions";
    public const string Standard = "standard";
    public const string Tests = "tests";
    public const string Conclusion = "conclusion";
    public const string Premises = "premises";
    public const string Scheme = "scheme";
    public const string Weight = "weight";
    public const string Undercutter = "undercutter";

    /// <summary>Sections of entries by their names, in the usual order.</summary>
    public static readonly string[] Sections = [Meta, Statements, Issues, Arguments];

    /// <summary>The members of an argument, in the usual order.</summary>
    public static readonly string[] OfArgument = [Conclusion, Premises, Scheme, Weight, Undercutter];

    /// <summary>All sections that a file may have.</summary>
    public static readonly string[] AllSections =
    [
        .. Sections, Assumptions, Tests, "metadata", "labels", "references", "language", "argument_schemes", "issue_schemes",
        "weighing_functions",
    ];

    /// <summary>Which proof standards a file can say; without a word it is preponderance.</summary>
    private static readonly (string Word, ProofStandard Standard)[] Standards =
    [
        ("PE", ProofStandard.Preponderance), ("CCE", ProofStandard.ClearAndConvincing), ("BRD", ProofStandard.BeyondReasonableDoubt),
    ];

    /// <summary>The labels that tests expect, each with the tag of a statement that is to have it.</summary>
    public static readonly (string Label, string Tag)[] Expected =
        [("in", ProofTags.ExpectedIn), ("out", ProofTags.ExpectedOut), ("undecided", ProofTags.ExpectedUndecided)];

    /// <summary>The proof standard that an issue has by its word, whatever its case; null for a word that is none.</summary>
    public static ProofStandard? StandardOf(string? word)
    {
        if (word is not { Length: > 0 }) return ProofStandard.Preponderance;
        var at = Array.FindIndex(Standards, known => known.Word.Equals(word, StringComparison.OrdinalIgnoreCase));
        return at < 0 ? null : Standards[at].Standard;
    }

    /// <summary>The word for a proof standard; null for one that a file cannot say.</summary>
    public static string? WordOf(ProofStandard? standard)
    {
        var at = Array.FindIndex(Standards, known => known.Standard == standard);
        return at < 0 ? null : Standards[at].Word;
    }

    /// <summary>A statement's name without the blanks that mean nothing in it, as in <c>price(volvo, low)</c>.</summary>
    public static string Name(string spelled)
    {
        var name = spelled.Trim();
        if (!name.Contains('(', StringComparison.Ordinal) || name.AsSpan().ContainsAny('"', '\'')) return name;
        return string.Concat(name.Where(letter => !char.IsWhiteSpace(letter)));
    }

    /// <summary>The scheme of a name; a name that no catalogue knows is its own id.</summary>
    public static string SchemeOf(string name) => SchemeNames.IdOf(name) ?? name;

    /// <summary>
    /// What an entry of a section says, as a map would say it: a statement that is only its text is a text; positions stand in the order of
    /// their names, premises in a list or by their roles.
    /// </summary>
    /// <param name="section">The section.</param>
    /// <param name="name">The entry's name.</param>
    /// <param name="value">Its value.</param>
    public static JsonNode? ValueOf(string section, string name, YamlNode value)
    {
        switch (section)
        {
            case Meta when name is Title or About && value is YamlScalar:
                return value.Words();
            case Statements when value is YamlScalar:
                return value.Words() ?? "";
            case Statements when value is YamlMapping members:
                return Statement(members.Find(Text).Words() ?? "", members.Find(Assumed).Truth() == true, More(members, Text, Assumed));
            case Issues when value is YamlMapping members:
                return Issue(members.Find(Positions).AsList().Select(item => Name(item.Text() ?? "")), members.Find(Standard).Text(),
                    More(members, Positions, Standard));
            case Arguments when value is YamlMapping members:
                return Argument(
                    members.Find(Conclusion).Text() is { } conclusion ? Name(conclusion) : null, PremisesOf(members).ToList(),
                    members.Find(Scheme).Text() is { } scheme ? SchemeOf(scheme) : null, WeightOf(members),
                    members.Find(Undercutter).Text() is { } undercutter ? Name(undercutter) : null, More(members, OfArgument));
            case Tests:
                return CarneadesTests.ValueOf(name, value);
            default:
                return value.ToJson();
        }
    }

    public static JsonNode Statement(string text, bool isAssumed, JsonObject? more)
    {
        if (!isAssumed && more is null or { Count: 0 }) return text;
        var said = new JsonObject { [Text] = text };
        if (isAssumed) said.Add(Assumed, true);
        return With(said, more);
    }

    public static JsonNode Issue(IEnumerable<string> positions, string? standard, JsonObject? more)
    {
        var names = positions.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var said = new JsonObject { [Positions] = new JsonArray([.. names.Select(name => (JsonNode)name)]) };
        if (standard is not null) said.Add(Standard, standard);
        return With(said, more);
    }

    public static JsonNode Argument(string? conclusion, IReadOnlyCollection<(string? Role, string Name)> premises, string? scheme,
        double? weight, string? undercutter, JsonObject? more)
    {
        var said = new JsonObject();
        if (conclusion is not null) said.Add(Conclusion, conclusion);
        var hasRoles = premises.Count > 0 && premises.All(premise => premise.Role is not null)
            && premises.Select(premise => premise.Role).Distinct(StringComparer.Ordinal).Count() == premises.Count;
        if (hasRoles)
            said.Add(Premises, new JsonObject(premises.Select(premise => KeyValuePair.Create(premise.Role!, (JsonNode?)premise.Name))));
        else
            said.Add(Premises, new JsonArray([.. premises.Select(premise => (JsonNode)premise.Name)]));
        if (scheme is not null) said.Add(Scheme, scheme);
        if (weight is { } number) said.Add(Weight, number);
        if (undercutter is not null) said.Add(Undercutter, undercutter);
        return With(said, more);
    }

    /// <summary>The premises of an argument with their roles, each statement once.</summary>
    public static IEnumerable<(string? Role, string Name)> PremisesOf(YamlMapping members)
    {
        var value = members.Find(Premises);
        var known = new HashSet<string>(StringComparer.Ordinal);
        var all = value is YamlMapping roles
            ? roles.Entries.Select(entry => ((string?)entry.Name, entry.Value.Text()))
            : value.AsList().Select(item => ((string?)null, item.Text()));
        foreach (var (role, text) in all)
            if (text is not null && Name(text) is { Length: > 0 } name && known.Add(name)) yield return (role, name);
    }

    /// <summary>The weight of an argument where it is a number that a map can have.</summary>
    public static double? WeightOf(YamlMapping members) =>
        double.TryParse(members.Find(Weight).Text(), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)
            && double.IsFinite(weight) && weight >= 0 ? weight : null;

    /// <summary>The members of an entry that a map has no word for; null where there are none.</summary>
    public static JsonObject? More(YamlMapping members, params string[] said)
    {
        var more = new JsonObject();
        foreach (var member in members.Entries)
            if (!said.Contains(member.Name) || (member.Name == Weight && WeightOf(members) is null))
                more.Add(member.Name, member.Value.ToJson());
        return more.Count > 0 ? more : null;
    }

    private static JsonObject With(JsonObject said, JsonObject? more)
    {
        foreach (var (name, value) in more ?? [])
            if (!said.ContainsKey(name)) said.Add(name, value?.DeepClone());
        return said;
    }
}
