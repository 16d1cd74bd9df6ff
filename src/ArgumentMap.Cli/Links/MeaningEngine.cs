using ArgumentMap.Linking;

namespace ArgumentMap.Cli.Links;

/// <summary>The engine that a command line asks for: words, a model on a server, or the installed one.</summary>
internal static class MeaningEngine
{
    public const string Lexical = "lexical";
    public const string Meaning = "meaning";

    /// <summary>Where a server's key is looked for, so that it stands in no history of commands.</summary>
    public const string KeyVariable = "ARGMAP_EMBEDDINGS_KEY";

    /// <exception cref="CliException">The engine is not installed, or the address is none.</exception>
    public static ILinkEngine Of(string? name, string? address, string? model)
    {
        if (address is null && model is not null)
            throw new CliException("--embeddings-model is the model of a server", "name the server with --embeddings");
        if (address is not null && name == Lexical)
            throw new CliException("--embeddings is an engine of its own", $"leave --engine {Lexical} out");
        if (address is not null) return new EmbeddingsEndpoint(Address(address), model, Environment.GetEnvironmentVariable(KeyVariable));
        return name == Meaning ? InstalledEngine.Load() : new LexicalEngine();
    }

    private static Uri Address(string text) => Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
        ? url
        : throw new CliException($"--embeddings: '{text}' is no address", "write it as in http://localhost:11434/v1");
}
