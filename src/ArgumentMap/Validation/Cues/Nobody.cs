namespace ArgumentMap.Validation.Cues;

/// <summary>Tells names from words that hide who it is: "observers", "defence analysts (unnamed)", "a senior official".</summary>
internal static class Nobody
{
    private static readonly HashSet<string> Markers = Set("unnamed", "nameless", "anonymous", "anonymity", "unidentified", "unspecified",
        "undisclosed", "unknown");

    private static readonly HashSet<string> Openings = Set(
        "a", "an", "another", "any", "both", "certain", "countless", "dozens", "few", "five", "four", "hundreds", "many", "more", "most",
        "numerous", "one", "other", "others",
        "several", "six", "some", "ten", "those", "thousands", "three", "two", "various");

    private static readonly HashSet<string> Occupations = Set(
        "academic", "activist", "adviser", "advisor", "advocate", "aide", "ally", "ambassador", "analyst", "author", "authority", "banker",
        "biologist", "blogger", "bystander",
        "campaigner", "citizen", "cleric", "colleague", "columnist", "commander", "commentator", "consultant", "correspondent", "critic",
        "delegate", "demographer", "deputy", "detractor",
        "diplomat", "doctor", "economist", "editor", "employee", "engineer", "entrepreneur", "envoy", "executive", "expert", "eyewitness",
        "farmer", "forecaster", "friend", "general",
        "geographer", "historian", "industrialist", "insider", "intellectual", "investigator", "investor", "journalist", "judge",
        "lawmaker", "lawyer", "leader", "lecturer", "legislator",
        "lobbyist", "local", "manager", "meteorologist", "minister", "negotiator", "neighbor", "neighbour", "nurse", "observer", "officer",
        "official", "opponent", "parent", "participant",
        "patient", "person", "philosopher", "physician", "physicist", "planner", "policymaker", "politician", "pollster", "practitioner",
        "professor", "proponent", "prosecutor",
        "psychologist", "pundit", "refugee", "reporter", "researcher", "resident", "respondent", "scholar", "scientist", "senator",
        "skeptic", "sceptic", "sociologist", "soldier", "source",
        "specialist", "spokesman", "spokesperson", "spokeswoman", "staffer", "statistician", "strategist", "student", "supporter",
        "survivor", "teacher", "theorist", "trader", "user",
        "veteran", "victim", "villager", "voter", "witness", "worker", "writer");

    /// <summary>Whose very word says that the name is withheld, with or without an article.</summary>
    private static readonly HashSet<string> Withheld = Set("source", "insider", "observer", "bystander", "eyewitness", "witness");

    private static readonly HashSet<string> Plurals = Set(
        [.. Occupations.Select(Plural), "people", "circles", "quarters", "everybody", "everyone", "nobody", "somebody", "someone", "others",
            "they", "those", "businessmen", "businesspeople"]);

    /// <summary>
    /// What begins the part of a name that tells where they are or what they know; <c>for</c> is left out, since it is in the names of
    /// associations.
    /// </summary>
    private static readonly HashSet<string> Prepositions = new(
        ["at", "in", "from", "with", "within", "inside", "outside", "close", "near", "familiar", "who", "whom", "whose", "that", "briefed",
            "on", "to", "among", "around", "involved", "speaking"],
        StringComparer.Ordinal);

    /// <summary>Whether a participant's name names nobody in particular.</summary>
    public static bool IsNamedBy(string name)
    {
        var words = name.Split([' ', '\t', '(', ')', '[', ']', ',', ';', '/'], StringSplitOptions.RemoveEmptyEntries);
        if (!name.Any(char.IsLetter) || words.Any(Markers.Contains) || SaysNotNamed(words) || IsAbbreviated(name)) return true;
        if (Openings.Contains(words[0]) && words.Skip(1).Any(word => Occupations.Contains(word) || Plurals.Contains(word))) return true;
        var head = Head(words);
        var noun = head[head.Length - 1];
        // "Senior Western analysts", but not "Union of Concerned Scientists" or "Reporters Without Borders": a capital makes it a part of a
        // name.
        return (Plurals.Contains(noun) || Withheld.Contains(noun)) && (head.Length == 1 || char.IsLower(noun[0]));
    }

    /// <summary>
    /// The words up to where it is told what they are close to, in or familiar with; of "critics of the plan" the first, but all of
    /// "Doctors of the World".
    /// </summary>
    private static string[] Head(string[] words)
    {
        var end = Array.FindIndex(words, 1, Prepositions.Contains);
        var of = Array.IndexOf(words, "of", 1);
        if (of > 0 && words.Skip(of).All(word => char.IsLower(word[0]))) end = end < 0 ? of : Math.Min(end, of);
        return end < 0 ? words : [.. words.Take(end)];
    }

    private static bool IsAbbreviated(string name) =>
        name.Replace(" ", "").Trim('.').ToUpperInvariant() is "NN" or "N.N" or "N/A" or "NA" or "TBD";

    private static bool SaysNotNamed(string[] words)
    {
        var not = Array.FindIndex(words, word => Is(word, "not"));
        return not >= 0 && words.Skip(not)
            .Any(word => Is(word, "named") || Is(word, "identified") || Is(word, "specified") || Is(word, "quoted"));
    }

    private static bool Is(string word, string other) => string.Equals(word, other, StringComparison.OrdinalIgnoreCase);

    private static string Plural(string noun) => noun switch
    {
        "ally" => "allies",
        "authority" => "authorities",
        "deputy" => "deputies",
        "person" => "persons",
        "spokesman" => "spokesmen",
        "spokeswoman" => "spokeswomen",
        "witness" => "witnesses",
        "eyewitness" => "eyewitnesses",
        _ => noun + "s",
    };

    private static HashSet<string> Set(params string[] words) => new(words, StringComparer.OrdinalIgnoreCase);
}
