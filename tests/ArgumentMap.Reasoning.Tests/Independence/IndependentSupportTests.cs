using ArgumentMap.Reasoning.Tests.Support;

namespace ArgumentMap.Reasoning.Tests.Independence;

public class IndependentSupportTests
{
    [Test]
    public void Ten_articles_that_cite_one_study_count_once()
    {
        var map = TextMap.Parse(string.Join(' ', Enumerable.Range(0, 10).Select(i => $"e>c{i} c{i}>rec")));

        var support = map.IndependentSupport("rec");

        Assert.That(support.ToString(), Is.EqualTo("recommendation rec: 1 independent line by statements"));
        Assert.That(support.Lines.Single().ToString(), Is.EqualTo("e, c0"));
    }

    [Test]
    public void Lines_that_share_a_conclusion_on_the_way_count_once() =>
        Assert.That(TextMap.Parse("e1>c e2>c c>rec").IndependentSupport("rec").Count, Is.EqualTo(1));

    [Test]
    public void Lines_that_share_nothing_are_listed()
    {
        var support = TextMap.Parse("e1>c c>rec e2>rec").IndependentSupport("rec");

        Assert.That(support.Lines.Select(line => line.ToString()), Is.EquivalentTo(new[] { "e1, c", "e2" }));
    }

    [Test]
    public void Crossing_ways_are_disentangled() =>
        Assert.That(TextMap.Parse("e1>c e1>d e2>c c>rec d>rec").IndependentSupport("rec").Lines
            .Select(line => line.ToString()), Is.EquivalentTo(new[] { "e2, c", "e1, d" }));

    [Test]
    public void Linked_premises_are_one_line()
    {
        var support = TextMap.Parse("e1+e2>rec e3>rec").IndependentSupport("rec");

        Assert.That(support.Lines.Select(line => line.ToString()), Is.EquivalentTo(new[] { "e1, e2", "e3" }));
        Assert.That(support.Status, Is.EqualTo(SearchStatus.Complete));
    }

    [Test]
    public void Two_linked_supports_that_share_a_premise_are_one_line() =>
        Assert.That(TextMap.Parse("e1+e2>rec e1+e3>rec").IndependentSupport("rec").Count, Is.EqualTo(1));

    [Test]
    public void Evidence_from_one_source_counts_once()
    {
        var map = Sourced(("e1", "report"), ("e2", "report"), ("e3", "survey"));

        Assert.That(map.IndependentSupport("rec").Count, Is.EqualTo(3));
        var bySource = map.IndependentSupport("rec", ArgumentMap.Reasoning.Independence.Sources);
        Assert.That(bySource.Lines.SelectMany(line => line.Origins), Is.EquivalentTo(new[] { "report", "survey" }));
    }

    [TestCase("Ann", "Ann", 1)]
    [TestCase("Ann", " ANN", 1)]
    [TestCase("Ann; Bob", "Bob; Cem", 1)]
    [TestCase("Ann", "Bob", 2)]
    [TestCase("", "", 2)]
    public void Two_sources_of_one_author_are_one_line_by_participants(string first, string second, int lines)
    {
        var map = Sourced(("e1", "report"), ("e2", "survey"));
        map.ReplaceSource(map.GetSource("report") with { Authors = [.. first.Split("; ", StringSplitOptions.RemoveEmptyEntries)] });
        map.ReplaceSource(map.GetSource("survey") with { Authors = [.. second.Split("; ", StringSplitOptions.RemoveEmptyEntries)] });

        Assert.That(map.IndependentSupport("rec", ArgumentMap.Reasoning.Independence.Sources).Count, Is.EqualTo(2));
        Assert.That(map.IndependentSupport("rec", ArgumentMap.Reasoning.Independence.Participants).Count, Is.EqualTo(lines));
    }

    [Test]
    public void An_author_and_a_participant_of_one_name_are_one_person()
    {
        var map = Sourced(("e1", "report"), ("e2", "survey"));
        map.AddParticipant(new Participant("ann", "Ann"));
        map.ReplaceSource(map.GetSource("report") with { Authors = ["Ann"] });
        map.Replace(map.GetStatement("e2") with { SaidBy = "ann" });

        Assert.That(map.IndependentSupport("rec", ArgumentMap.Reasoning.Independence.Participants).Lines
            .Single().Origins, Is.EqualTo(new[] { "ann" }));
    }

    [Test]
    public void One_source_under_two_ids_is_one()
    {
        var map = Sourced(("e1", "report"), ("e2", "survey"));
        map.ReplaceSource(map.GetSource("report") with { Url = "https://city.example/count" });
        map.ReplaceSource(map.GetSource("survey") with { Url = "http://www.city.example/count/" });

        Assert.That(map.IndependentSupport("rec", ArgumentMap.Reasoning.Independence.Sources).Count, Is.EqualTo(1));
        Assert.That(map.WhatIf().WithoutSource("survey").Removed.Select(node => node.Id), Is.EqualTo(new[] { "e1", "e2" }));
    }

    [Test]
    public void Evidence_without_anchors_counts_as_of_one_unknown_source()
    {
        var support = TextMap.Parse("e1>rec e2>rec").IndependentSupport("rec", ArgumentMap.Reasoning.Independence.Sources);

        Assert.That(support.Lines.Single().Origins, Is.EqualTo(new[] { "?" }));
        Assert.That($"{support.Lines.Single()}", Does.EndWith(" (from one that is not named)"));
    }

    [Test]
    public void What_two_participants_say_in_one_source_is_independent_by_participants()
    {
        var map = Sourced(("e1", "report"), ("e2", "report"));
        foreach (var name in new[] { "ann", "bob" }) map.AddParticipant(new Participant(name, name));
        map.Replace(map.GetStatement("e1") with { SaidBy = "ann" });
        map.Replace(map.GetStatement("e2") with { SaidBy = "bob" });

        Assert.That(map.IndependentSupport("rec", ArgumentMap.Reasoning.Independence.Participants).Count, Is.EqualTo(2));
        Assert.That(map.IndependentSupport("rec", ArgumentMap.Reasoning.Independence.Sources).Count, Is.EqualTo(1));
    }

    [Test]
    public void A_ground_has_no_line_of_support() =>
        Assert.That(TextMap.Parse("e").IndependentSupport("e", ArgumentMap.Reasoning.Independence.Sources).Count, Is.Zero);

    [Test]
    public void Lines_that_may_be_more_are_told_as_a_range()
    {
        var map = TextMap.Parse("e1+e2>rec e3+e4>rec e1+e3>rec");

        var support = map.IndependentSupport("rec", options: new FoundationOptions { MostEnvironments = 1 });

        Assert.That(support.Status, Is.EqualTo(SearchStatus.Truncated));
        Assert.That(support.ToString(), Is.EqualTo("recommendation rec: 1 to 3 independent lines by statements"));
    }

    private static ArgumentGraph Sourced(params (string Evidence, string Source)[] anchors)
    {
        var map = TextMap.Parse(string.Join(' ', anchors.Select(anchor => $"{anchor.Evidence}>rec")));
        foreach (var source in anchors.Select(anchor => anchor.Source).Distinct()) map.AddSource(new SourceDocument(source, source));
        foreach (var (evidence, source) in anchors) map.Replace(map.GetStatement(evidence) with
        {
            Anchors = [new TextAnchor(source, 0, 1)],
        });
        return map;
    }
}
