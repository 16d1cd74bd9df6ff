using Microsoft.Extensions.AI;

namespace ArgumentMap.Linking;

/// <summary>Finds texts that mean the same by the embeddings of a model: the cosine of their vectors. All pairs are compared.</summary>
/// <param name="generator">The model. It stays the caller's to dispose.</param>
/// <param name="name">The engine's name, as answers give it.</param>
/// <param name="batch">How many texts the model is given at a time, 1 or more.</param>
/// <exception cref="ArgumentOutOfRangeException">The batch is less than 1.</exception>
public class EmbeddingEngine(IEmbeddingGenerator<string, Embedding<float>> generator, string name = "meaning", int batch = 32) : ILinkEngine
{
    private readonly IEmbeddingGenerator<string, Embedding<float>> _generator = generator
        ?? throw new ArgumentNullException(nameof(generator));

    private readonly int _batch = batch >= 1 ? batch : throw new ArgumentOutOfRangeException(nameof(batch), batch, "At least 1.");

    /// <inheritdoc/>
    public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>Asks the model for the vectors of the texts; one of blanks alone is like nothing.</summary>
    /// <exception cref="InvalidOperationException">
    /// The model gives another number of vectors than it was given texts, or vectors of different lengths.
    /// </exception>
    /// <inheritdoc/>
    public async Task<ITextLikeness> ReadAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var vectors = new float[texts.Count][];
        var length = 0;
        foreach (var places in Enumerable.Range(0, texts.Count).Where(place => !string.IsNullOrWhiteSpace(texts[place])).Chunk(_batch))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var embeddings = await _generator.GenerateAsync(places.Select(place => texts[place]), null, cancellationToken)
                .ConfigureAwait(false);
            if (embeddings.Count != places.Length)
                throw new InvalidOperationException($"The model gave {embeddings.Count} vectors for {places.Length} texts.");
            for (var i = 0; i < places.Length; i++) vectors[places[i]] = embeddings[i].Vector.ToArray();
            length = embeddings[0].Vector.Length;
        }
        return Likeness([.. vectors.Select(vector => vector ?? new float[length])]);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private static VectorLikeness Likeness(float[][] vectors)
    {
        try
        {
            return new VectorLikeness(vectors);
        }
        catch (ArgumentException fault)
        {
            throw new InvalidOperationException($"The model's vectors cannot be compared: {fault.Message}", fault);
        }
    }
}
