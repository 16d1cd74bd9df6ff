using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Schemes;

namespace ArgumentMap.Interchange.Arguebuf;

/// <summary>What Arguebuf calls the schemes of supports, by their numbers, and the catalogue's ids.</summary>
internal static class ArguebufSchemes
{
    private const string Prefix = "SUPPORT_";

    /// <summary>What the first versions had in its place.</summary>
    private const string OldPrefix = "SCHEME_";

    /// <summary>The words of the schema's enumeration of supports, each at its number.</summary>
    public static readonly string[] Supports =
    [
        .. ("DEFAULT POSITION_TO_KNOW EXPERT_OPINION WITNESS_TESTIMONY POPULAR_OPINION POPULAR_PRACTICE EXAMPLE ANALOGY "
            + "PRACTICAL_REASONING_FROM_ANALOGY COMPOSITION DIVISION OPPOSITIONS RHETORICAL_OPPOSITIONS ALTERNATIVES VERBAL_CLASSIFICATION "
            + "VERBAL_CLASSIFICATION_DEFINITION VERBAL_CLASSIFICATION_VAGUENESS VERBAL_CLASSIFICATION_ARBITRARINESS "
            + "INTERACTION_OF_ACT_AND_PERSON VALUES SACRIFICE THE_GROUP_AND_ITS_MEMBERS PRACTICAL_REASONING "
            + "TWO_PERSON_PRACTICAL_REASONING WASTE SUNK_COSTS IGNORANCE EPISTEMIC_IGNORANCE CAUSE_TO_EFFECT CORRELATION_TO_CAUSE SIGN "
            + "ABDUCTIVE EVIDENCE_TO_HYPOTHESIS CONSEQUENCES PRAGMATIC_ALTERNATIVES THREAT FEAR_APPEAL DANGER_APPEAL NEED_FOR_HELP "
            + "DISTRESS COMMITMENT ETHOTIC GENERIC_AD_HOMINEM PRAGMATIC_INCONSISTENCY INCONSISTENT_COMMITMENT CIRCUMSTANTIAL_AD_HOMINEM "
                + "BIAS "
            + "BIAS_AD_HOMINEM GRADUALISM SLIPPERY_SLOPE PRECEDENT_SLIPPERY_SLOPE SORITES_SLIPPERY_SLOPE VERBAL_SLIPPERY_SLOPE "
            + "FULL_SLIPPERY_SLOPE CONSTITUTIVE_RULE_CLAIMS RULES EXCEPTIONAL_CASE PRECEDENT PLEA_FOR_EXCUSE PERCEPTION MEMORY "
            + "POSITIVE_VALUES NEGATIVE_VALUES POSITIVE_CONSEQUENCES NEGATIVE_CONSEQUENCES")
            .Split(' ').Select(word => Prefix + word),
    ];

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["VERBAL_CLASSIFICATION_DEFINITION"] = "Definition To Verbal Classification",
        ["VERBAL_CLASSIFICATION_VAGUENESS"] = "Vagueness Of Verbal Classification",
        ["VERBAL_CLASSIFICATION_ARBITRARINESS"] = "Arbitrariness Of Verbal Classification",
    };

    private static readonly Lazy<Dictionary<string, string>> Words = new(() =>
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in Supports)
            if (IdOf(word) is { } id) words.TryAdd(id, word);
        return words;
    });

    /// <summary>The scheme of a support by its word or number; null where it says none.</summary>
    public static string? IdOf(string? word)
    {
        if (int.TryParse(word, out var number)) word = number >= 0 && number < Supports.Length ? Supports[number] : null;
        if (word?.StartsWith(OldPrefix, StringComparison.Ordinal) ?? false) word = Prefix + word[OldPrefix.Length..];
        if (word is null || Array.IndexOf(Supports, word) <= 0) return null;
        var bare = word[Prefix.Length..];
        return SchemeNames.IdOf(Names.TryGetValue(bare, out var name) ? name
            : string.Join(' ', bare.Split('_').Select(part => part[0] + part[1..].ToLowerInvariant())));
    }

    /// <summary>The same graph, in which schemes as the first versions said them say it as those after do.</summary>
    public static JsonObject Renewed(JsonObject graph)
    {
        foreach (var (_, node) in graph.Member(ArguebufWords.Nodes) as JsonObject ?? [])
            if (node.Member(ArguebufWords.Scheme) is JsonObject scheme && ArguebufWords.KindOf(scheme) is { } kind)
                scheme.TryAdd(ArguebufWords.WordOf(kind)!,
                    WordOf(new Relation("s", kind) { Scheme = IdOf(scheme.Member(ArguebufWords.OldScheme).Text()) }));
        return graph;
    }

    /// <summary>The word for a relation with its scheme; that for none where Arguebuf does not know the scheme.</summary>
    public static string WordOf(Relation relation) => relation.Kind == RelationKind.Support
        ? relation.Scheme is { } scheme && Words.Value.TryGetValue(scheme, out var word) ? word : Supports[0]
        : ArguebufWords.WordOf(relation.Kind)!.ToUpperInvariant() + "_DEFAULT";
}
