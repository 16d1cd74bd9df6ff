using ArgumentMap.Validation.Rules;

namespace ArgumentMap.Validation;

/// <summary>The rules that come with the package. Adding one is one class and one line here.</summary>
public static class StandardRules
{
    /// <summary>
    /// All of them: structure (AM0xx), substance (AM1xx), provenance (AM2xx), modelling (AM3xx) and the links of a corpus (AM4xx).
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
    ]);
}
