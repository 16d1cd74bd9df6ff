using System.Text.RegularExpressions;

namespace ArgumentMap.Interchange.Brat;

/// <summary>The words of brat's stand-off annotations of arguments, and the names in what is kept of them.</summary>
internal static partial class BratWords
{
    /// <summary>The name under which a map keeps what a file says beyond the model.</summary>
    public const string Notes = "brat";

    /// <summary>The source that stands for the text beside the annotations.</summary>
    public const string TextId = "document";

    public const string MajorClaim = "MajorClaim";
    public const string Claim = "Claim";
    public const string Evidence = "Evidence";
    public const string Stance = "Stance";
    public const string For = "For";
    public const string Against = "Against";

    /// <summary>Of an annotation: its line as it is spelled, and what it is called.</summary>
    public const string Line = "line";

    public const string Type = "type";

    /// <summary>Of a relation: what its ends are called.</summary>
    public const string Roles = "roles";

    /// <summary>Of a step: the attribute that says it.</summary>
    public const string Attribute = "attribute";

    /// <summary>Of the map: how lines end, whether a mark stands before them, and what it cannot say.</summary>
    public const string NewLine = "newLine";

    public const string Mark = "mark";
    public const string HasNoEnd = "noEnd";
    public const string Loose = "loose";

    /// <summary>Of what the map cannot say: the nodes that it is about.</summary>
    public const string About = "about";

    private static readonly string[] Attacks = ["attack", "attacks", "against", "contradict", "contradicts", "con", "contra", "rebut",
        "rebuts", "rebuttal", "undercut", "undercuts", "undercutter", "undermine", "undermines", "refute", "refutes", "detract", "detracts",
        "disagreement", "disagree", "disagrees", "conflict", "conflicts", "oppose", "opposes"];

    private static readonly string[] Rephrasings = ["rephrase", "rephrases", "restates", "restatement", "semantically_same", "same",
        "equivalent"];

    private static readonly string[] Supports = ["support", "supports", "for", "pro", "backing", "backs", "agreement", "agree", "agrees",
        "justifies", "inference", "reason", "reasons", "evidence"];

    private static readonly string[] EvidenceTypes = ["evidence", "data", "backing", "statistic", "testimony", "grounds"];

    /// <summary>
    /// What a relation is by its type; null for a type that says nothing of it. Words before the last qualify it: a <c>Partial-Attack</c>
    /// is an attack.
    /// </summary>
    public static RelationKind? KindOf(string type) => KindOfWord(type) ?? KindOfWord(LastWord().Match(type).Value);

    private static RelationKind? KindOfWord(string type)
    {
        var word = type.ToLowerInvariant();
        if (Attacks.Contains(word)) return RelationKind.Attack;
        if (Rephrasings.Contains(word)) return RelationKind.Rephrase;
        return Supports.Contains(word) ? RelationKind.Support : null;
    }

    public static bool IsEvidence(string type) => EvidenceTypes.Contains(type.ToLowerInvariant());

    public static bool IsMain(string type) => type is MajorClaim or "Major-Claim" or "major_claim" or "Thesis";

    public static bool IsSayable(Relation step) => step.Kind is RelationKind.Support or RelationKind.Attack or RelationKind.Rephrase;

    /// <summary>The type of a step, where a file has given it none that still says what it is.</summary>
    public static string TypeOf(RelationKind kind, string? noted)
    {
        if (noted is not null && (KindOf(noted) ?? RelationKind.Support) == kind) return noted;
        return kind switch { RelationKind.Attack => "attacks", RelationKind.Rephrase => "rephrases", _ => "supports" };
    }

    /// <summary>The type of a claim, where a file has given it none that still says what it is.</summary>
    public static string TypeOf(Statement claim, string? noted)
    {
        if (noted is not null && IsMain(noted) == claim.IsMain && (claim.IsMain || IsEvidence(noted) == claim is Evidence)) return noted;
        return claim.IsMain ? MajorClaim : claim is ArgumentMap.Evidence ? Evidence : Claim;
    }

    /// <summary>A passage, or several: <c>T1⇥Claim 0 5;16 23⇥words</c>. Language models write a space for the second tab.</summary>
    [GeneratedRegex(
        @"\A(?<id>T[0-9]+)\t(?<type>[^ \t]+) (?<spans>[0-9]{1,9} [0-9]{1,9}(?:;[0-9]{1,9} [0-9]{1,9})*)(?:(?<gap>[\t ])(?<text>.*))?\z",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    public static partial Regex Passage();

    /// <summary>A relation of two: <c>R1⇥supports Arg1:T1 Arg2:T2</c>.</summary>
    [GeneratedRegex(
        @"\A(?<id>R[0-9]+)\t(?<type>[^ \t]+) (?<from>[^ \t:]+):(?<source>[TR][0-9]+) (?<to>[^ \t:]+):(?<target>[TR][0-9]+)[ \t]*\z",
        RegexOptions.ExplicitCapture)]
    public static partial Regex Step();

    /// <summary>What a claim is to the thesis: <c>A1⇥Stance T1 For</c>.</summary>
    [GeneratedRegex(@"\A(?<id>A[0-9]+)\tStance (?<claim>T[0-9]+) (?<stance>For|Against)[ \t]*\z", RegexOptions.ExplicitCapture)]
    public static partial Regex StanceOf();

    /// <summary>Any annotation.</summary>
    [GeneratedRegex(@"\A(?:[TREANMW][0-9]+|#[0-9]*|\*)\t", RegexOptions.ExplicitCapture)]
    public static partial Regex Annotation();

    /// <summary>What an annotation is about.</summary>
    [GeneratedRegex(@"(?<=[ :\t])[TR][0-9]+(?=[ \t]|\z)", RegexOptions.ExplicitCapture)]
    public static partial Regex Mentioned();

    /// <summary>A passage or a relation, whether it can be read or not.</summary>
    [GeneratedRegex(@"\A[TR][0-9]+\t", RegexOptions.ExplicitCapture)]
    public static partial Regex Said();

    [GeneratedRegex(@"(?:[A-Z]?[a-z]+|[A-Z]+)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex LastWord();
}
