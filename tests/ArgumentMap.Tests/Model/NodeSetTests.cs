namespace ArgumentMap.Tests.Model;

/// <summary>A set of a map's nodes holds what was put into it, few or many, of every sort of node, and in a map with gaps.</summary>
public class NodeSetTests
{
    [Test]
    public void A_set_holds_what_was_put_into_it([Values(1, 3, 40, 400)] int step, [Values] bool hasGaps)
    {
        var map = new ArgumentGraph("m");
        for (var i = 0; i < 300; i++)
        {
            map.Add(new Claim($"c{i}", "Claim."));
            map.Add(new Locution($"l{i}", "Somebody said so."));
            if (i > 0) map.AddSupport($"c{i - 1}", $"c{i}");
        }
        if (hasGaps)
            for (var i = 0; i < 300; i += 3) map.Remove($"{(i % 2 == 0 ? "c" : "l")}{i}");
        var slots = map.Slots.ToList();
        var (set, naive) = (new NodeSet(map), new HashSet<string>());

        foreach (var slot in slots.Where((_, at) => at * 7 % slots.Count % step == 0).Concat(slots.Take(5)))
            Assert.That(set.Add(slot), Is.EqualTo(naive.Add(slot.Node.Id)));

        Assert.That(set.Count, Is.EqualTo(naive.Count));
        Assert.That(slots.Where(set.Contains).Select(slot => slot.Node.Id), Is.EquivalentTo(naive));
        Assert.That(slots.Select(slot => slot.Node.Id).Where(set.Contains), Is.EquivalentTo(naive));
        Assert.That(set.Contains("nobody"), Is.False);
    }
}
