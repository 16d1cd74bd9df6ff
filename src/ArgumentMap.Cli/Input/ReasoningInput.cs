using ArgumentMap.Reasoning;

namespace ArgumentMap.Cli.Input;

/// <summary>What can be reasoned about: a map, or a framework as it is.</summary>
internal sealed class ReasoningInput
{
    private readonly BipolarFramework? _framework;

    private readonly MergedCorpus? _corpus;

    public ReasoningInput((ArgumentGraph Map, MergedCorpus? Corpus) loaded) => (Map, _corpus) = loaded;

    public ReasoningInput(BipolarFramework framework) => _framework = framework;

    /// <summary>The map, unless a framework was given.</summary>
    public ArgumentGraph? Map { get; }

    /// <summary>The framework that was given.</summary>
    /// <exception cref="InvalidOperationException">A map was.</exception>
    public BipolarFramework Framework => _framework ?? throw new InvalidOperationException("A map was given, not a framework.");

    /// <summary>The id of the node or argument that the caller named.</summary>
    /// <exception cref="CliException">There is none.</exception>
    public string IdOf(string name)
    {
        if (Map is not null) return NamedNode.Find(Map, _corpus, name).Id;
        return Framework.TryIndexOf(name, out _)
            ? name
            : throw new CliException($"the framework has no argument '{name}'",
                NamedNode.Hint(name, Framework.Ids, "the ids are those in the file"));
    }
}
