namespace ArgumentMap.Validation.Wording;

/// <summary>Tells names from words that hide who it is: "observers", "defence analysts (unnamed)", "a senior official".</summary>
internal static class Nobody
{
    private static readonly HashSet<string> Markers = Set("unnamed", "nameless", "anonymous", "unidentified", "unspecified", "undisclosed", "unknown");

    private static readonly HashSet<string> Openings = Set(
        "a", "an", "some", "many", "several", "various", "certain", "most", "numerous", "other", "others", "one");

    private static readonly HashSet<string> Occupations = Set(
        "academic", "adviser", "advisor", "analyst", "author", "authority", "columnist", "commentator", "critic", "diplomat", "doctor", "economist",
        "expert", "historian", "insider", "investigator", "journalist", "lawyer", "leader", "minister", "observer", "officer", "official", "opponent",
        "participant", "person", "policymaker", "politician", "pundit", "reporter", "researcher", "respondent", "scholar", "scientist", "source",
        "specialist", "spokesman", "spokesperson", "spokeswoman", "strategist", "student", "supporter", "survivor", "victim", "witness", "writer");

    private static readonly HashSet<string> Plurals = Set(
        [.. Occupations.Select(Plural), "people", "circles", "quarters", "everybody", "everyone", "somebody", "someone", "others", "they"]);

    /// <summary>Whether a participant's name names nobody in particular.</summary>
    public static bool IsNamedBy(string name)
    {
        var words = name.Split([' ', '\t', '(', ')', '[', ']', ',', ';', '/'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || words.Any(Markers.Contains) || SaysNotNamed(words)) return true;
        if (Openings.Contains(words[0]) && words.Skip(1).Any(word => Occupations.Contains(word) || Plurals.Contains(word))) return true;
        // "Western defence analysts", but not "Union of Concerned Scientists": a capital within makes it a name.
        return Plurals.Contains(words[words.Length - 1]) && words.Skip(1).All(word => char.IsLower(word[0]));
    }

    private static bool SaysNotNamed(string[] words)
    {
        for (var i = 1; i < words.Length; i++)
            if (Is(words[i - 1], "not") && (Is(words[i], "named") || Is(words[i], "identified") || Is(words[i], "specified")))
                return true;
        return false;
    }

    private static bool Is(string word, string other) => string.Equals(word, other, StringComparison.OrdinalIgnoreCase);

    private static string Plural(string noun) => noun switch
    {
        "authority" => "authorities",
        "person" => "persons",
        "spokesman" => "spokesmen",
        "spokeswoman" => "spokeswomen",
        "witness" => "witnesses",
        _ => noun + "s",
    };

    private static HashSet<string> Set(params string[] words) => new(words, StringComparer.OrdinalIgnoreCase);
}
