namespace ArgumentMap.Tests.Corpus;

public class ArgumentCorpusTests
{
    [Test]
    public void A_corpus_has_its_maps_in_the_order_in_which_they_were_added()
    {
        var corpus = new ArgumentCorpus("corpus", "Some articles");
        var (one, other) = (corpus.Add(new ArgumentGraph("z")), corpus.Add(new ArgumentGraph("a")));

        Assert.That(corpus.Maps, Is.EqualTo(new[] { one, other }));
        Assert.That((corpus.Id, corpus.Title), Is.EqualTo(("corpus", "Some articles")));
        Assert.That(corpus.GetMap("a"), Is.SameAs(other));
        Assert.That(corpus.TryGetMap("z", out var found), Is.True);
        Assert.That(found, Is.SameAs(one));
    }

    [Test]
    public void A_map_is_kept_in_the_file_that_was_named_or_in_one_of_its_own_name()
    {
        var corpus = new ArgumentCorpus("corpus");
        corpus.Add(new ArgumentGraph("a"));
        corpus.Add(new ArgumentGraph("b"), "maps/second.json");

        Assert.That((corpus.FileOf("a"), corpus.FileOf("b")), Is.EqualTo(("a.json", "maps/second.json")));
    }

    [Test]
    public void A_map_of_the_same_id_is_refused()
    {
        var corpus = NewCorpus();

        Assert.That(() => corpus.Add(new ArgumentGraph("a")), Throws.ArgumentException.With.Message.Contains("'a'"));
        Assert.That(corpus.Maps, Has.Count.EqualTo(2));
    }

    [Test]
    public void An_unknown_map_is_named()
    {
        var corpus = NewCorpus();

        Assert.That(corpus.TryGetMap("x", out var map), Is.False);
        Assert.That(map, Is.Null);
        Assert.That(() => corpus.GetMap("x"), Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("'x'"));
        Assert.That(() => corpus.FileOf("x"), Throws.TypeOf<KeyNotFoundException>());
    }

    [TestCase("")]
    [TestCase(" c")]
    [TestCase("a/b")]
    public void A_corpus_has_an_id_like_a_maps(string id) => Assert.That(() => new ArgumentCorpus(id), Throws.ArgumentException);

    [Test]
    public void A_link_joins_two_statements()
    {
        var corpus = NewCorpus();

        var link = corpus.AddLink(CorpusLinkKind.SameAs, "a/x", "b/y", "both say so");

        Assert.That(link,
            Is.EqualTo(new CorpusLink(CorpusLinkKind.SameAs, new CorpusReference("a", "x"), new CorpusReference("b", "y"))
            {
                Note = "both say so",
            }));
        Assert.That(corpus.Links, Is.EqualTo(new[] { link }));
        Assert.That(corpus.GetStatement(link.To), Is.SameAs(corpus.GetMap("b").GetStatement("y")));
        Assert.That(link.ToString(), Is.EqualTo("a/x same-as b/y"));
    }

    [Test]
    public void A_link_is_removed_once()
    {
        var corpus = NewCorpus();
        var link = corpus.AddLink(CorpusLinkKind.SameAs, "a/x", "b/y");

        Assert.That(corpus.Remove(link), Is.True);
        Assert.That(corpus.Remove(link), Is.False);
        Assert.That(corpus.Links, Is.Empty);
    }

    [TestCase("a/nothing", "b/y", "nothing")]
    [TestCase("a/x", "nowhere/y", "nowhere")]
    [TestCase("a/step", "b/y", "step")]
    public void A_link_to_what_is_no_statement_is_refused(string from, string to, string named)
    {
        var corpus = NewCorpus();
        corpus.GetMap("a").Add(new Relation("step", RelationKind.Support));

        Assert.That(() => corpus.AddLink(CorpusLinkKind.SameAs, from, to), Throws.TypeOf<KeyNotFoundException>().With.Message
            .Contains(named));
        Assert.That(corpus.Links, Is.Empty);
    }

    [TestCase("a/x", "a", "x")]
    [TestCase("a/x/y", "a", "x/y")]
    public void The_first_slash_of_a_reference_divides(string text, string map, string statement)
    {
        var reference = CorpusReference.Parse(text);

        Assert.That(reference, Is.EqualTo(new CorpusReference(map, statement)));
        Assert.That(reference.ToString(), Is.EqualTo(text));
    }

    [TestCase("")]
    [TestCase("a")]
    [TestCase("/x")]
    [TestCase("a/")]
    [TestCase("/")]
    [TestCase(null)]
    public void What_lacks_a_side_is_no_reference(string? text)
    {
        Assert.That(CorpusReference.TryParse(text, out _), Is.False);
        Assert.That(() => CorpusReference.Parse(text!), text is null ? Throws.ArgumentNullException : Throws.TypeOf<FormatException>());
    }

    [Test]
    public void Links_with_equal_members_are_equal()
    {
        var link = new CorpusLink(CorpusLinkKind.Elaborates, new CorpusReference("a", "x"), new CorpusReference("b", "y"));

        Assert.That(link with { Note = null }, Is.EqualTo(link));
        Assert.That(link with { Note = "because" }, Is.Not.EqualTo(link));
        Assert.That(link with { Kind = CorpusLinkKind.Contradicts }, Is.Not.EqualTo(link));
        Assert.That(link with { From = link.To, To = link.From }, Is.Not.EqualTo(link));
    }

    [Test]
    public void Nothing_at_all_is_the_callers_mistake()
    {
        var corpus = NewCorpus();

        Assert.That(() => corpus.Add((ArgumentGraph)null!), Throws.ArgumentNullException);
        Assert.That(() => corpus.Add((CorpusLink)null!), Throws.ArgumentNullException);
        Assert.That(() => corpus.GetMap(null!), Throws.ArgumentNullException);
    }

    private static ArgumentCorpus NewCorpus()
    {
        var corpus = new ArgumentCorpus("corpus");
        corpus.Add(MapBuilder.Create("a").Claim("x", "").Build());
        corpus.Add(MapBuilder.Create("b").Claim("y", "").Build());
        return corpus;
    }
}
