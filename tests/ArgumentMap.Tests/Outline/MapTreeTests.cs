using ArgumentMap.Outline;

namespace ArgumentMap.Tests.Outline;

public class MapTreeTests
{
    [Test]
    public void A_tree_marks_what_speaks_for_against_and_together()
    {
        var map = Map();

        var text = new MapTree(map).Whole().ToText();

        Assert.That(text, Is.EqualTo("""
            MAIN [C] The thesis.
              + for, together (sign):
                & [E] A fact.
                & [C] A rule.
                - [C] An exception.
              - [C] An objection.

            """));
    }

    [Test]
    public void A_statement_used_twice_is_named_the_second_time()
    {
        var map = Map();
        map.AddSupport("objection", "fact");

        Assert.That(new MapTree(map).Whole().ToText(), Does.EndWith("  - [C] An objection.\n    + see above: fact\n"));
    }

    [Test]
    public void A_choice_of_nodes_leaves_out_the_rest()
    {
        var map = Map();

        var text = new MapTree(map, include: node => node.Id is not ("rule" or "undercut")).Whole().ToText();

        Assert.That(text, Does.Contain("\n  + [E] A fact.\n").And.Not.Contain("A rule"));
    }

    [Test]
    public void Ids_stand_before_the_texts_where_wanted()
    {
        Assert.That(new MapTree(Map(), showIds: true).Whole().ToText(), Does.StartWith("MAIN [C] thesis: The thesis.\n"));
    }

    [TestCase("one two three four five six seven", "one two three four\nfive six seven\n")]
    [TestCase("12345678901234567890123", "12345678901234567890\n123\n")]
    [TestCase("1234567890123456789\U0001F600z", "1234567890123456789\n\U0001F600z\n")]
    public void Long_texts_are_wrapped_between_words_and_never_within_a_character(string text, string expected)
    {
        var entry = new TreeLine(0, "", text, new Claim("c", text));

        Assert.That(new[] { entry }.ToText(width: 20), Is.EqualTo(expected));
    }

    private static ArgumentGraph Map()
    {
        var map = new ArgumentGraph("m");
        map.Add(new Claim("thesis", "The thesis.") { IsMain = true });
        map.Add(new Evidence("fact", "A fact."));
        map.Add(new Claim("rule", "A rule."));
        map.Add(new Claim("exception", "An exception."));
        map.Add(new Claim("objection", "An objection."));
        map.AddRelation(new Relation("step", RelationKind.Support) { Scheme = "sign" }, "thesis", ["fact", "rule"]);
        map.AddRelation(new Relation("undercut", RelationKind.Attack), "step", ["exception"]);
        map.AddAttack("thesis", "objection");
        return map;
    }
}
