using ArgumentMap.Schemes;

namespace ArgumentMap.Interchange.Schemes;

/// <summary>
/// The names that tools give to schemes, and the catalogue's ids: <c>ExpertOpinion</c>, <c>Expert Opinion</c> and <c>Argument From Expert
/// Opinion</c> are <c>expert-opinion</c>. A name that the catalogue does not know is its own id.
/// </summary>
internal static class SchemeNames
{
    private static readonly string[] Beginnings = ["argumentfroman", "argumentfroma", "argumentfrom", "argumentforthe", "argumentfor",
        "from"];

    /// <summary>Names that say that no scheme was chosen.</summary>
    private static readonly HashSet<string> None = new(StringComparer.Ordinal)
    {
        "ra", "ca", "ma", "pa", "ya", "ta", "default", "defaultinference", "defaultconflict", "defaultrephrase", "defaultpreference",
        "defaulttransition", "defaultillocuting", "support", "conflict", "attack", "rephrase", "preference", "inference",
    };

    private static readonly Dictionary<string, string> Aliases = new(StringComparer.Ordinal)
    {
        ["arbitraryverbalclassification"] = "arbitrariness-of-verbal-classification",
        ["vagueverbalclassification"] = "vagueness-of-verbal-classification",
        ["causalslipperyslope"] = "slippery-slope",
        ["directadhominem"] = "generic-ad-hominem",
        ["opposition"] = "oppositions",
        ["rules"] = "established-rule",
        ["practicalresoningfromanalogy"] = "practical-reasoning-from-analogy",
        ["thegroupanditsmembers"] = "group-and-its-members",
        ["definition"] = "definition-to-verbal-classification",
    };

    /// <summary>What tools call schemes that the catalogue does not have: names, and no words of an argument.</summary>
    private static readonly HashSet<string> Others = new(StringComparer.Ordinal)
    {
        "authority", "goodwill", "moralvirtue", "practicalwisdom", "consequences", "definitional", "dilemma", "efficientcause", "finalcause",
        "formalcause", "materialcause", "informantreport", "mereological", "modusponens", "paraphrase", "reframing", "practicalevaluation",
        "falsificationofhypothesis", "valuebasedpracticalreasoning", "positivevalues", "negativevalues", "logicalconflict", "logicalinference",
    };

    private static readonly Lazy<Dictionary<string, string>> Ids = new(Known);

    /// <summary>The id of a scheme's name; null for a name that says that there is none.</summary>
    public static string? IdOf(string name)
    {
        var key = Key(name);
        if (string.IsNullOrWhiteSpace(name) || None.Contains(key)) return null;
        return Find(key) ?? name;
    }

    /// <summary>Whether a text is the name of a scheme, or says that there is none.</summary>
    public static bool IsName(string text)
    {
        var key = Key(text);
        return None.Contains(key) || Others.Contains(key) || Find(key) is not null
            || text.StartsWith("Argument From ", StringComparison.OrdinalIgnoreCase)
            || (text.StartsWith("From-", StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal));
    }

    /// <summary>What AIF's tools call a scheme, as <c>Cause To Effect</c>; the id itself where the catalogue does not know it.</summary>
    public static string NameOf(string id) => SchemeCatalogue.Walton.TryGet(id, out _)
        ? string.Join(' ', id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]))
        : id;

    private static string? Find(string key)
    {
        if (Ids.Value.TryGetValue(key, out var id) || Aliases.TryGetValue(key, out id)) return id;
        foreach (var beginning in Beginnings)
            if (key.StartsWith(beginning, StringComparison.Ordinal) && key[beginning.Length..] is var rest
                && (Ids.Value.TryGetValue(rest, out id) || Aliases.TryGetValue(rest, out id))) return id;
        return null;
    }

    private static Dictionary<string, string> Known()
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var scheme in SchemeCatalogue.Walton) ids[Key(scheme.Id)] = scheme.Id;
        foreach (var scheme in SchemeCatalogue.Walton) ids.TryAdd(Key(scheme.Name), scheme.Id);
        return ids;
    }

    private static string Key(string name) => string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
