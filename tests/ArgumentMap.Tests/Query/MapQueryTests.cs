using System.Text.RegularExpressions;
using ArgumentMap.Query;

namespace ArgumentMap.Tests.Query;

public class MapQueryTests
{
    private static readonly ArgumentGraph Tram = TramMap();

    [Test]
    public void Evidence_beneath_a_recommendation_is_found_through_other_statements()
    {
        var query = MapQuery.OfKind(NodeKind.Evidence) & MapQuery.Supports(MapQuery.Addressee("City council")).Transitively();

        Assert.That(Ids(query), Is.EqualTo(new[] { "riders" }));
    }

    [Test]
    public void A_single_step_reaches_only_the_premises() =>
        Assert.That(Ids(MapQuery.Supports(MapQuery.OfKind(NodeKind.Recommendation))), Is.EqualTo(new[] { "build" }));

    [Test]
    public void Premises_of_attacks_do_not_support() =>
        Assert.That(Ids(MapQuery.Supports(MapQuery.Any).Transitively()), Does.Not.Contain("old"));

    [Test]
    public void What_attacks_a_relation_undercuts_it()
    {
        Assert.That(Ids(MapQuery.Undercuts(MapQuery.UsingScheme("evidence-to-hypothesis"))), Is.EqualTo(new[] { "old" }));
        Assert.That(Ids(MapQuery.Undercuts(MapQuery.OfKind(NodeKind.Statement))), Is.Empty);
        Assert.That(Ids(MapQuery.UndercutBy(MapQuery.WithId("old"))), Is.EqualTo(new[] { "demand" }));
    }

    [Test]
    public void A_node_in_a_circle_supports_itself_at_last()
    {
        var map = new ArgumentGraph("circle");
        var (chicken, egg) = (map.NewClaim("chicken"), map.NewClaim("egg"));
        map.AddSupport(chicken, egg);
        map.AddSupport(egg, chicken);

        Assert.That(map.Select(MapQuery.Supports(MapQuery.WithId(egg.Id)).Transitively()), Is.EqualTo(new[] { chicken, egg }));
        Assert.That(map.Select(MapQuery.Where(NumberField.Depth, NumberComparison.AtLeast, 0)), Is.Empty);
    }

    [Test]
    public void Found_nodes_come_in_the_order_of_the_map() =>
        Assert.That(Ids(MapQuery.WithId("demand", "full", "build")), Is.EqualTo(new[] { "build", "full", "demand" }));

    [Test]
    public void Depth_counts_the_relations_to_a_root()
    {
        Assert.That(Ids(DepthIs(0)), Is.EqualTo(new[] { "fund" }));
        Assert.That(Ids(DepthIs(1) & MapQuery.OfKind(NodeKind.Statement)), Is.EqualTo(new[] { "build" }));
        Assert.That(Ids(DepthIs(2)), Is.EqualTo(new[] { "riders", "full", "demand" }));
        Assert.That(Ids(DepthIs(3) & MapQuery.OfKind(NodeKind.Statement)), Is.EqualTo(new[] { "old" }));
    }

    [Test]
    public void A_participant_is_found_by_id_and_by_name()
    {
        var map = new ArgumentGraph("said");
        map.AddParticipant(new Participant("fomin", "Ivan Fomin"));
        map.Add(new Claim("c", "It rains.") { SaidBy = "fomin" });

        Assert.That(map.Select(MapQuery.SaidBy("fomin")), Has.Count.EqualTo(1));
        Assert.That(map.Select(MapQuery.SaidBy("Ivan Fomin")), Has.Count.EqualTo(1));
    }

    [Test]
    public void Words_are_found_whatever_their_case_but_values_to_the_letter()
    {
        Assert.That(Ids(MapQuery.TextContains("SURVEY")), Is.EqualTo(new[] { "riders", "old" }));
        Assert.That(Ids(MapQuery.Addressee("city council")), Is.Empty);
    }

    [Test]
    public void A_regular_expression_ignores_case_only_when_asked()
    {
        Assert.That(Ids(MapQuery.TextMatches(@"^the (buses|tram)")), Is.Empty);
        Assert.That(Ids(MapQuery.TextMatches(@"^the (buses|tram)", ignoresCase: true)), Is.EqualTo(new[] { "build", "full" }));
    }

    [Test]
    public void A_regular_expression_that_takes_too_long_is_stopped()
    {
        var map = new ArgumentGraph("slow");
        map.NewClaim(new string('a', 60));

        Assert.That(() => map.Select(MapQuery.TextMatches(@"^((a+)+)\1b$")), Throws.InstanceOf<RegexMatchTimeoutException>());
    }

    [Test]
    public void A_search_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.That(() => MapQuery.Any.Evaluate(Tram, stop.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void A_chain_longer_than_the_stack_is_walked()
    {
        const int Length = 100_000;
        var map = new ArgumentGraph("chain");
        var last = map.AddClaim("n0", "0");
        for (var i = 1; i < Length; i++)
        {
            var next = map.Add(new Claim($"n{i}", ""));
            map.AddRelation(new Relation($"r{i}", RelationKind.Support), "n" + (i - 1), ["n" + i]);
            last = next;
        }

        Assert.That(map.Select(MapQuery.Supports(MapQuery.WithId("n0")).Transitively()), Has.Count.EqualTo(Length - 1));
        Assert.That(map.Select(DepthIs(Length - 1))[0], Is.EqualTo(last));
    }

    [Test]
    public void Nesting_too_deep_is_refused()
    {
        var query = MapQuery.Main;
        for (var i = 1; i < MapQuery.MaximumDepth; i++) query = !query;

        Assert.That(query.ToString(), Does.StartWith("not not "));
        Assert.That(() => !query, Throws.ArgumentException);
    }

    [Test]
    public void A_long_and_is_not_nested()
    {
        var query = MapQuery.Main;
        for (var i = 0; i < 1000; i++) query &= MapQuery.Leaf;

        Assert.That(query, Is.TypeOf<AndQuery>().With.Property(nameof(AndQuery.Queries)).Count.EqualTo(1001));
    }

    [Test]
    public void A_query_is_written_in_the_language()
    {
        var query = (MapQuery.OfKind(NodeKind.Evidence) | MapQuery.Main)
            & !MapQuery.Supports(MapQuery.WithId("a b") & MapQuery.Leaf).Transitively()
            & MapQuery.Where(NumberField.BaseScore, NumberComparison.AtMost, 0.5)
            & MapQuery.TextMatches("a/b", ignoresCase: true);

        Assert.That(query.ToString(),
            Is.EqualTo("(evidence or main) and not supports* (#\"a b\" and leaf) and baseScore<=0.5 and text=/a\\/b/i"));
    }

    [Test]
    public void A_query_goes_together_with_LINQ()
    {
        var contested = Tram.Select(MapQuery.AttackedBy(MapQuery.Any));
        var query = MapQuery.PremiseOf(MapQuery.Nodes(contested));

        Assert.That(Tram.Select<Evidence>(query).Select(evidence => evidence.Id), Is.EqualTo(new[] { "riders" }));
        Assert.That(Tram.Claims.Where(Tram, query).Select(claim => claim.Id), Is.EqualTo(new[] { "full" }));
        Assert.That(MapQuery.Nodes([]), Is.EqualTo(MapQuery.None));
    }

    [Test]
    public void Slips_in_a_query_are_refused_where_they_are_made()
    {
        Assert.That(() => MapQuery.WithId(), Throws.ArgumentException);
        Assert.That(() => MapQuery.WithId(" x"), Throws.ArgumentException);
        Assert.That(() => MapQuery.TextMatches("("), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => MapQuery.Where(NumberField.Depth, NumberComparison.Less, double.NaN),
            Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    private static NumberQuery DepthIs(int depth) => new(NumberField.Depth, NumberComparison.Equal, depth);

    private static IEnumerable<string> Ids(MapQuery query) => Tram.Select(query).Select(node => node.Id);

    private static ArgumentGraph TramMap()
    {
        var map = new ArgumentGraph("tram");
        map.AddClaim("build", "The tram line is worth its cost.");
        map.AddEvidence("riders", "A survey expects 40,000 riders a day.", EvidenceType.Statistic);
        map.AddClaim("full", "The buses on the route are full.");
        map.AddClaim("old", "The survey was made before the new railway station opened.");
        map.AddRecommendation("fund", "Pay for the line from the road budget.", ["City council"]);
        map.AddRelation(new Relation("demand", RelationKind.Support) { Scheme = "evidence-to-hypothesis" }, "build", ["riders", "full"]);
        map.AddSupport("fund", "build");
        map.AddAttack("demand", "old");
        return map;
    }
}
