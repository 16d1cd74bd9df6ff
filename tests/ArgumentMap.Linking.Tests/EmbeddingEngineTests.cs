using Microsoft.Extensions.AI;

namespace ArgumentMap.Linking.Tests;

public class EmbeddingEngineTests
{
    [Test]
    public async Task Texts_are_as_alike_as_their_vectors()
    {
        var likeness = await new EmbeddingEngine(new FakeModel(text => [text.Length, 1])).ReadAsync(["aa", "bb", "a"]);

        Assert.That(likeness.LaterLike(0)
            .Select(like => (like.Text, Math.Round(like.Score, 6))), Is.EqualTo(new[] { (1, 1.0), (2, Math.Round(3 / Math.Sqrt(10), 6)) }));
    }

    [Test]
    public async Task The_model_is_asked_in_batches_and_not_for_blank_texts()
    {
        var model = new FakeModel(_ => [1, 0]);

        var likeness = await new EmbeddingEngine(model, batch: 2).ReadAsync(["a", " ", "b", "", "c"]);

        Assert.That(model.Asked, Is.EqualTo(new[] { "a b", "c" }));
        Assert.That(likeness.LaterLike(0).Select(like => like.Text), Is.EqualTo(new[] { 2, 4 }));
        Assert.That(likeness.LaterLike(1), Is.Empty);
    }

    [Test]
    public void A_model_that_gives_vectors_of_different_lengths_or_too_few_is_at_fault()
    {
        Assert.That(async () => await new EmbeddingEngine(new FakeModel(text => new float[text.Length])).ReadAsync(["a", "bb"]),
            Throws.InvalidOperationException);
        Assert.That(async () => await new EmbeddingEngine(new FakeModel(text => text == "a" ? [1] : null)).ReadAsync(["a", "b"]),
            Throws.InvalidOperationException);
    }

    [Test]
    public async Task No_texts_need_no_model() =>
        Assert.That((await new EmbeddingEngine(new FakeModel(_ => throw new InvalidOperationException())).ReadAsync([""]))
            .LaterLike(0), Is.Empty);

    [Test]
    public void Reading_can_be_stopped() =>
        Assert.That(async () => await new EmbeddingEngine(new FakeModel(_ => [1])).ReadAsync(["a"], new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());

    private sealed class FakeModel(Func<string, float[]?> vector) : IEmbeddingGenerator<string, Embedding<float>>
    {
        public List<string> Asked { get; } = [];

        public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options,
            CancellationToken cancellationToken)
        {
            Asked.Add(string.Join(' ', values));
            return Task.FromResult(
                new GeneratedEmbeddings<Embedding<float>>(values.Select(vector).Where(found => found is not null)
                    .Select(found => new Embedding<float>(found))));
        }

        public object? GetService(Type serviceType, object? serviceKey) => null;

        public void Dispose()
        {
        }
    }
}
