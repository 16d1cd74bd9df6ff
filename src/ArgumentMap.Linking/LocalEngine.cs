namespace ArgumentMap.Linking;

/// <summary>
/// Finds texts that mean the same with the model of <see cref="LocalEmbeddings"/>, which the package carries: nothing is sent anywhere.
/// </summary>
public sealed class LocalEngine : EmbeddingEngine, IDisposable
{
    private readonly LocalEmbeddings _model;

    /// <summary>Loads the model, which takes about a second.</summary>
    public LocalEngine() : this(new LocalEmbeddings())
    {
    }

    private LocalEngine(LocalEmbeddings model) : base(model) => _model = model;

    /// <summary>Gives up the model.</summary>
    public void Dispose() => _model.Dispose();
}
