using ArgumentMap.Schemes;

namespace ArgumentMap.Tests.Schemes;

public class SchemeCatalogueTests
{
    private static readonly ArgumentScheme Own = new(
        "own", "Argument of one's own", "practical", [new SchemePremise("goal", "The goal is G.")], "Do A.",
        [new CriticalQuestion("cost", "What does A cost?", QuestionTarget.Conclusion)]);

    [Test]
    public void The_catalogue_has_sixty_schemes_or_more() => Assert.That(SchemeCatalogue.Walton, Has.Count.AtLeast(60));

    [Test]
    public void Every_id_is_unique_and_made_of_lower_case_words() =>
        Assert.That(SchemeCatalogue.Walton.Select(scheme => scheme.Id), Is.Unique.And.All.Match("^[a-z]+(-[a-z]+)*$"));

    [Test]
    public void Every_scheme_has_a_name_a_family_premises_a_conclusion_and_questions() => Assert.That(
        SchemeCatalogue.Walton.Where(scheme =>
            scheme.Name == "" || scheme.Family == "" || scheme.Premises.Count == 0 || scheme.Conclusion == ""
                || scheme.Questions.Count == 0),
        Is.Empty);

    [Test]
    public void The_ids_of_premises_and_of_questions_are_unique_in_their_scheme() => Assert.That(
        SchemeCatalogue.Walton.Where(scheme => !IsUnique(scheme.Premises.Select(p => p.Id))
            || !IsUnique(scheme.Questions.Select(q => q.Id))),
        Is.Empty);

    [Test]
    public void A_question_about_a_premise_names_one_of_the_scheme_and_no_other_question_does()
    {
        foreach (var scheme in SchemeCatalogue.Walton)
            foreach (var question in scheme.Questions)
            {
                string?[] allowed = question.Target == QuestionTarget.Premise ? [.. scheme.Premises.Select(premise => premise.Id)] : [null];
                Assert.That(question.Premise, Is.AnyOf(allowed), $"{scheme.Id}/{question.Id}");
            }
    }

    [Test]
    public void Every_premise_and_question_has_a_text() => Assert.That(
        SchemeCatalogue.Walton.SelectMany(scheme => scheme.Premises.Select(premise => premise.Text)
            .Concat(scheme.Questions.Select(question => question.Text))),
        Is.Not.Empty.And.All.Not.Empty);

    [Test]
    public void Expert_opinion_has_six_critical_questions() => Assert.That(
        SchemeCatalogue.Walton["expert-opinion"].Questions.Select(question => question.Id),
        Is.EquivalentTo(new[] { "expertise", "field", "opinion", "trustworthiness", "consistency", "backup" }));

    [TestCase("expertise", QuestionTarget.Premise)]
    [TestCase("trustworthiness", QuestionTarget.Inference)]
    [TestCase("consistency", QuestionTarget.Conclusion)]
    public void A_question_says_what_an_unfavourable_answer_tells_against(string id, QuestionTarget target) =>
        Assert.That(SchemeCatalogue.Walton["expert-opinion"].FindQuestion(id)!.Target, Is.EqualTo(target));

    [Test]
    public void A_question_that_the_scheme_does_not_ask_is_not_found() => Assert.That(Own.FindQuestion("benefit"), Is.Null);

    [Test]
    public void An_unknown_scheme_is_named()
    {
        Assert.That(SchemeCatalogue.Walton.TryGet("nonsense", out var scheme), Is.False);
        Assert.That(scheme, Is.Null);
        Assert.That(() => SchemeCatalogue.Walton["nonsense"], Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("nonsense"));
    }

    [Test]
    public void The_catalogue_is_loaded_once()
    {
        var first = SchemeCatalogue.Walton;

        Assert.That(SchemeCatalogue.Walton, Is.SameAs(first));
    }

    [Test]
    public void With_adds_a_scheme_at_the_end_and_leaves_the_old_catalogue_alone()
    {
        var more = SchemeCatalogue.Walton.With(Own);

        Assert.That(more.Last(), Is.SameAs(Own));
        Assert.That(more, Has.Count.EqualTo(SchemeCatalogue.Walton.Count + 1));
        Assert.That(SchemeCatalogue.Walton.TryGet("own", out _), Is.False);
    }

    [Test]
    public void With_replaces_the_scheme_of_the_same_id_in_its_place()
    {
        var changed = SchemeCatalogue.Walton["expert-opinion"] with { Name = "What experts say" };

        var catalogue = SchemeCatalogue.Walton.With(changed);

        Assert.That(catalogue["expert-opinion"], Is.SameAs(changed));
        Assert.That(catalogue.Select(scheme => scheme.Id), Is.EqualTo(SchemeCatalogue.Walton.Select(scheme => scheme.Id)));
    }

    [Test]
    public void A_catalogue_of_ones_own_starts_empty()
    {
        Assert.That(SchemeCatalogue.Empty, Is.Empty);
        Assert.That(SchemeCatalogue.Empty.With(Own).Single(), Is.EqualTo(Own with { Questions = [.. Own.Questions] }));
        Assert.That(() => SchemeCatalogue.Empty.With(null!), Throws.ArgumentNullException);
    }

    private static bool IsUnique(IEnumerable<string> ids) => ids.GroupBy(id => id).All(group => group.Count() == 1);
}
