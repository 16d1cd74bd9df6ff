using System.Text;
using System.Text.Json;
using ArgumentMap.Reasoning.Tests.Support;

namespace ArgumentMap.Reasoning.Tests.Acceptability;

/// <summary>What labels and strengths write as JSON, of maps and of frameworks.</summary>
public class AnswerJsonTests
{
    private static readonly ArgumentGraph Map = TextMap.Parse("e1>c x!c");

    private static IEnumerable<TestCaseData> Answers()
    {
        var labels = Map.ToLabelling();
        yield return Case("a map's labels", labels.WriteTo,
            """{"semantics":"grounded","reading":"by-support","labels":{"e1":"in","c":"out","x":"in"}}""");
        yield return Case("a framework's labels", labels.Labelling.WriteTo,
            """{"semantics":"grounded","reading":"by-support","labels":{"e1":"in","c":"out","x":"in","r1":"in","r2":"in"}}""");
        yield return Case("why a label is so", labels.Explain("c").WriteTo,
            """
            {"semantics":"grounded","reading":"by-support","steps":[{"argument":"c","label":"out","because":["r2"],"reason":"attacked by r2, which is in"},{"argument":"r2","label":"in","because":[],"reason":"nothing attacks it; it rests on x"},{"argument":"x","label":"in","because":[],"reason":"nothing attacks it"}]}
            """);

        var proofs = MapBuilder.Create("m").Claim("a", "A.")
            .Claim("c", "C.", c => c with { Tags = [ProofTags.ExpectedIn] }).Build().ToProofs();
        yield return Case("labels by proof standards", proofs.WriteTo,
            """
            {"semantics":"carneades","standard":"preponderance","assumed":"marked","labels":{"a":"out","c":"out"},"unexpected":[{"id":"c","expected":"in","label":"out"}]}
            """);
        yield return Case("why a label is so by proof standards", json => proofs.WriteExplanationTo("a", json),
            """
            {"semantics":"carneades","standard":"preponderance","assumed":"marked","steps":[{"argument":"a","label":"out","reason":"nothing is said for it"}]}
            """);

        var strengths = Map.ToStrengths(GradualSemantics.DFQuAD);
        yield return Case("a map's strengths", strengths.WriteTo,
            """{"semantics":"df-quad","status":"converged","residual":0,"strengths":{"e1":0.5,"c":0.5,"x":0.5}}""");
        yield return Case("a framework's strengths", strengths.Result.WriteTo,
            """{"semantics":"df-quad","status":"converged","residual":0,"strengths":{"e1":0.5,"c":0.5,"x":0.5,"r1":0.5,"r2":0.5}}""");
    }

    [TestCaseSource(nameof(Answers))]
    public void An_answer_is_written_as_json(Action<Utf8JsonWriter> write, string json) =>
        Assert.That(Written(write), Is.EqualTo(json));

    [Test]
    public void Nothing_is_written_where_the_map_has_no_such_node()
    {
        var proofs = Map.ToProofs();

        Assert.That(Written(json => Assert.Throws<KeyNotFoundException>(() => proofs.WriteExplanationTo("z", json))), Is.Empty);
    }

    private static TestCaseData Case(string name, Action<Utf8JsonWriter> write, string json) =>
        new TestCaseData(write, json).SetArgDisplayNames(name);

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes)) write(json);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
