using ArgumentMap.Query;

namespace ArgumentMap.Tests.Query;

public class QueryParsingTests
{
    private static readonly MapQuery Evidence = MapQuery.OfKind(NodeKind.Evidence);
    private static readonly MapQuery Recommendations = MapQuery.OfKind(NodeKind.Recommendation);

    [Test]
    public void A_kind_can_stand_alone_or_be_named() =>
        Assert.That(Queries("evidence", "kind=evidence", "kind evidence", "KIND = Evidence"), Is.Not.Empty.And.All.EqualTo(Evidence));

    [Test]
    public void The_sign_of_equality_can_be_left_out() =>
        Assert.That(Queries("tag=energy", "tag energy", "tag \"energy\"", "tag 'energy'", "tag=\"energy\""),
            Is.Not.Empty.And.All.EqualTo(MapQuery.Tagged("energy")));

    [TestCase(TextField.Basis)]
    [TestCase(TextField.Role)]
    [TestCase(TextField.Type)]
    [TestCase(TextField.Standard)]
    public void A_field_of_few_words_is_asked_for_one_of_these(TextField field)
    {
        Assert.That(() => MapQuery.Where(field, TextPattern.Exactly("x")), Throws.ArgumentException.With.Message.StartWith("There is no "));
        Assert.That(() => MapQuery.Where(field, TextPattern.Containing("x")), Throws.Nothing);
    }

    [Test]
    public void A_slash_stands_in_a_word_but_not_before_it()
    {
        Assert.That(Queries("#map/a", "#\"map/a\"", "# (map/a)"), Is.Not.Empty.And.All.EqualTo(MapQuery.WithId("map/a")));
        Assert.That(MapQuery.WithId("map/a").ToString(), Is.EqualTo("#map/a"));
        Assert.That(MapQuery.WithId("/a").ToString(), Is.EqualTo("#\"/a\""));
        Assert.That(Queries("text /map/", "text=/map/", "text~/map/"), Is.All.EqualTo(MapQuery.TextMatches("map")));
    }

    [Test]
    public void Unequal_is_the_opposite_of_equal()
    {
        Assert.That(MapQuery.Parse("tag!=energy"), Is.EqualTo(!MapQuery.Tagged("energy")));
        Assert.That(MapQuery.Parse("kind!=evidence"), Is.EqualTo(!Evidence));
        Assert.That(MapQuery.Parse("depth!=2"), Is.EqualTo(!MapQuery.Where(NumberField.Depth, NumberComparison.Equal, 2)));
    }

    [Test]
    public void And_binds_before_or() =>
        Assert.That(MapQuery.Parse("main or root and leaf"), Is.EqualTo(MapQuery.Main | (MapQuery.Root & MapQuery.Leaf)));

    [Test]
    public void Brackets_bind_first() =>
        Assert.That(MapQuery.Parse("(main or root) and leaf"), Is.EqualTo((MapQuery.Main | MapQuery.Root) & MapQuery.Leaf));

    [Test]
    public void Not_and_steps_bind_to_the_next_operand() =>
        Assert.That(
            MapQuery.Parse("not supports* supports main and leaf"),
            Is.EqualTo(!MapQuery.Supports(MapQuery.Supports(MapQuery.Main)).Transitively() & MapQuery.Leaf));

    [Test]
    public void Steps_take_a_query_in_brackets() =>
        Assert.That(
            MapQuery.Parse("evidence and supports*(recommendation and addressee \"Pakistan\")"),
            Is.EqualTo(Evidence & MapQuery.Supports(Recommendations & MapQuery.Addressee("Pakistan")).Transitively()));

    [TestCaseSource(nameof(AllSteps))]
    public void Every_step_has_a_word(MapStep step) =>
        Assert.That(MapQuery.Parse($"{QueryWords.Word(step)} any"), Is.EqualTo(new StepQuery(step, MapQuery.Any)));

    [Test]
    public void Texts_are_compared_to_the_letter_by_their_parts_or_by_a_regular_expression()
    {
        Assert.That(MapQuery.Parse("text~\"nuclear deal\""), Is.EqualTo(MapQuery.TextContains("nuclear deal")));
        Assert.That(MapQuery.Parse(@"text=/a\/b\\/i"), Is.EqualTo(MapQuery.TextMatches(@"a/b\\", ignoresCase: true)));
    }

    [Test]
    public void Quoted_text_can_have_quotes_backslashes_and_line_ends() =>
        Assert.That(MapQuery.Parse(@"tag=""a\""b\\c\nd'"""), Is.EqualTo(MapQuery.Tagged("a\"b\\c\nd'")));

    [TestCase("degree>3", NumberField.Degree, NumberComparison.Greater, 3)]
    [TestCase("inDegree >= 1", NumberField.InDegree, NumberComparison.AtLeast, 1)]
    [TestCase("depth<=2", NumberField.Depth, NumberComparison.AtMost, 2)]
    [TestCase("baseScore<0.5", NumberField.BaseScore, NumberComparison.Less, 0.5)]
    [TestCase("weight=1E+21", NumberField.Weight, NumberComparison.Equal, 1e21)]
    [TestCase("paragraph 3", NumberField.Paragraph, NumberComparison.Equal, 3)]
    public void Numbers_are_compared(string query, NumberField field, NumberComparison comparison, double number) =>
        Assert.That(MapQuery.Parse(query), Is.EqualTo(MapQuery.Where(field, comparison, number)));

    [Test]
    public void Ids_stand_behind_a_hash()
    {
        Assert.That(MapQuery.Parse("#c1"), Is.EqualTo(MapQuery.WithId("c1")));
        Assert.That(MapQuery.Parse("#(c1, \"a b\")"), Is.EqualTo(MapQuery.WithId("c1", "a b")));
    }

    [Test]
    public void Has_asks_for_any_value()
    {
        Assert.That(MapQuery.Parse("has certainty"), Is.EqualTo(MapQuery.Has(TextField.Certainty)));
        Assert.That(MapQuery.Parse("has baseScore"), Is.EqualTo(MapQuery.Where(NumberField.BaseScore, NumberComparison.AtLeast, 0)));
    }

    [Test]
    public void A_participant_is_who_says_it() => Assert.That(MapQuery.Parse("participant=fomin"), Is.EqualTo(MapQuery.SaidBy("fomin")));

    private static MapStep[] AllSteps() => Enum.GetValues<MapStep>();

    private static IEnumerable<MapQuery> Queries(params string[] texts) => texts.Select(MapQuery.Parse);
}
