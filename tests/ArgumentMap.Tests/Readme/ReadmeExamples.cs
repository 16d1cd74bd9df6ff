using ArgumentMap.Analysis;
using ArgumentMap.Dot;
using ArgumentMap.Json;
using ArgumentMap.Validation;
using QuikGraph.Algorithms;

namespace ArgumentMap.Tests.Readme;

/// <summary>The README's examples, line for line (<see cref="ReadmeTests"/> compares them), run and checked.</summary>
public class ReadmeExamples
{
    [Test]
    public void Build_a_map()
    {
        using var folder = new TemporaryFolder();
        Environment.CurrentDirectory = folder.Path;
        var map = BuildTram();

        Assert.Multiple(() =>
        {
            Assert.That(map.IsUndercut("demand"));
            Assert.That(string.Join("; ", map.EvidenceFor("fund")), Is.EqualTo("evidence riders: A survey expects 40,000 riders a day."));
            Assert.That(ArgumentJson.Read("tram.json").ToJson(), Is.EqualTo(map.ToJson()));
            Assert.That(File.ReadAllText("tram.dot"), Is.EqualTo(map.ToDot()));
        });
    }

    [Test]
    public void Ask_it()
    {
        using var folder = new TemporaryFolder();
        Environment.CurrentDirectory = folder.Path;
        var map = BuildTram();

        IReadOnlyList<ArgumentNode> reasons = map.Supporters("build");             // riders, full
        IReadOnlyList<ArgumentNode> doubts = map.Attackers("demand");              // old
        AttackForms form = map.FormsOf(map.RelationsTo("demand")[0].Id);           // Undercut
        IEnumerable<Statement> given = map.Leaves;                                 // what is offered without a further reason
        IEnumerable<IReadOnlyList<ArgumentNode>> lines = map.PathsTo("fund");      // the lines of argument
        var open = map.CriticalQuestionsOf().Where(question => !question.IsRaised); // what nobody has asked
        var order = map.AsQuikGraph().TopologicalSort();                           // any QuikGraph algorithm

        IReadOnlyList<Finding> findings = map.Validate();                          // using ArgumentMap.Validation

        Assert.Multiple(() =>
        {
            Assert.That(findings.Select(finding => finding.Severity), Is.All.LessThan(Severity.Error));
            Assert.That(reasons.Select(node => node.Id), Is.EqualTo(new[] { "riders", "full" }));
            Assert.That(doubts.Select(node => node.Id), Is.EqualTo(new[] { "old" }));
            Assert.That(form, Is.EqualTo(AttackForms.Undercut));
            Assert.That(given.Select(node => node.Id), Is.EqualTo(new[] { "riders", "full", "old" }));
            Assert.That(lines.Count(), Is.EqualTo(3));
            Assert.That(open.Select(question => question.Question.Id), Is.EqualTo(new[] { "entailment", "observation" }));
            Assert.That(order.Last().Id, Is.EqualTo("fund"));
        });
    }

    [Test]
    public void Check_where_it_rests()
    {
        using var folder = new TemporaryFolder();
        Environment.CurrentDirectory = folder.Path;
        File.WriteAllText("article.txt", "First line.\n\nHere stands the passage, to the letter, and more.\n");
        var map = new ArgumentGraph("m");
        map.AddSource(new SourceDocument("article", "An article"));
        map.Add(new Claim("c", "A claim.") { Anchors = [SourceText.Load("article.txt").Anchor("article", "Here stands")] });

        var text = SourceText.Load("article.txt");
        TextAnchor anchor = text.Anchor("article", "the passage, to the letter");  // offsets, paragraph and digest
        IReadOnlyList<AnchorFault> faults = text.Verify(map, "article");           // a changed text or an anchor off by one is reported

        Assert.That(anchor.Paragraph, Is.EqualTo(2));
        Assert.That(faults, Is.Empty);
    }

    [Test]
    public void Merge_articles()
    {
        using var folder = new TemporaryFolder();
        Environment.CurrentDirectory = folder.Path;
        Directory.CreateDirectory("maps");
        var made = new ArgumentCorpus("two");
        foreach (var id in new[] { "a", "b" }) made.Add(new ArgumentGraph(id)).AddClaim("c", $"{id} says so.");
        made.AddLink(CorpusLinkKind.Contradicts, "a/c", "b/c");
        ArgumentJson.Write(made, "maps/corpus.json");
        using var written = new StringWriter();
        Console.SetOut(written);

        ArgumentCorpus corpus = ArgumentJson.ReadCorpus("maps/corpus.json");
        MergedCorpus merged = corpus.Merge();  // a statement that three articles make is one node with three anchors
        foreach (var statement in merged.Contested) Console.WriteLine(statement.Text);

        Assert.That(written.ToString().Split(Environment.NewLine), Is.EqualTo(new[] { "a says so.", "b says so.", "" }));
    }

    private static ArgumentGraph BuildTram()
    {
        var map = MapBuilder.Create("tram", "Should the city build the tram?")
            .Source("survey", "Ridership survey", s => s with { Publisher = "City statistics office", Published = new PartialDate(2024) })
            .Claim("build", "The tram line is worth its cost.", c => c with { IsMain = true })
            .Evidence("riders", "A survey expects 40,000 riders a day.", EvidenceType.Statistic)
            .Claim("full", "The buses on the route are full.")
            .Claim("old", "The survey was made before the new railway station opened.")
            .Recommendation("fund", "Pay for the line from the road budget.", ["City council"])
            .Support("build", ["riders", "full"], r => r with { Id = "demand", Scheme = "evidence-to-hypothesis" }) // linked premises
            .Support("fund", "build")
            .Attack("demand", "old", r => r with { CriticalQuestion = "other-explanations" }) // an undercut: it attacks the step
            .Build();

        Console.WriteLine(map.IsUndercut("demand"));                    // True
        Console.WriteLine(string.Join("; ", map.EvidenceFor("fund")));  // evidence riders: A survey expects 40,000 riders a day.
        ArgumentJson.Write(map, "tram.json");
        map.WriteDot("tram.dot");                                       // dot -Tsvg tram.dot -o tram.svg
        return map;
    }
}
