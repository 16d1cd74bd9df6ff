using ArgumentMap.Schemes;
using ArgumentMap.Validation;
using CsCheck;

namespace ArgumentMap.Tests.Validation.Rules;

/// <summary>AM109, AM110, AM111, AM112.</summary>
[Category("Random")]
public class SchemeRuleTests
{
    private static readonly ArgumentScheme Oracle = new(
        "oracle", "Argument from Oracle", "source-based", [new("god", "A god knows."), new("word", "The god says that A.")], "A.",
        [new("sober", "Was the priestess sober?", QuestionTarget.Inference), new("who", "Which god?", QuestionTarget.Premise, "god")]);

    private static readonly ValidationOptions Options = ValidationOptions.Default with { Schemes = SchemeCatalogue.Walton.With(Oracle) };

    private ArgumentGraph _map = null!;

    [SetUp]
    public void StartMap()
    {
        _map = new ArgumentGraph("m");
        foreach (var id in new[] { "thesis", "word", "god", "doubt" }) _map.AddClaim(id, "");
    }

    [Test]
    public void A_relation_with_fewer_premises_than_its_scheme_lists_the_schemes()
    {
        Support("oracle", "word");

        Assert.That(Findings.Of("AM109", _map, Options), Is.EqualTo(
            ["info step: The support step has 1 of the 2 premises of its scheme, Argument from Oracle: [god] A god knows. [word] The god "
                + "says that A."]));
    }

    [Test]
    public void A_relation_with_all_premises_of_its_scheme_lacks_none()
    {
        Support("oracle", "word", "god");

        Assert.That(Findings.Of("AM109", _map, Options), Is.Empty);
    }

    [Test]
    public void The_questions_that_nobody_asks_are_listed()
    {
        Support("oracle", "word");
        Attack("step", "sober");

        Assert.That(Findings.Of("AM110", _map, Options),
            Is.EqualTo(["info step: Nobody asks of the support step (Argument from Oracle): [who] Which god?"]));
    }

    [Test]
    public void Questions_asked_of_the_step_its_premise_or_its_conclusion_are_not_open()
    {
        Support("oracle", "word");
        Attack("thesis", "sober");
        _map.AddRelation(new Relation("other", RelationKind.Attack) { CriticalQuestion = "who" }, "word", ["doubt"]);

        Assert.That(Findings.Of("AM110", _map, Options), Is.Empty);
    }

    [Test]
    public void A_question_asked_of_what_an_attack_aims_at_is_not_asked_of_the_attack()
    {
        _map.AddRelation(new Relation("step", RelationKind.Attack) { Scheme = "oracle" }, "thesis", ["word"]);
        Attack("thesis", "sober");

        Assert.That(Findings.Nodes("AM110", _map), Is.Empty);
        Assert.That(Findings.About("AM110", _map, Options).Single().Message, Does.Contain("[sober]").And.Contain("[who]"));
    }

    [TestCase("expert-opinon", "; did you mean 'expert-opinion'?")]
    [TestCase("Expert Opinion", "; did you mean 'expert-opinion'?")]
    [TestCase("argument-from-expert-opinion", "; did you mean 'expert-opinion'?")]
    [TestCase("expert", "; did you mean 'expert-opinion'?")]
    [TestCase("causes-to-effects", "; did you mean 'cause-to-effect'?")]
    [TestCase("xyz", ".")]
    [TestCase("", ".")]
    public void A_scheme_that_the_catalogue_lacks_is_a_warning_with_the_nearest_id(string name, string ending)
    {
        Support(name, "word");

        Assert.That(Findings.Of("AM111", _map),
            Is.EqualTo([$"warning step: The support step names the scheme '{name}', which the catalogue lacks{ending}"]));
    }

    [Test]
    public void A_scheme_of_ones_own_catalogue_is_known()
    {
        Support("oracle", "word");

        Assert.That(Findings.Of("AM111", _map, Options), Is.Empty);
    }

    [Test]
    public void A_question_that_no_scheme_at_the_target_has_is_a_warning()
    {
        Support("oracle", "word");
        Attack("step", "sobre");

        Assert.That(Findings.Of("AM112", _map, Options), Is.EqualTo(
            ["warning attack: The attack attack raises the question 'sobre', but the schemes of what it bears on have no such question; "
                + "they have sober, who."]));
    }

    [Test]
    public void A_question_about_a_step_that_names_no_scheme_is_a_warning()
    {
        Attack("thesis", "sober");

        Assert.That(Findings.Of("AM112", _map, Options), Is.EqualTo(
            ["warning attack: The attack attack raises the question 'sober', but no step that it bears on names a scheme."]));
    }

    [TestCase("step")]
    [TestCase("word")]
    [TestCase("thesis")]
    public void A_question_of_a_scheme_at_the_target_is_known(string target)
    {
        Support("oracle", "word");
        Attack(target, "sober");

        Assert.That(Findings.Of("AM112", _map, Options), Is.Empty);
    }

    [Test]
    public void A_question_at_a_scheme_that_the_catalogue_lacks_may_be_that_schemes()
    {
        Support("oracle", "word");
        Attack("step", "sobre");

        Assert.That(Findings.Of("AM112", _map), Is.Empty);
    }

    [Test]
    public void Open_and_unknown_questions_are_those_that_a_comparison_of_all_pairs_finds() => RandomMap.Small.ForAll(random =>
    {
        var map = random.Copy();
        foreach (var (step, number) in map.Relations.Select((step, number) => (step, number)).ToList())
            map.Replace(step with
            {
                Scheme = new[] { "sign", null, "oracle", "unheard-of" }[number % 4],
                CriticalQuestion = new[] { "who", "finding", null }[number % 3],
            });
        var steps = map.Relations.Where(step => step.Scheme is not null);
        var attacks = map.Relations.Where(attack => attack.Kind == RelationKind.Attack && attack.CriticalQuestion is not null).ToList();

        var open = steps.Where(step => Options.Schemes.TryGet(step.Scheme!, out var scheme)
            && !scheme.Questions.All(question => attacks.Any(attack => attack.CriticalQuestion == question.Id && Asks(map, attack, step))));
        var unknown = attacks.Where(attack => map.ConclusionsOf(attack.Id).Count > 0 && steps.Where(step => Asks(map, attack, step))
            .All(step => Options.Schemes.TryGet(step.Scheme!, out var scheme) && scheme.FindQuestion(attack.CriticalQuestion!) is null));

        Assert.That(Findings.About("AM110", map, Options).Select(finding => finding.Node), Is.EqualTo(open.Select(step => step.Id)));
        Assert.That(Findings.About("AM112", map, Options).Select(finding => finding.Node), Is.EqualTo(unknown.Select(attack => attack.Id)));
    });

    private static bool Asks(ArgumentGraph map, Relation attack, Relation step) => map.ConclusionsOf(attack.Id).Any(target =>
        target.Id == step.Id
        || map.PremisesOf(step.Id).Contains(target)
        || (step.Kind != RelationKind.Attack && map.ConclusionsOf(step.Id).Contains(target)));

    private void Support(string scheme, params string[] premises) =>
        _map.AddRelation(new Relation("step", RelationKind.Support) { Scheme = scheme }, "thesis", premises);

    private void Attack(string target, string question) =>
        _map.AddRelation(new Relation("attack", RelationKind.Attack) { CriticalQuestion = question }, target, ["doubt"]);
}
