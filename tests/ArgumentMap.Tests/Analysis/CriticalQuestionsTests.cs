using ArgumentMap.Analysis;

namespace ArgumentMap.Tests.Analysis;

public class CriticalQuestionsTests
{
    [Test]
    public void An_undercut_raises_the_question_that_it_names_and_no_other()
    {
        var map = Expert().Attack("step", "doubt", attack => attack with { Id = "undercut", CriticalQuestion = "trustworthiness" }).Build();

        var raised = map.CriticalQuestionsOf("step").Where(question => question.IsRaised).ToList();

        Assert.That(raised.Select(question => (question.Question.Id, question.RaisedBy[0].Id)),
            Is.EqualTo(new[] { ("trustworthiness", "undercut") }));
    }

    [TestCase("thesis")]
    [TestCase("word")]
    public void An_attack_on_conclusion_or_premise_raises_a_question_of_the_support(string target)
    {
        var map = Expert().Attack(target, "doubt", attack => attack with { CriticalQuestion = "field" }).Build();

        Assert.That(map.CriticalQuestionsOf("step").Single(question => question.IsRaised).Question.Id, Is.EqualTo("field"));
    }

    [Test]
    public void An_attack_does_not_raise_the_questions_of_its_own_scheme()
    {
        var map = Expert()
            .Attack("thesis", "doubt", attack => attack with { Id = "attack", Scheme = "expert-opinion", CriticalQuestion = "field" })
            .Build();

        Assert.That(map.CriticalQuestionsOf("attack").Where(question => question.IsRaised), Is.Empty);
    }

    [Test]
    public void Asking_the_whole_map_answers_as_asking_each_relation()
    {
        var map = Expert().Attack("step", "doubt", attack => attack with { CriticalQuestion = "field" })
            .Attack("thesis", "word", attack => attack with { Scheme = "sign" }).Build();

        Assert.That(map.CriticalQuestionsOf(), Is.EqualTo(map.Relations.SelectMany(relation => map.CriticalQuestionsOf(relation.Id))));
    }

    private static MapBuilder Expert() => MapBuilder.Create("m")
        .Claim("thesis", "It will rain.").Claim("word", "The forecaster says so.")
        .Claim("doubt", "The forecaster is paid by umbrella makers.")
        .Support("thesis", "word", step => step with { Id = "step", Scheme = "expert-opinion" });
}
