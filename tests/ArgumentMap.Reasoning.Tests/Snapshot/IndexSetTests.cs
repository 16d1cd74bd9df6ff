using CsCheck;

namespace ArgumentMap.Reasoning.Tests.Snapshot;

/// <summary>A set of numbers that tells its least at once, compared with a sorted set.</summary>
public class IndexSetTests
{
    [Test, Category("Random")]
    public void The_least_number_is_that_of_a_sorted_set() =>
        Gen.Int[1, 5_000].SelectMany(bound => Gen.Select(Gen.Bool, Gen.Int[0, bound - 1]).Array[0, 200].Select(changes => (bound, changes)))
            .ForAll((bound, changes) =>
        {
            var (set, sorted) = (new IndexSet(bound), new SortedSet<int>());
            foreach (var (isAdded, number) in changes)
            {
                if (isAdded)
                {
                    set.Add(number);
                    sorted.Add(number);
                }
                else
                {
                    set.Remove(number);
                    sorted.Remove(number);
                }
                Assert.That(set.Count, Is.EqualTo(sorted.Count));
                Assert.That(set.TryGetFirst(out var first) ? first : -1, Is.EqualTo(sorted.Count == 0 ? -1 : sorted.Min));
            }
        });

    [Test]
    public void An_empty_set_without_room_has_no_least_number() => Assert.That(new IndexSet(0).TryGetFirst(out _), Is.False);
}
