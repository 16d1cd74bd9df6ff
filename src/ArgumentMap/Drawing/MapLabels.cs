using System.Globalization;

namespace ArgumentMap.Drawing;

/// <summary>The words that a picture adds to the map's own texts, in one language.</summary>
public sealed record MapLabels
{
    /// <summary>English.</summary>
    public static MapLabels English { get; } = new();

    /// <summary>Russian.</summary>
    public static MapLabels Russian { get; } = new()
    {
        Legend = "Обозначения",
        MainClaim = "Главный тезис",
        Claim = "Утверждение",
        Evidence = "Свидетельство",
        Recommendation = "Рекомендация",
        Locution = "Реплика",
        Support = "подтверждает",
        Attack = "опровергает",
        Rephrase = "перефразирует",
        Preference = "предпочтительнее",
        Context = "контекст для",
        Assumption = "допущение для",
        Justification = "обоснование для",
        Dialogue = "диалог",
        Section = "раздел",
        Page = "с.",
        PageMark = "стр.",
        Paragraph = "абзац",
        Implicit = "подразумевается",
        Analyst = "добавлено аналитиком",
        Answer = "отвечает на возражение",
        Step = "шаг",
        Beneath = "ниже",
        Above = "выше",
        Other = "прочее",
        Scintilla = "достаточно одного довода",
        DialecticalValidity = "ни одного довода против",
        Preponderance = "перевес доводов",
        ClearAndConvincing = "ясно и убедительно",
        BeyondReasonableDoubt = "вне разумных сомнений",
    };

    /// <summary>Urdu.</summary>
    public static MapLabels Urdu { get; } = new()
    {
        Legend = "علامات",
        MainClaim = "مرکزی دعویٰ",
        Claim = "دعویٰ",
        Evidence = "ثبوت",
        Recommendation = "سفارش",
        Locution = "بیان",
        Support = "تائید",
        Attack = "تردید",
        Rephrase = "دوسرے الفاظ میں",
        Preference = "ترجیح",
        Context = "سیاق و سباق",
        Assumption = "مفروضہ",
        Justification = "جواز",
        Dialogue = "مکالمہ",
        Section = "حصہ",
        Page = "صفحہ",
        PageMark = "ص",
        Paragraph = "پیراگراف",
        Implicit = "مضمر",
        Analyst = "تجزیہ کار کا اضافہ",
        Answer = "اعتراض کا جواب",
        Step = "استدلال",
        Beneath = "نیچے",
        Above = "اوپر",
        Other = "دیگر",
        Scintilla = "ایک دلیل کافی",
        DialecticalValidity = "خلاف کوئی دلیل نہیں",
        Preponderance = "دلائل کا پلڑا بھاری",
        ClearAndConvincing = "واضح اور قائل کن",
        BeyondReasonableDoubt = "معقول شک سے بالاتر",
    };

    /// <summary>The caption of the legend.</summary>
    public string Legend { get; init; } = "Legend";

    /// <summary>A main statement.</summary>
    public string MainClaim { get; init; } = "Main claim";

    /// <summary>A claim.</summary>
    public string Claim { get; init; } = "Claim";

    /// <summary>A piece of evidence.</summary>
    public string Evidence { get; init; } = "Evidence";

    /// <summary>A recommendation.</summary>
    public string Recommendation { get; init; } = "Recommendation";

    /// <summary>An utterance.</summary>
    public string Locution { get; init; } = "Utterance";

    /// <summary>A support.</summary>
    public string Support { get; init; } = "supports";

    /// <summary>An attack.</summary>
    public string Attack { get; init; } = "attacks";

    /// <summary>A rephrase.</summary>
    public string Rephrase { get; init; } = "rephrases";

    /// <summary>A preference.</summary>
    public string Preference { get; init; } = "is preferred to";

    /// <summary>A context relation whose premises are context.</summary>
    public string Context { get; init; } = "is context for";

    /// <summary>A context relation whose premises are assumptions.</summary>
    public string Assumption { get; init; } = "is assumed for";

    /// <summary>A context relation whose premises are justifications.</summary>
    public string Justification { get; init; } = "justifies";

    /// <summary>An illocution or a transition.</summary>
    public string Dialogue { get; init; } = "dialogue";

    /// <summary>A section of a source.</summary>
    public string Section { get; init; } = "section";

    /// <summary>A page of a source.</summary>
    public string Page { get; init; } = "page";

    /// <summary>A page of the picture itself, before its number.</summary>
    public string PageMark { get; init; } = "p.";

    /// <summary>A paragraph of a source.</summary>
    public string Paragraph { get; init; } = "paragraph";

    /// <summary>What the text does not say but takes for granted.</summary>
    public string Implicit { get; init; } = "implicit";

    /// <summary>What the analyst added.</summary>
    public string Analyst { get; init; } = "analyst";

    /// <summary>An attack on an attack.</summary>
    public string Answer { get; init; } = "answers the objection";

    /// <summary>A relation as what another one bears on.</summary>
    public string Step { get; init; } = "the step";

    /// <summary>What bears on a node and is not drawn, after its number.</summary>
    public string Beneath { get; init; } = "beneath";

    /// <summary>What a node bears on and is not drawn, after its number.</summary>
    public string Above { get; init; } = "above";

    /// <summary>The caption of what is in no cluster.</summary>
    public string Other { get; init; } = "other";

    /// <summary>The proof standard by which one reason is enough.</summary>
    public string Scintilla { get; init; } = "scintilla of evidence";

    /// <summary>The proof standard by which nothing may speak against it.</summary>
    public string DialecticalValidity { get; init; } = "dialectical validity";

    /// <summary>The proof standard by which the heavier side is accepted.</summary>
    public string Preponderance { get; init; } = "preponderance of the evidence";

    /// <summary>The proof standard by which one side must be much heavier.</summary>
    public string ClearAndConvincing { get; init; } = "clear and convincing evidence";

    /// <summary>The proof standard by which next to nothing may speak against it.</summary>
    public string BeyondReasonableDoubt { get; init; } = "beyond reasonable doubt";

    /// <summary>What a group is called: its title, and where it is an issue its proof standard.</summary>
    public string CaptionOf(NodeGroup group) => Guard.NotNull(group, nameof(group)).Standard is { } standard
        ? $"{group.DisplayTitle} ({WordFor(standard)})"
        : group.DisplayTitle;

    /// <summary>The words for a proof standard.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such value.</exception>
    public string WordFor(ProofStandard standard) => standard switch
    {
        ProofStandard.Scintilla => Scintilla,
        ProofStandard.DialecticalValidity => DialecticalValidity,
        ProofStandard.Preponderance => Preponderance,
        ProofStandard.ClearAndConvincing => ClearAndConvincing,
        ProofStandard.BeyondReasonableDoubt => BeyondReasonableDoubt,
        _ => throw new ArgumentOutOfRangeException(nameof(standard), standard, "There is no such proof standard."),
    };

    /// <summary>
    /// What readers find an anchor's place by, such as <c>section 2, page 12, paragraph 4</c>; empty for a source as a whole.
    /// </summary>
    public string PlaceOf(TextAnchor anchor) => Guard.NotNull(anchor, nameof(anchor)).Place(Page, Section, Paragraph);

    /// <summary>What stands at a stub, such as <c>+14 beneath</c>.</summary>
    public string TextOf(MapStub stub) =>
        $"+{Guard.NotNull(stub, nameof(stub)).Count.ToString(CultureInfo.InvariantCulture)} {(stub.IsBeneath ? Beneath : Above)}";

    /// <summary>The word for a relation of this kind.</summary>
    public string WordFor(RelationKind kind) => kind switch
    {
        RelationKind.Support => Support,
        RelationKind.Attack => Attack,
        RelationKind.Rephrase => Rephrase,
        RelationKind.Preference => Preference,
        RelationKind.Context => Context,
        _ => Dialogue,
    };

    /// <summary>The word for a relation: that of its kind or, of a context relation, of its role.</summary>
    public string WordFor(Relation relation) => (Guard.NotNull(relation, nameof(relation)).Kind, relation.Role) switch
    {
        (RelationKind.Context, ContextRole.Assumption) => Assumption,
        (RelationKind.Context, ContextRole.Justification) => Justification,
        _ => WordFor(relation.Kind),
    };

    /// <summary>
    /// The words for what a relation does to what it bears on: <c>attacks</c>, <c>attacks the step</c>, <c>answers the objection</c>.
    /// </summary>
    public string WordFor(Relation relation, StepTarget target) => (Guard.NotNull(relation, nameof(relation)).Kind, target) switch
    {
        (RelationKind.Attack, StepTarget.Objection) => Answer,
        (RelationKind.Support or RelationKind.Attack or RelationKind.Context, not StepTarget.Statement) => $"{WordFor(relation)} {Step}",
        _ => WordFor(relation),
    };

    /// <summary>The word for a node's kind.</summary>
    public string WordFor(ArgumentNode node) => Guard.NotNull(node, nameof(node)) switch
    {
        Statement { IsMain: true } => MainClaim,
        ArgumentMap.Evidence => Evidence,
        ArgumentMap.Recommendation => Recommendation,
        ArgumentMap.Locution => Locution,
        Relation relation => WordFor(relation),
        _ => Claim,
    };

    /// <summary>
    /// The mark of what are not the author's own words, <c>(implicit)</c> or <c>(analyst)</c>; null for the author's own, and where nobody
    /// has said.
    /// </summary>
    public string? MarkOf(ArgumentNode node) => Guard.NotNull(node, nameof(node)) switch
    {
        Statement statement => MarkOf(statement.Basis),
        Relation relation => MarkOf(relation.Basis),
        _ => null,
    };

    /// <summary>The mark of a basis that is not the author's own words; null for <see cref="Basis.Explicit"/> and none.</summary>
    public string? MarkOf(Basis? basis) => basis switch
    {
        Basis.Implicit => $"({Implicit})",
        Basis.Analyst => $"({Analyst})",
        _ => null,
    };

    /// <summary>The word for the relations of a kind that have a basis, and the mark of what are not the author's own words.</summary>
    public string MarkedWordFor(RelationKind kind, Basis? basis) => MarkOf(basis) is { } mark ? $"{WordFor(kind)} {mark}" : WordFor(kind);

    /// <summary>The word for a node's kind, and the mark of what are not the author's own words.</summary>
    public string MarkedWordFor(ArgumentNode node) => MarkOf(node) is { } mark ? $"{WordFor(node)} {mark}" : WordFor(node);
}
