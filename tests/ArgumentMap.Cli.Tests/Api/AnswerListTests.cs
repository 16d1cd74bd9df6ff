using ArgumentMap.Analysis;
using ArgumentMap.Json;
using ArgumentMap.Reasoning;
using ArgumentMap.Validation;

namespace ArgumentMap.Cli.Tests.Api;

/// <summary>A list that answers a question about a map says its items, as a single answer does, where it is printed as it is.</summary>
public class AnswerListTests
{
    private static readonly ArgumentGraph Map = ArgumentJson.Parse(CliRun.Of("init").Out);

    private static readonly SourceText Text = SourceText.FromString("Another text.");

    private static IEnumerable<TestCaseData> Answers =>
    [
        new TestCaseData(Map.Validate()).SetArgDisplayNames("findings"),
        new TestCaseData(Map.Contestedness()).SetArgDisplayNames("contestedness"),
        new TestCaseData(Map.ToProofs().Explain("fund")).SetArgDisplayNames("proof"),
        new TestCaseData(AcceptanceReason.Of(Map.ToLabelling(), "fund")).SetArgDisplayNames("acceptance"),
        new TestCaseData(Map.CriticalQuestionsOf("demand")).SetArgDisplayNames("questions"),
        new TestCaseData(Text.Verify(Anchored())).SetArgDisplayNames("anchors"),
        new TestCaseData(Text.FindAgain(Anchored())).SetArgDisplayNames("anchors found again"),
        new TestCaseData(Text.RepairAnchors(Anchored())).SetArgDisplayNames("anchors repaired"),
    ];

    [TestCaseSource(nameof(Answers))]
    public void It_is_printed_as_its_items(IReadOnlyList<object> answers)
    {
        Assert.That(answers, Is.Not.Empty);
        Assert.That(answers.ToString(), Is.EqualTo($"[{string.Join(", ", answers)}]"));
        Assert.That(answers[0].ToString(), Does.Not.Contain("{ "));
    }

    private static ArgumentGraph Anchored()
    {
        var text = SourceText.FromString("One passage. Another text.");
        var map = new ArgumentGraph("m");
        map.AddSource(text.Describe(new SourceDocument("text", "A text")));
        map.Add(new Claim("a", "A.") { Anchors = [text.Anchor("text", "One passage.")] });
        return map;
    }
}
