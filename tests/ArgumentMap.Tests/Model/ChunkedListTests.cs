namespace ArgumentMap.Tests.Model;

public class ChunkedListTests
{
    [TestCase(0)]
    [TestCase(1)]
    [TestCase(4)]
    [TestCase(5)]
    [TestCase(1023)]
    [TestCase(1024)]
    [TestCase(1025)]
    [TestCase(5000)]
    public void It_holds_what_was_added_in_that_order(int count)
    {
        var list = new ChunkedList<int>();
        for (var i = 0; i < count; i++) list.Add(i * 3);

        Assert.That(list, Has.Count.EqualTo(count));
        Assert.That(list, Is.EqualTo(Enumerable.Range(0, count).Select(i => i * 3)));
        Assert.That(Enumerable.Range(0, count).All(i => list[i] == i * 3));
    }
}
