using ArgumentMap.Outline;

namespace ArgumentMap.Tests.Outline;

/// <summary>Maps whose naive trees are endless or grow without bound.</summary>
public class MapTreeLimitsTests
{
    private static IEnumerable<TestCaseData> Knots()
    {
        yield return new TestCaseData(MutualAttacks()).SetArgDisplayNames("attacks that attack each other");
        yield return new TestCaseData(SelfAttack()).SetArgDisplayNames("an attack that attacks itself");
        yield return new TestCaseData(StepOnItself()).SetArgDisplayNames("a step that is a premise of itself");
        yield return new TestCaseData(PairedUndercuts(30)).SetArgDisplayNames("paired undercuts");
        yield return new TestCaseData(Diamonds(30)).SetArgDisplayNames("stacked diamonds");
        yield return new TestCaseData(Diamonds(30, linked: true)).SetArgDisplayNames("stacked linked diamonds");
        yield return new TestCaseData(Undercuts(5_000)).SetArgDisplayNames("a chain of undercuts");
        yield return new TestCaseData(Circle(5_000)).SetArgDisplayNames("a long circle");
    }

    [TestCaseSource(nameof(Knots))]
    public void Each_node_is_written_out_once_and_the_tree_is_linear(ArgumentGraph map)
    {
        var lines = new MapTree(map).Whole();

        Assert.That(lines.Where(line => !line.IsRepeat).Select(line => line.Node.Id), Is.Unique);
        Assert.That(lines, Has.Count.LessThanOrEqualTo(map.Statements.Count + map.Relations.Count + map.AsQuikGraph().EdgeCount));
    }

    [TestCaseSource(nameof(Knots))]
    public void What_is_named_is_written_out_with_its_id_within_any_depth(ArgumentGraph map)
    {
        foreach (var depth in new[] { 0, 1, 2, 7, int.MaxValue })
        {
            var lines = new MapTree(map, depth).Whole();

            var named = lines.Where(line => line.IsRepeat).Select(line => line.Node.Id).Distinct();
            var written = lines.Where(line => !line.IsRepeat && line.Text.Contains($"{line.Node.Id}: ", StringComparison.Ordinal))
                .Select(line => line.Node.Id).ToHashSet();
            Assert.That(named, Is.SubsetOf(written), $"within {depth}");
        }
    }

    [Test]
    [Category("Random")]
    public void Every_statement_of_any_map_is_shown() => RandomMap.SmallDialogue.ForAll(map =>
        Assert.That(new MapTree(map).Whole().Where(line => !line.IsRepeat && line.Node is not Relation).Select(line => line.Node.Id),
            Is.EquivalentTo(map.Statements.Select(node => node.Id).Concat(map.Locutions.Select(node => node.Id)))));

    [Test]
    [Category("Random")]
    public void A_tree_that_is_cut_shows_all_that_is_so_near_and_nothing_else() => RandomMap.SmallDialogue.ForAll(map =>
    {
        for (var depth = 0; depth < 4; depth++)
        {
            var whole = Levels(map);
            var shown = new MapTree(map, depth).Whole().Where(line => !line.IsRepeat).Select(line => line.Node.Id).ToHashSet();
            var near = whole.Where(node => node.Value <= depth).Select(node => node.Key);
            Assert.That(shown, Is.EquivalentTo(near));
        }
    });

    [Test]
    public void What_is_cut_off_is_counted_and_is_no_root()
    {
        var text = new MapTree(Circle(4), 1).Whole().ToText();

        Assert.That(text, Is.EqualTo("[C] Statement 0.\n  + [C] Statement 1. (1 step below is not shown)\n"));
    }

    [Test]
    public void A_linked_step_keeps_its_premises()
    {
        var map = new ArgumentGraph("m");
        map.Add(new Claim("a", "A."));
        map.Add(new Claim("b", "B."));
        map.Add(new Claim("c", "C."));
        map.AddSupport("a", "b", "c");

        Assert.That(new MapTree(map, 1).Whole().ToText(), Is.EqualTo("[C] A.\n  + for, together:\n    & [C] B.\n    & [C] C.\n"));
    }

    [Test]
    public void A_negative_depth_is_refused() =>
        Assert.That(() => new MapTree(new ArgumentGraph("m"), -1), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void What_are_not_the_authors_words_is_marked()
    {
        var map = new ArgumentGraph("m");
        map.Add(new Recommendation("a", "Act.") { Basis = Basis.Analyst });
        map.Add(new Claim("b", "It is late.") { Basis = Basis.Implicit });
        map.Add(new Claim("c", "It is dark.") { Basis = Basis.Explicit });
        map.AddRelation(new Relation("r", RelationKind.Support) { Basis = Basis.Analyst }, "a", ["b"]);
        map.AddRelation(new Relation("s", RelationKind.Support) { Basis = Basis.Implicit }, "b", ["c"]);
        map.AddRelation(new Relation("t", RelationKind.Attack) { Basis = Basis.Analyst }, "s", ["c"]);

        Assert.That(new MapTree(map).Whole().ToText(), Is.EqualTo("""
            [R] (analyst) Act.
              + (analyst) [C] (implicit) It is late.
                + (implicit) for:
                  & [C] c: It is dark.
                  - (analyst) see above: c

            """));
    }

    /// <summary>The naive distance of each node below the roots: again and again one step down from all that is reached.</summary>
    private static Dictionary<string, int> Levels(ArgumentGraph map)
    {
        var levels = new MapTree(map).Whole().Where(line => line.Depth == 0).ToDictionary(line => line.Node.Id, _ => 0);
        var elided = new MapTree(map).Whole().Where(line => line.Step is not null).Select(line => line.Step!.Id).ToHashSet();
        var isNew = true;
        while (isNew)
        {
            isNew = false;
            foreach (var relation in map.Relations)
            {
                foreach (var target in map.ConclusionsOf(relation.Id)) Reach(target.Id, relation.Id, 1);
                foreach (var premise in map.PremisesOf(relation.Id)) Reach(relation.Id, premise.Id, 0);
            }
        }
        foreach (var id in elided) levels.Remove(id);
        return levels;

        void Reach(string from, string to, int distance)
        {
            if (!levels.TryGetValue(from, out var level) || (levels.TryGetValue(to, out var known) && known <= level + distance)) return;
            levels[to] = level + distance;
            isNew = true;
        }
    }

    private static ArgumentGraph Statements(int count)
    {
        var map = new ArgumentGraph("m");
        for (var i = 0; i < count; i++) map.Add(new Claim($"s{i}", $"Statement {i}."));
        return map;
    }

    private static ArgumentGraph Circle(int length)
    {
        var map = Statements(length);
        for (var i = 0; i < length; i++) map.AddSupport($"s{i}", $"s{(i + 1) % length}");
        return map;
    }

    private static ArgumentGraph Undercuts(int length)
    {
        var map = Statements(length + 2);
        map.AddRelation(new Relation("r0", RelationKind.Support), "s0", ["s1"]);
        for (var i = 1; i <= length; i++) map.AddRelation(new Relation($"r{i}", RelationKind.Attack), $"r{i - 1}", [$"s{i + 1}"]);
        return map;
    }

    private static ArgumentGraph PairedUndercuts(int levels)
    {
        var map = Statements(levels * 2);
        for (var level = 0; level < levels; level++)
            foreach (var side in new[] { 0, 1 })
            {
                var id = $"r{(2 * level) + side}";
                map.Add(new Relation(id, RelationKind.Attack));
                map.AddPremise(id, $"s{(2 * level) + side}");
                foreach (var target in level == 0 ? ["s0"] : new[] { $"r{(2 * level) - 2}", $"r{(2 * level) - 1}" })
                    map.AddConclusion(id, target);
            }
        return map;
    }

    private static ArgumentGraph Diamonds(int levels, bool linked = false)
    {
        var map = Statements(2 * (levels + 1));
        for (var level = 0; level < levels; level++)
            foreach (var side in new[] { 0, 1 })
            {
                var conclusion = $"s{(2 * level) + side}";
                var (left, right) = ($"s{(2 * level) + 2}", $"s{(2 * level) + 3}");
                if (linked) map.AddSupport(conclusion, left, right);
                else foreach (var premise in new[] { left, right }) map.AddSupport(conclusion, premise);
            }
        return map;
    }

    private static ArgumentGraph MutualAttacks()
    {
        var map = Statements(4);
        map.AddRelation(new Relation("s", RelationKind.Support), "s0", ["s1"]);
        map.AddRelation(new Relation("x", RelationKind.Attack), "s", ["s2"]);
        map.AddRelation(new Relation("y", RelationKind.Attack), "x", ["s3"]);
        map.AddConclusion("x", "y");
        return map;
    }

    private static ArgumentGraph SelfAttack()
    {
        var map = Statements(1);
        map.Add(new Relation("x", RelationKind.Attack));
        map.AddPremise("x", "s0");
        map.AddConclusion("x", "x");
        return map;
    }

    private static ArgumentGraph StepOnItself()
    {
        var map = Statements(1);
        map.Add(new Relation("x", RelationKind.Support));
        map.AddPremise("x", "x");
        map.AddConclusion("x", "s0");
        return map;
    }
}
