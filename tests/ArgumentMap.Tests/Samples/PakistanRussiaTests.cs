using ArgumentMap.Analysis;
using ArgumentMap.Json;
using ArgumentMap.Schemes;

namespace ArgumentMap.Tests.Samples;

/// <summary>What must hold of the five articles' maps, whoever edits them.</summary>
public class PakistanRussiaTests
{
    private static readonly string Folder = Repository.Find("samples/PakistanRussia/maps");

    private static readonly string[] Names =
        ["budding-strategic-relationship", "changing-dynamics", "islamabads-marriage-with-moscow", "military-ties", "pak-russia-relations"];

    [TestCaseSource(nameof(Names))]
    public void A_map_agrees_with_its_text_to_the_character(string name)
    {
        Assert.That(SourceText.Load(Articles.Path($"{name}.txt")).Verify(Map(name)), Is.Empty);
    }

    [TestCaseSource(nameof(Names))]
    public void A_changed_character_in_the_text_is_reported(string name)
    {
        var map = Map(name);
        var anchor = map.Statements.First(statement => statement.Anchors.Count > 0).Anchors[0];
        var text = File.ReadAllText(Articles.Path($"{name}.txt"));
        var changed = SourceText.FromString($"{text[..anchor.Start!.Value]}~{text[(anchor.Start.Value + 1)..]}");

        var problems = changed.Verify(map).Select(fault => fault.Problem).Distinct();

        Assert.That(problems, Is.EquivalentTo((AnchorProblem[])[AnchorProblem.SourceDigest, AnchorProblem.PassageDigest]));
    }

    [TestCaseSource(nameof(Names))]
    public void An_anchor_off_by_one_is_reported(string name)
    {
        var map = Map(name);
        var statement = map.Statements.First(candidate => candidate.Anchors.Count == 1);
        var anchor = statement.Anchors[0];
        map.Replace(statement with
        {
            Anchors = [new TextAnchor(anchor.Source, anchor.Start!.Value, anchor.End!.Value + 1)
            {
                Paragraph = anchor.Paragraph,
                Sha256 = anchor.Sha256,
            }],
        });

        var fault = SourceText.Load(Articles.Path($"{name}.txt")).Verify(map).Single();

        Assert.That((fault.Problem, fault.Node), Is.EqualTo((AnchorProblem.PassageDigest, statement.Id)));
    }

    [TestCaseSource(nameof(Names))]
    public void Every_explicit_statement_is_anchored_and_every_anchor_has_paragraph_and_digest(string name)
    {
        var statements = Map(name).Statements;

        Assert.Multiple(() =>
        {
            Assert.That(statements.Where(statement => statement.Basis == Basis.Explicit && statement.Anchors.Count == 0), Is.Empty);
            Assert.That(statements.SelectMany(statement => statement.Anchors)
                .Where(anchor => anchor.Paragraph is null || anchor.Sha256 is null), Is.Empty);
        });
    }

    [TestCaseSource(nameof(Names))]
    public void A_map_has_one_thesis_and_30_to_100_statements(string name)
    {
        Assert.That(Map(name).MainStatements.Count(), Is.EqualTo(1));
        Assert.That(Map(name).Statements, Has.Count.InRange(30, 100));
    }

    [TestCaseSource(nameof(Names))]
    public void Every_scheme_and_every_critical_question_that_a_map_names_is_in_the_catalogue(string name)
    {
        var map = Map(name);
        var raised = map.CriticalQuestionsOf().SelectMany(question => question.RaisedBy).ToHashSet();

        Assert.Multiple(() =>
        {
            Assert.That(map.Relations.Where(relation => relation.Scheme is { } scheme && !SchemeCatalogue.Walton.TryGet(scheme, out _)),
                Is.Empty);
            Assert.That(map.Relations.Where(relation => relation.CriticalQuestion is not null && !raised.Contains(relation)), Is.Empty);
        });
    }

    [TestCaseSource(nameof(Names))]
    public void No_statement_repeats_more_than_five_words_of_any_article_in_a_row(string name)
    {
        var articles = Articles.All().SelectMany(file => SixWords(File.ReadAllText(file))).ToHashSet(StringComparer.Ordinal);

        var copied = Map(name).Statements.SelectMany(statement => SixWords(statement.Text)).Where(articles.Contains);

        Assert.That(copied, Is.Empty);
    }

    [Test]
    public void The_corpus_and_its_maps_are_in_canonical_form()
    {
        var corpus = ArgumentJson.ReadCorpus(Path.Combine(Folder, "corpus.json"));

        Assert.Multiple(() =>
        {
            Assert.That(corpus.ToJson(), Is.EqualTo(File.ReadAllText(Path.Combine(Folder, "corpus.json"))));
            foreach (var map in corpus.Maps)
                Assert.That(map.ToJson(), Is.EqualTo(File.ReadAllText(Path.Combine(Folder, corpus.FileOf(map.Id)))));
        });
    }

    [Test]
    public void The_corpus_links_nine_statements_of_ten()
    {
        var corpus = ArgumentJson.ReadCorpus(Path.Combine(Folder, "corpus.json"));

        Assert.That(corpus.Maps.Select(map => map.Id), Is.EquivalentTo(Names));
        var linked = corpus.Links.SelectMany(link => new[] { link.From, link.To }).Distinct().Count();
        Assert.That(linked, Is.GreaterThanOrEqualTo(corpus.Maps.Sum(map => map.Statements.Count) * 9 / 10));
    }

    [Test]
    public void Every_contradiction_answers_whether_both_can_be_true()
    {
        var corpus = ArgumentJson.ReadCorpus(Path.Combine(Folder, "corpus.json"));

        var notes = corpus.Links.Where(link => link.Kind == CorpusLinkKind.Contradicts).Select(link => link.Note);
        Assert.That(notes, Is.Not.Empty.And.All.StartsWith("Can both be true? No: "));
    }

    [Test]
    public void Every_contrast_lets_both_stand()
    {
        var corpus = ArgumentJson.ReadCorpus(Path.Combine(Folder, "corpus.json"));

        var notes = corpus.Links.Where(link => link.Kind == CorpusLinkKind.Contrasts).Select(link => link.Note);
        Assert.That(notes, Is.Not.Empty.And.All.Contains("Both can be "));
    }

    [Test]
    public void The_schemas_beside_the_maps_are_the_packages_own()
    {
        Assert.Multiple(() =>
        {
            Assert.That(File.ReadAllText(Path.Combine(Folder, "argument-map.schema.json")), Is.EqualTo(ArgumentJson.MapSchema));
            Assert.That(File.ReadAllText(Path.Combine(Folder, "argument-corpus.schema.json")), Is.EqualTo(ArgumentJson.CorpusSchema));
        });
    }

    private static ArgumentGraph Map(string name) => ArgumentJson.Read(Path.Combine(Folder, $"{name}.json"));

    private static IEnumerable<string> SixWords(string text)
    {
        var words = text.ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim('.', ',', ';', ':', '!', '?', '(', ')', '"', '\'', '“', '”', '‘', '’', '—', '–', '-'))
            .Where(word => word.Length > 0).ToList();
        for (var i = 0; i + 6 <= words.Count; i++) yield return string.Join(' ', words.GetRange(i, 6));
    }
}
