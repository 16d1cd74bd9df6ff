using System.Text.RegularExpressions;
using ArgumentMap.Json;
using ArgumentMap.NUnit;
using ArgumentMap.Reasoning;

namespace ArgumentMap.Cli.Tests;

/// <summary>One thing is one statement, not one statements, wherever things are counted.</summary>
public partial class CountedWordsTests
{
    private static readonly string[] Formats = ["json", "dot", "svg", "html", "mermaid", "d2", "outline"];

    private static IEnumerable<TestCaseData> Commands() =>
        AllCommands.ThatRead("map.json", "a").Where(args => args[0] is not ("verify" or "compare" or "link"))
            .Concat(AllCommands.ThatRead("corpus.json", "m/a").Where(args => args[0] is not ("verify" or "diff" or "convert")))
            .Concat(Formats.Select(format => (string[])["convert", "map.json", "--to", format]))
            .Concat([["robust", "map.json", "a"], ["robust", "map.json", "b"], ["show", "map.json", "--depth", "1"],
                ["verify", "map.json", "--text", "s.txt"], ["anchors", "repair", "map.json", "--texts", "."]])
            .Select(args => new TestCaseData([args]).SetArgDisplayNames(string.Join(' ', args)));

    [TestCaseSource(nameof(Commands))]
    public void One_thing_is_counted_in_the_singular(string[] args)
    {
        using var folder = new TemporaryFolder();
        ArgumentJson.Write(Map("m"), folder["map.json"]);
        File.WriteAllText(folder["s.txt"], "It rained.");
        File.WriteAllText(folder["corpus.json"],
            """{ "format": "argument-corpus/1", "id": "k", "maps": ["map.json", "n.json"], "links": [{ "kind": "contradicts", "from": "m/a", "to": "n/a" }, { "kind": "same-as", "from": "m/b", "to": "n/b" }] }""");
        ArgumentJson.Write(Map("n"), folder["n.json"]);

        var run = CliRun.Of([.. args.Select(arg => arg.Contains('.', StringComparison.Ordinal) ? folder[arg] : arg)]);

        Assert.That(run.Error, Does.Not.Contain("argmap: "));
        Assert.That(SingularPlural().Matches(run.Out + run.Error).Select(match => match.Value), Is.Empty);
    }

    [Test]
    public void One_thing_is_counted_in_the_singular_in_what_the_library_says_of_its_answers()
    {
        var map = Map("m");
        var corpus = new ArgumentCorpus("k");
        foreach (var id in new[] { "m", "n" }) corpus.Add(Map(id));
        corpus.AddLink(CorpusLinkKind.Contradicts, "m/a", "n/a");
        corpus.AddLink(CorpusLinkKind.SameAs, "m/b", "n/b");
        object[] answers =
        [
            map, map.StandsOn("a"), map.IndependentSupport("a"), map.WhatIf()
                .Without("b"), map.Stability("a"), map.Attributions("a"), map.ToStrengths(GradualSemantics.DFQuAD),
            map.ToFramework(), map.ToBipolarFramework(), corpus.Compare(), .. corpus.Compare().Contributions,
            AgreementMatrix.Of(corpus.Merge()),
            Argues.Supports("a").WithEvidence().WithIndependentSources(1).Description,
        ];

        Assert.That(answers.SelectMany(answer => SingularPlural().Matches($"{answer}")).Select(match => match.Value), Is.Empty);
    }

    private static ArgumentGraph Map(string id)
    {
        var map = new ArgumentGraph(id);
        map.AddSource(new SourceDocument("s"));
        map.Add(new Claim("a", "Take an umbrella.") { IsMain = true });
        map.Add(new Evidence("b", "It rained.") { Anchors = [SourceText.FromString("It rained. ").Anchor("s", "It rained.")] });
        map.AddSupport("a", "b");
        return map;
    }

    [GeneratedRegex(
        @"(?<![\d.,#-])1 (?:[a-z-]+ )?(?:agreement|anchor|argument|article|attack|claim|contradiction|disagreement|edge|environment|fault|finding|ground|level|line|link|map|node|objection|order|pair|participant|piece|point|recommendation|relation|set|source|statement|step|strength|support|time)s\b")]
    private static partial Regex SingularPlural();
}
