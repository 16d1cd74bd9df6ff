namespace ArgumentMap.Rendering.Tests.Reports;

/// <summary>What a report says for and against a thesis and a recommendation: nothing that the map does not say.</summary>
public class ReportReasonsTests
{
    [Test]
    public void An_objection_is_told_with_its_answers_and_premises_that_need_each_other_together() =>
        Assert.That(Section("Thesis"), Is.EqualTo("""
            The line is worth its cost.

            - **For:** The buses are full.
            - **together with:** A tram holds more.
            - **Evidence (implicit):** Nine in ten want it.
            - **Against:** It is loud.
              - **Answer (analyst):** Lawn between the rails dampens it.
              - **Answer:** It is not.

            """.ReplaceLineEndings("\n")));

    [Test]
    public void Grounds_stand_once_and_evidence_with_what_it_directly_speaks_for() =>
        Assert.That(Section("Recommendations"), Is.EqualTo("""
            ### To the council

            - Build it.
              - **For:** The line is worth its cost.
              - **Against:** There is no money.
                - **Answer:** The state pays.
              - **Evidence beneath (implicit):** Nine in ten want it. — *speaks for “The line is worth its cost.”*

            ### To the state

            - Build it.
              - Its grounds stand above, under “To the council”.
            - Plan a second one.
              - No reason is given for it.
            - Name it.
              - **For:** It is loud.
              - No evidence is given for it.

            """.ReplaceLineEndings("\n")));

    [Test]
    public void What_a_step_assumes_stands_under_it_and_a_thesis_does_not_answer_what_it_is_against_in_turn()
    {
        var map = MapBuilder.Create("pool").Claim("close", "Close the pool.", claim => claim with { IsMain = true })
            .Claim("cost", "It costs too much.").Claim("open", "Keep it open.").Claim("fares", "Fares stay as they are.")
            .Support("close", "cost", step => step with { Id = "s" }).Context("s", "fares", ContextRole.Assumption)
            .Attack("close", "open").Attack("open", "close")
            .Build();

        Assert.That(map.ToReport().Split("## Thesis\n\n")[1].Split("\n## ")[0], Is.EqualTo("""
            Close the pool.

            - **For:** It costs too much.
              - **Assumption:** Fares stay as they are.
            - **Against:** Keep it open.
              - **Against it in turn:** Close the pool.

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void Of_much_evidence_beneath_the_rest_is_counted()
    {
        var map = Map();
        for (var i = 0; i < 20; i++) map.AddSupport("full", map.AddEvidence($"count{i}", $"Count {i}.", EvidenceType.Statistic).Id);

        var lines = map.ToReport(new ReportOptions { ShowFindings = false }).Split('\n')
            .Where(line => line.Contains("beneath", StringComparison.Ordinal)).ToList();

        Assert.That(lines.Take(12), Has.All.StartsWith("  - **Evidence beneath"));
        Assert.That(lines.Skip(12), Is.EqualTo(new[] { "  - 9 more pieces of evidence beneath." }));
    }

    private static string Section(string title) =>
        Map().ToReport().Split($"## {title}\n\n")[1].Split("\n## ")[0];

    private static ArgumentGraph Map() => MapBuilder.Create("tram")
        .Claim("worth", "The line is worth its cost.", c => c with { IsMain = true })
        .Claim("full", "The buses are full.").Claim("room", "A tram holds more.")
        .Evidence("poll", "Nine in ten want it.", EvidenceType.Statistic)
        .Claim("loud", "It is loud.").Claim("lawn", "Lawn between the rails dampens it.").Claim("quiet", "It is not.")
        .Recommendation("build", "Build it.", ["the council", "the state"])
        .Claim("poor", "There is no money.").Claim("state", "The state pays.")
        .Recommendation("second", "Plan a second one.", ["the state"]).Recommendation("name", "Name it.", ["the state"])
        .Support("worth", ["full", "room"]).Support("worth", "poll", r => r with { Basis = Basis.Implicit })
        .Attack("worth", "loud", r => r with { Id = "noise" }).Attack("noise", "lawn", r => r with { Basis = Basis.Analyst })
        .Attack("loud", "quiet")
        .Support("build", "worth").Attack("build", "poor", r => r with { Id = "cost" }).Attack("cost", "state")
        .Support("name", "loud")
        .Build();
}
