namespace ArgumentMap.Reasoning;

/// <summary>
/// How a map is read as a framework. By default a statement falls by attack and with the last of its supports, an attack is worth no more
/// than its premises, and what has no base score is believed by half.
/// </summary>
/// <remarks>
/// <para>
/// Argument i of the framework is node i of the map (<see cref="MapSnapshot"/>), with the node's id. Every support and every attack is an
/// argument of its own, for three reasons: its premises are linked in it (it is worth what they come to together, and falls with any of
/// them), an undercut has something to attack that is neither premise nor conclusion, and an answer can name the step that fails. Several
/// supports of one conclusion stay apart, so they converge. A rebuttal attacks the conclusion, an undermining attack the premise, an
/// undercut the relation; they need no further distinction. A support or an attack without premises stands on its own, as an enthymeme
/// does.
/// </para>
/// <para>
/// Locutions and the dialogue relations (illocutions, transitions) are arguments that bear on nothing; a support may still rest on them.
/// Rephrases and preferences bear on nothing either, unless the options say so. Context and justifications bear on nothing at all; an
/// assumption is no reason, but read by support a statement or step, evidence too, falls with any of its assumptions, as a relation falls
/// with any of its premises. An attack on a preference, or on the relation that names the assumption, changes nothing; AM113 of the checks
/// names it.
/// </para>
/// </remarks>
public sealed record FrameworkOptions
{
    private static readonly IReadOnlyDictionary<string, double> NoScores = new Dictionary<string, double>();

    /// <summary>The defaults.</summary>
    public static FrameworkOptions Default { get; } = new();

    /// <summary>
    /// Whether a rephrase supports its conclusion, since who grants the one wording grants the other. Off by default: a rephrase is no
    /// reason, and counting it as one lets a claim gain by being repeated.
    /// </summary>
    public bool RephrasesSupport { get; init; }

    /// <summary>
    /// Whether an attack on a node fails where that node is strictly preferred to one of the attack's premises, directly or through other
    /// preferences. An undercut never fails. On by default. Sources: L. Amgoud and C. Cayrol, A reasoning model based on the production of
    /// acceptable arguments (2002); S. Modgil and H. Prakken, A general account of argumentation with preferences (2013).
    /// </summary>
    public bool PreferencesBlockAttacks { get; init; } = true;

    /// <summary>Which attacks supports bring with them; for the abstract framework only.</summary>
    public ComplexAttacks ComplexAttacks { get; init; }

    /// <summary>
    /// How acceptance treats support; by support unless said otherwise. For the abstract framework only: strengths always count supports.
    /// </summary>
    public Reading Reading { get; init; }

    /// <summary>What linked premises come to together; for strengths only.</summary>
    public Conjunction Linked { get; init; }

    /// <summary>The base score of a claim that has none, 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1.</exception>
    public double ClaimBaseScore { get; init => field = Score(value, nameof(ClaimBaseScore)); } = 0.5;

    /// <summary>The base score of a piece of evidence that has none, 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1.</exception>
    public double EvidenceBaseScore { get; init => field = Score(value, nameof(EvidenceBaseScore)); } = 0.5;

    /// <summary>The base score of a recommendation that has none, 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1.</exception>
    public double RecommendationBaseScore { get; init => field = Score(value, nameof(RecommendationBaseScore)); } = 0.5;

    /// <summary>The base score of a relation without premises and of a locution, 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1.</exception>
    public double OtherBaseScore { get; init => field = Score(value, nameof(OtherBaseScore)); } = 0.5;

    /// <summary>
    /// Base scores by a statement's <see cref="Statement.Certainty"/>, such as 0.7 for <c>likely</c>; they go before the scores by kind.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A score is not between 0 and 1.</exception>
    public IReadOnlyDictionary<string, double> CertaintyBaseScores
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(CertaintyBaseScores));
            foreach (var score in value.Values) Score(score, nameof(CertaintyBaseScores));
            field = value;
        }
    } = NoScores;

    /// <summary>The base score of a node: its own, else its certainty's, else its kind's.</summary>
    internal double BaseScoreOf(ArgumentNode node)
    {
        if (node is not Statement statement) return OtherBaseScore;
        if (statement.BaseScore is { } own) return own;
        if (statement.Certainty is { } certainty && CertaintyBaseScores.TryGetValue(certainty, out var score)) return score;
        return statement switch
        {
            Evidence => EvidenceBaseScore,
            Recommendation => RecommendationBaseScore,
            _ => ClaimBaseScore,
        };
    }

    private static double Score(double value, string name) =>
        value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "A base score lies between 0 and 1.");
}
