using ArgumentMap.Validation.Cases;
using ArgumentMap.Validation.Rules;

namespace ArgumentMap.Validation;

/// <summary>The rules that come with the package. Adding one is one class and one line here.</summary>
public static class StandardRules
{
    /// <summary>
    /// All of them: structure (AM0xx), substance (AM1xx), provenance (AM2xx), modelling (AM3xx), the links of a corpus (AM4xx) and
    /// assurance cases (AM5xx), which say nothing of any other map.
    /// </summary>
    public static RuleSet All { get; } = new(
    [
        // Structure
        new RelationWithoutPremise(),
        new RelationWithoutConclusion(),
        new StatementOffTheArgument(),
        new NoMainClaim(),
        new SeveralMainClaims(),
        new DuplicateStatement(),
        new NearDuplicateStatement(),
        new SelfSupport(),
        new SupportCircle(),
        new SupportsAndAttacks(),
        new ContradictoryPremises(),
        new RepeatedRelation(),
        new MisspeltMember(),
        new RepeatedEnd(),
        new EmptyStatement(),
        new SelfAttack(),
        new ConclusionAttacksPremise(),
        new ConvergentPremisesContradict(),
        new UnmarkedDenial(),
        new IssueWithoutRival(),
        new DoubtfulReading(),

        // Substance
        new ClaimWithoutSupport(),
        new RecommendationWithoutEvidence(),
        new RecommendationWithoutAddressee(),
        new IdleEvidence(),
        new EvidenceWithoutAttribution(),
        new UnnamedExpert(),
        new SingleSource(),
        new UnansweredAttack(),
        new SchemePremiseMissing(),
        new OpenCriticalQuestion(),
        new UnknownScheme(),
        new UnknownCriticalQuestion(),
        new StepOnUnweighedRelation(),

        // Provenance
        new ExplicitWithoutAnchor(),
        new SourceTextChanged(),
        new AnchorOutOfRange(),
        new AnchorInWrongParagraph(),
        new AnchorDigestWrong(),
        new OverlappingAnchors(),
        new UnusedSource(),
        new CopiedWording(),
        new EmptyPassage(),
        new UnlinkedAddress(),
        new LanguageNotATag(),

        // Modelling
        new ClaimReadsLikeRecommendation(),
        new EvidenceReadsLikeOpinion(),
        new RecommendationReadsLikeClaim(),

        // Links of a corpus
        new LinkToNothing(),
        new RepeatedLink(),
        new LinkWithinMap(),
        new LinksContradict(),
        new LinksJoinOwnStatements(),
        new BothSidesThroughLinks(),
        new LinksJoinIssues(),
        new LinksJoinBaseScores(),
        new LinksJoinKinds(),

        // Assurance cases
        new UndevelopedUnmarked(),
        new DevelopedAfterAll(),
        new CannotSupport(),
        new CannotBeContext(),
        new ChallengeByNoCounter(),
        new TopElements(),
        new DefeatedUnchallenged(),
        new UnknownElement(),
        new IdOfAnotherKind(),
        new StrategyWithoutWords(),
        new ClaimPointElsewhere(),
        new KindNotTold(),
    ]);

    /// <summary>
    /// Whether a rule is about texts and not about assurance cases, of which a rule of AM5xx says what there is to say: about their ends,
    /// their top and their support; solutions are references themselves, and goals are worded as they are to be.
    /// </summary>
    internal static bool IsOfTexts(ValidationRule rule) => rule is RelationWithoutPremise or RelationWithoutConclusion or NoMainClaim
        or SeveralMainClaims or ClaimWithoutSupport or EvidenceWithoutAttribution or ClaimReadsLikeRecommendation
        or EvidenceReadsLikeOpinion or RecommendationReadsLikeClaim;

    /// <summary>
    /// Whether a rule is about what one text says twice: of several texts one expects it, and their links say what is the same.
    /// </summary>
    internal static bool IsOfOneText(ValidationRule rule) => rule is SeveralMainClaims or DuplicateStatement or NearDuplicateStatement;
}
