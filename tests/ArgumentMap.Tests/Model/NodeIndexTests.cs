using System.Text;

namespace ArgumentMap.Tests.Model;

/// <summary>The index against a dictionary, with ids of every length, in ASCII and not, in so few that many edits must fail.</summary>
public class NodeIndexTests
{
    private static readonly string[] Ids =
    [
        .. Enumerable.Range(0, 300).Select(i => $"s{i}"),
        .. Enumerable.Range(0, 50).Select(i => $"claim-{i}"),
        .. Enumerable.Range(1, 20).Select(length => new string('x', length)),
        "ä", "ä1", "grün", "日本", "🚋", "a b", "1234567", "12345678", "ab\u0430",
    ];

    [Test]
    public void It_finds_what_was_added_and_not_taken_out([Range(0, 9)] int seed)
    {
        var random = new Random(seed);
        var (index, naive) = (new NodeIndex(), new Dictionary<string, NodeSlot>(StringComparer.Ordinal));
        if (seed % 2 == 0) index.Reserve(random.Next(500));
        for (var step = 0; step < 3_000; step++)
        {
            var id = Ids[random.Next(Ids.Length)];
            var slot = new NodeSlot(new Claim(id, ""));
            if (random.Next(2) == 0) Assert.That(index.TryAdd(slot), Is.EqualTo(naive.TryAdd(id, slot)));
            else Assert.That(index.Remove(id), Is.EqualTo(naive.Remove(id)));
            Assert.That(index.Count, Is.EqualTo(naive.Count));
        }
        foreach (var id in Ids.Append("").Append("\0").Append("s1\0"))
        {
            Assert.That(index.Find(id), Is.SameAs(naive.GetValueOrDefault(id)), id);
            if (index.TryFind(Encoding.UTF8.GetBytes(id), out var slot)) Assert.That(slot, Is.SameAs(naive.GetValueOrDefault(id)), id);
        }
    }

    [TestCase("s1", true)]
    [TestCase("1234567", true)]
    [TestCase("12345678", false)]
    [TestCase("ä", false)]
    public void Short_ids_in_ascii_are_found_by_their_bytes(string id, bool isShort)
    {
        var index = new NodeIndex();
        index.TryAdd(new NodeSlot(new Claim(id, "")));

        Assert.That(index.TryFind(Encoding.UTF8.GetBytes(id), out var slot), Is.EqualTo(isShort));
        Assert.That(slot, isShort ? Is.SameAs(index.Find(id)) : Is.Null);
    }
}
