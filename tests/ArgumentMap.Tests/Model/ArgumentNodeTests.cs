using CsCheck;

namespace ArgumentMap.Tests.Model;

[Category("Random")]
public class ArgumentNodeTests
{
    private static readonly string[] OneSource = ["s"];
    private static readonly string[] OneParticipant = ["p"];

    [Test]
    public void Statements_with_equal_members_are_equal() => RandomNode.Statement("x", OneSource, OneParticipant, []).ForAll(statement =>
    {
        var twin = Rebuilt(statement);
        Assert.That(twin, Is.EqualTo(statement).And.Not.SameAs(statement));
        Assert.That(twin.GetHashCode(), Is.EqualTo(statement.GetHashCode()));
    });

    [TestCaseSource(nameof(StatementChanges))]
    public void A_statement_with_another_member_is_another(Func<Statement, Statement> change)
    {
        var statement = new Claim("x", "text");
        var (one, twin) = (change(statement), change(statement));

        Assert.That(one, Is.Not.EqualTo(statement));
        Assert.That(one, Is.EqualTo(twin));
    }

    [TestCaseSource(nameof(RelationChanges))]
    public void A_relation_with_another_member_is_another(Func<Relation, Relation> change)
    {
        var relation = new Relation("x", RelationKind.Support);
        var (one, twin) = (change(relation), change(relation));

        Assert.That(one, Is.Not.EqualTo(relation));
        Assert.That(one, Is.EqualTo(twin));
    }

    [Test]
    public void Statements_of_different_kinds_are_different()
    {
        Assert.That(new Evidence("x", "text"), Is.Not.EqualTo((Statement)new Claim("x", "text")));
        Assert.That(new Evidence("x", "text", EvidenceType.Event), Is.Not.EqualTo(new Evidence("x", "text")));
        Assert.That(new Recommendation("x", "text", "the city"), Is.Not.EqualTo(new Recommendation("x", "text")));
        Assert.That(new Locution("x", "text"), Is.Not.EqualTo((ArgumentNode)new Claim("x", "text")));
    }

    [Test]
    public void Locutions_with_equal_members_are_equal()
    {
        var locution = new Locution("l", "text") { SaidBy = "p", Anchors = [new TextAnchor("s", 1, 2)] };

        Assert.That(new Locution("l", "text") { SaidBy = "p", Anchors = [new TextAnchor("s", 1, 2)] }, Is.EqualTo(locution));
        Assert.That(locution with { SaidBy = null }, Is.Not.EqualTo(locution));
    }

    [Test]
    public void The_hash_of_a_node_is_of_its_id_alone() =>
        Assert.That(new Relation("x", RelationKind.Attack).GetHashCode(), Is.EqualTo(new Claim("x", "text").GetHashCode()));

    [Test]
    public void A_node_says_its_kind_and_id()
    {
        ArgumentNode[] nodes =
        [
            new Claim("c", ""), new Evidence("e", ""), new Recommendation("rec", ""), new Locution("l", ""),
            new Relation("r", RelationKind.Rephrase),
        ];

        Assert.That(nodes.Select(node => node.ToString()),
            Is.EqualTo(new[] { "claim c", "evidence e", "recommendation rec", "locution l", "rephrase r" }));
    }

    [Test]
    public void A_node_shows_what_it_says_and_messages_name_it_without()
    {
        var claim = new Claim("thesis", "The tram line is worth its cost.");

        Assert.That(claim.ToString(), Is.EqualTo("claim thesis: The tram line is worth its cost."));
        Assert.That(new Locution("l", "Ann: it is.").ToString(), Is.EqualTo("locution l: Ann: it is."));
        Assert.That(claim.KindAndId, Is.EqualTo("claim thesis"));
    }

    [Test]
    public void A_text_may_be_empty_but_not_missing_or_ill_formed()
    {
        Assert.That(new Claim("c", "").Text, Is.Empty);
        Assert.That(() => new Claim("c", null!), Throws.ArgumentNullException);
        Assert.That(() => new Claim("c", "high \uD83D alone"), Throws.ArgumentException.With.Message.Contains("index 5"));
        Assert.That(() => new Locution("l", "low \uDE00 alone"), Throws.ArgumentException);
        Assert.That(() => new Claim("c", "ends high \uD83D"), Throws.ArgumentException);
        Assert.That(() => new Claim("c", "wrong order \uDE00\uD83D"), Throws.ArgumentException);
        Assert.That(() => new Claim("c", "") { Certainty = "\uD83D" }, Throws.ArgumentException);
        Assert.That(() => new Relation("r", RelationKind.Support) { Scheme = "\uD83D" }, Throws.ArgumentException);
    }

    [TestCase("")]
    [TestCase(" x")]
    [TestCase("x\n")]
    [TestCase("x\ty")]
    [TestCase("\u00A0x")]
    [TestCase("x\u0085y")]
    public void An_id_without_letters_or_with_stray_space_is_refused(string id)
    {
        Assert.That(() => new Claim(id, "text"), Throws.ArgumentException);
        Assert.That(() => new Claim("x", "text") with { Id = id }, Throws.ArgumentException);
    }

    [Test]
    public void Negative_zero_is_no_other_zero()
    {
        var (score, weight) = (new Claim("c", "") { BaseScore = -0.0 }.BaseScore!.Value,
            new Relation("r", RelationKind.Support) { Weight = -0.0 }.Weight!.Value);

        Assert.That((1 / score, 1 / weight), Is.EqualTo((double.PositiveInfinity, double.PositiveInfinity)));
    }

    [TestCase(-0.1)]
    [TestCase(1.1)]
    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    public void A_base_score_lies_between_0_and_1(double score) =>
        Assert.That(() => new Claim("c", "") { BaseScore = score }, Throws.TypeOf<ArgumentOutOfRangeException>());

    [TestCase(-1)]
    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    public void A_weight_is_finite_and_not_negative(double weight) =>
        Assert.That(() => new Relation("r", RelationKind.Support) { Weight = weight }, Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void Lists_and_extensions_are_empty_rather_than_missing()
    {
        Assert.That(() => new Claim("c", "") { Tags = null! }, Throws.ArgumentNullException);
        Assert.That(() => new Claim("c", "") { Anchors = null! }, Throws.ArgumentNullException);
        Assert.That(() => new Claim("c", "") { Extensions = null! }, Throws.ArgumentNullException);
        Assert.That(() => new Recommendation("c", "") { Addressees = null! }, Throws.ArgumentNullException);
    }

    [Test]
    public void Every_item_of_a_list_is_well_formed_or_refused()
    {
        Assert.That(() => new Claim("c", "") { Tags = ["energy", "\uD83D"] }, Throws.ArgumentException);
        Assert.That(() => new Claim("c", "") { Tags = [null!] }, Throws.ArgumentNullException);
        Assert.That(() => new Recommendation("c", "", "\uD83D"), Throws.ArgumentException);
        Assert.That(() => new SourceDocument("s", "") { Authors = ["\uD83D"] }, Throws.ArgumentException);
    }

    private static Statement Rebuilt(Statement old)
    {
        Statement bare = old switch
        {
            Evidence evidence => new Evidence(old.Id, old.Text, evidence.Type),
            Recommendation recommendation => new Recommendation(old.Id, old.Text, [.. recommendation.Addressees]),
            _ => new Claim(old.Id, old.Text),
        };
        return bare with
        {
            Title = old.Title,
            IsMain = old.IsMain,
            SaidBy = old.SaidBy,
            AlsoSaidBy = old.AlsoSaidBy,
            Certainty = old.Certainty,
            Basis = old.Basis,
            BaseScore = old.BaseScore,
            Tags = [.. old.Tags],
            Anchors =
                [.. old.Anchors.Select(a => new TextAnchor(a.Source)
                {
                    Section = a.Section,
                    Page = a.Page,
                    Time = a.Time,
                    Fragment = a.Fragment,
                    Range = a.Range,
                    Paragraph = a.Paragraph,
                    Sha256 = a.Sha256,
                    Extensions = a.Extensions,
                })],
            Extensions = ExtensionData.From(old.Extensions),
        };
    }

    private static TestCaseData<Func<Statement, Statement>> Change(string member, Func<Statement, Statement> change) =>
        new(change) { TestName = $"A statement differs by its {member}" };

    private static TestCaseData<Func<Relation, Relation>> RelationChange(string member, Func<Relation, Relation> change) =>
        new(change) { TestName = $"A relation differs by its {member}" };

    private static IEnumerable<TestCaseData<Func<Statement, Statement>>> StatementChanges()
    {
        yield return Change("id", s => s with { Id = "y" });
        yield return Change("title", s => s with { Title = "other" });
        yield return Change("group", s => s with { Group = "g" });
        yield return Change("text", s => s with { Text = "other" });
        yield return Change("main mark", s => s with { IsMain = true });
        yield return Change("speaker", s => s with { SaidBy = "p" });
        yield return Change("further speaker", s => s with { AlsoSaidBy = ["p"] });
        yield return Change("certainty", s => s with { Certainty = "likely" });
        yield return Change("basis", s => s with { Basis = Basis.Explicit });
        yield return Change("base score", s => s with { BaseScore = 0.5 });
        yield return Change("tags", s => s with { Tags = ["energy"] });
        yield return Change("anchors", s => s with { Anchors = [new TextAnchor("s", 0, 1)] });
        yield return Change("extensions", s => s with { Extensions = s.Extensions.With("x", "1") });
    }

    private static IEnumerable<TestCaseData<Func<Relation, Relation>>> RelationChanges()
    {
        yield return RelationChange("id", r => r with { Id = "y" });
        yield return RelationChange("kind", r => r with { Kind = RelationKind.Attack });
        yield return RelationChange("role", r => r with { Role = ContextRole.Assumption });
        yield return RelationChange("title", r => r with { Title = "other" });
        yield return RelationChange("text", r => r with { Text = "other" });
        yield return RelationChange("speaker", r => r with { SaidBy = "p" });
        yield return RelationChange("tags", r => r with { Tags = ["energy"] });
        yield return RelationChange("group", r => r with { Group = "g" });
        yield return RelationChange("scheme", r => r with { Scheme = "expert-opinion" });
        yield return RelationChange("critical question", r => r with { CriticalQuestion = "expertise" });
        yield return RelationChange("basis", r => r with { Basis = Basis.Analyst });
        yield return RelationChange("weight", r => r with { Weight = 2 });
        yield return RelationChange("anchors", r => r with { Anchors = [new TextAnchor("s", 0, 1)] });
        yield return RelationChange("extensions", r => r with { Extensions = r.Extensions.With("x", "1") });
    }
}
