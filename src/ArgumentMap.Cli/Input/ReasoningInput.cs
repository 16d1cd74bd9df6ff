using ArgumentMap.Reasoning;

namespace ArgumentMap.Cli.Input;

/// <summary>What can be reasoned about: a map, or a framework as it is.</summary>
internal sealed class ReasoningInput
{
    private readonly BipolarFramework? _framework;

    public ReasoningInput(ArgumentGraph map) => Map = map;

    public ReasoningInput(BipolarFramework framework) => _framework = framework;

    /// <summary>The map, unless a framework was given.</summary>
    public ArgumentGraph? Map { get; }

    /// <summary>The framework that was given.</summary>
    /// <exception cref="InvalidOperationException">A map was.</exception>
    public BipolarFramework Framework => _framework ?? throw new InvalidOperationException("A map was given, not a framework.");

    /// <summary>Complains of an id that the caller named and that is not there.</summary>
    /// <exception cref="CliException">There is none.</exception>
    public void Require(string id)
    {
        if (Map is null && !Framework.TryIndexOf(id, out _))
            throw new CliException($"the framework has no argument '{id}'", NamedNode.Hint(id, Framework.Ids, "the ids are those in the file"));
        if (Map is not null) NamedNode.Find(Map, id);
    }
}
