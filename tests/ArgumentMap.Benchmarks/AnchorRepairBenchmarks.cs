using System.Text;
using BenchmarkDotNet.Attributes;

namespace ArgumentMap.Benchmarks;

/// <summary>Finding the anchors of a book again after forty edits, some of which went through passages.</summary>
[InProcess]
[MemoryDiagnoser]
[WarmupCount(1)]
[IterationCount(5)]
public class AnchorRepairBenchmarks
{
    private SourceText _text = SourceText.FromString("");
    private ArgumentGraph _map = new("empty");

    /// <summary>The length of the book.</summary>
    [Params(100_000, 1_000_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        var book = new StringBuilder();
        while (book.Length < Characters) book.Append(Word(random)).Append(random.Next(100) == 0 ? ".\n" : " ");
        var old = SourceText.FromString(book.ToString());
        _map = new ArgumentGraph("book");
        _map.AddSource(old.Describe(new SourceDocument("s")));
        for (var i = 0; i < 2_000; i++)
        {
            var start = random.Next(old.Length - 300);
            _map.Add(new Claim($"n{i}", "") { Anchors = [old.Anchor("s", new TextRange(start, start + random.Next(20, 300)))] });
        }
        for (var edit = 0; edit < 40; edit++)
        {
            var at = random.Next(book.Length - 200);
            if (edit % 3 == 0) book.Remove(at, random.Next(1, 200));
            else book.Insert(at, string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Word(random) + " ")));
        }
        _text = SourceText.FromString(book.ToString());
    }

    [Benchmark]
    public int FindAgain() => _text.FindAgain(_map).Count;

    private static string Word(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(2, 9)).Select(_ => (char)('a' + random.Next(26))));
}
