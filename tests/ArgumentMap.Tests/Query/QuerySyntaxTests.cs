using ArgumentMap.Query;

namespace ArgumentMap.Tests.Query;

public class QuerySyntaxTests
{
    [TestCase("", 1, "expected a condition, found the end")]
    [TestCase("evidence and", 13, "expected a condition after 'and', found the end")]
    [TestCase("(main and tag)", 14, "expected a value after 'tag', found ')'")]
    [TestCase("tag= and main", 6, "expected a value after 'tag=', found 'and'")]
    [TestCase("tag!=", 6, "expected a value after 'tag!=', found the end")]
    [TestCase("text~)", 6, "expected a value after 'text~', found ')'")]
    [TestCase("text~)", 6, "expected a value after 'text~', found ')'")]
    [TestCase("degree > many", 10, "expected a number after 'degree>', found 'many'")]
    [TestCase("kind=", 6, "expected a kind after 'kind=', found the end")]
    [TestCase("has )", 5, "expected a field after 'has', found ')'")]
    [TestCase("supports* ", 11, "expected a condition after 'supports*', found the end")]
    [TestCase("not or main", 5, "expected a condition after 'not', found 'or'")]
    [TestCase("()", 2, "expected a condition after '(', found ')'")]
    [TestCase("(main", 6, "expected 'and', 'or' or ')', found the end")]
    [TestCase("main leaf", 6, "expected 'and', 'or' or the end, found 'leaf'")]
    [TestCase("main adn leaf", 6, "expected 'and', 'or' or the end, found 'adn'; is 'and' meant?")]
    [TestCase("main)", 5, "expected 'and', 'or' or the end, found ')'")]
    [TestCase("#", 2, "expected an id after '#', found the end")]
    [TestCase("#(a b)", 5, "expected ',' or ')', found 'b'")]
    [TestCase("evidnce", 1, "unknown word 'evidnce'; is 'evidence' meant?")]
    [TestCase("main and suportedBy any", 10, "unknown word 'suportedBy'; is 'supportedBy' meant?")]
    [TestCase("kind=clam", 6, "unknown kind 'clam'; is 'claim' meant?")]
    [TestCase("basis=implied", 7, "unknown basis 'implied'; there are explicit, implicit, analyst")]
    [TestCase("type=statistics", 6, "unknown evidence type 'statistics'; is 'statistic' meant?")]
    [TestCase("has certanty", 5, "unknown field 'certanty'; is 'certainty' meant?")]
    [TestCase("zebra", 1, "unknown word 'zebra'")]
    [TestCase("tag=\"energy", 5, "this text has no closing quote")]
    [TestCase("text=/energy", 6, "this regular expression has no closing '/'")]
    [TestCase("😀", 1, "expected a condition, found '😀'")]
    [TestCase("tag='😀' x", 9, "expected 'and', 'or' or the end, found 'x'")]
    public void A_slip_is_named_with_its_column(string query, int column, string problem)
    {
        var fault = Fault(query);

        Assert.That(fault.Problem, Is.EqualTo(problem));
        Assert.That(fault.Column, Is.EqualTo(column));
    }

    [Test]
    public void The_message_points_at_the_column() =>
        Assert.That(Fault("(main and tag)").Message,
            Is.EqualTo("column 14: expected a value after 'tag', found ')'\n(main and tag)\n             ^"));

    [Test]
    public void A_line_end_in_a_query_is_shown_as_a_blank() =>
        Assert.That(Fault("main and\ntag").Message,
            Is.EqualTo("column 13: expected a value after 'tag', found the end\nmain and tag\n            ^"));

    [Test]
    public void A_bad_regular_expression_is_explained_where_it_starts()
    {
        var fault = Fault("text=/(a/");

        Assert.That(fault.Column, Is.EqualTo(6));
        Assert.That(fault.Problem, Does.StartWith("this is no regular expression: ").And.Contain("Not enough )'s"));
    }

    [Test]
    public void An_id_that_no_node_can_have_is_refused() => Assert.That(Fault("#\" \"").Problem, Does.Contain("white space"));

    [Test]
    public void Half_a_character_is_refused() => Assert.That(Fault("tag='\uD83D'").Column, Is.EqualTo(6));

    [TestCase("(", ")")]
    [TestCase("not ", "")]
    [TestCase("supports* ", "")]
    [TestCase("supports(", ")")]
    public void Nesting_too_deep_is_refused(string open, string close)
    {
        var query = string.Concat(Enumerable.Repeat(open, 10_000)) + "main" + string.Concat(Enumerable.Repeat(close, 10_000));

        Assert.That(Fault(query).Problem, Does.Contain("100"));
    }

    private static QuerySyntaxException Fault(string query) => Assert.Throws<QuerySyntaxException>(() => MapQuery.Parse(query))!;
}
