using ArgumentMap.Query;
using CsCheck;

namespace ArgumentMap.Tests.Query;

[Category("Random")]
public class MapQueryPropertyTests
{
    private static readonly Gen<ArgumentGraph> Maps = Gen.OneOf(RandomMap.Any, RandomMap.Small, RandomMap.SmallDialogue);

    [Test]
    public void A_query_finds_what_a_naive_search_finds() =>
        Gen.Select(Maps, RandomQuery.Any).ForAll(AgreesWithNaiveSearch, iter: 2000);

    [Test]
    public void A_condition_finds_what_a_naive_search_finds() =>
        Gen.Select(RandomMap.Any, RandomQuery.Condition)
            .ForAll(AgreesWithNaiveSearch, iter: 2000);

    [TestCaseSource(nameof(Steps))]
    public void A_step_finds_what_a_naive_search_finds(MapStep step, bool isTransitive) =>
        Gen.Select(Maps, RandomQuery.Condition).ForAll((map, start) =>
            AgreesWithNaiveSearch(map, new StepQuery(step, start, isTransitive)), iter: 500);

    [Test]
    public void A_depth_is_the_shortest_way_to_a_root() =>
        Gen.Select(Maps, Gen.Int[0, 4]).ForAll((map, depth) =>
        {
            var query = MapQuery.Where(NumberField.Depth, NumberComparison.Equal, depth);
            Assert.That(map.Select(query), Is.EqualTo(new NaiveQuery(map).Select(query)));
        }, iter: 2000);

    [Test]
    public void Equal_queries_are_written_the_same_and_have_the_same_hash() =>
        Gen.Select(RandomQuery.Any, RandomQuery.Any).ForAll((one, other) =>
        {
            Assert.That(one.ToString() == other.ToString(), Is.EqualTo(one == other));
            if (one == other) Assert.That(one.GetHashCode(), Is.EqualTo(other.GetHashCode()));
        }, iter: 2000);

    private static void AgreesWithNaiveSearch(ArgumentGraph map, MapQuery query)
    {
        if (NaiveQuery.IdsNamedBy(query).All(map.Contains))
            Assert.That(map.Select(query), Is.EqualTo(new NaiveQuery(map).Select(query)));
        else
            Assert.That(() => map.Select(query), Throws.TypeOf<KeyNotFoundException>());
    }

    private static IEnumerable<TestCaseData<MapStep, bool>> Steps() =>
        from step in Enum.GetValues<MapStep>()
        from isTransitive in (bool[])[false, true]
        select new TestCaseData<MapStep, bool>(step, isTransitive);
}
