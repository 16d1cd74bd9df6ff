using ArgumentMap.Cli.Commands;
using ArgumentMap.Query;

namespace ArgumentMap.Cli.Tests.Query;

public class QueryHelpTests
{
    [TestCaseSource(nameof(Examples))]
    public void Every_example_of_the_help_page_is_a_query(string example) =>
        Assert.That(MapQuery.Parse(MapQuery.Parse(example).ToString()), Is.EqualTo(MapQuery.Parse(example)));

    [Test]
    public void The_help_page_has_a_dozen_examples_and_more() => Assert.That(Examples().Count(), Is.AtLeast(12));

    [Test]
    public void The_help_page_has_every_field()
    {
        var fields = QueryHelp.Text.Split("Text fields")[1].Split("Quote a value")[0];
        var words = Enum.GetNames<TextField>().Concat(Enum.GetNames<NumberField>())
            .Select(name => $"{char.ToLowerInvariant(name[0])}{name[1..]}");

        Assert.That(words.Except(fields.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), Is.Empty);
    }

    private static IEnumerable<string> Examples() =>
        QueryHelp.Text.Split('\n').Where(line => line.Contains(" -- ")).Select(line => line.Split(" -- ")[0].Trim());
}
