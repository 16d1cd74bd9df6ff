using ArgumentMap.Formats;
using ArgumentMap.Gsn;

namespace ArgumentMap.Validation;

/// <summary>What a rule may look at: the map, the options, and what several rules need and is worked out only once.</summary>
public sealed class ValidationContext
{
    private readonly Dictionary<string, SourceText?> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, object> _shared = [];

    internal ValidationContext(ArgumentGraph map, ValidationOptions options, CancellationToken cancellationToken) =>
        (Map, Options, CancellationToken) = (map, options, cancellationToken);

    /// <summary>The map.</summary>
    public ArgumentGraph Map { get; }

    /// <summary>The corpus, where its links are checked and not the one map; the map is then all of its maps merged.</summary>
    public ArgumentCorpus? Corpus { get; internal init; }

    /// <summary>What the reader of the file found wrong in it; none where the check is of a map alone.</summary>
    public ValueList<MapWarning> Warnings { get; internal init; } = [];

    /// <summary>The options.</summary>
    public ValidationOptions Options { get; }

    /// <summary>Whether the map is checked as an assurance case.</summary>
    public bool IsCase =>
        Options.Profile == ValidationProfile.Gsn || (Options.Profile == ValidationProfile.ByOrigin && Map.IsCase());

    /// <summary>Stops a long check.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>The text of a source, or null where it is not at hand.</summary>
    public SourceText? TextOf(SourceDocument source)
    {
        Guard.NotNull(source, nameof(source));
        if (!_texts.TryGetValue(source.Id, out var text)) _texts.Add(source.Id, text = Options.Texts?.Invoke(source));
        return text;
    }

    /// <summary>What several rules need: worked out for the first that asks, and kept for the others by its type.</summary>
    internal T Shared<T>(Func<ValidationContext, T> workOut)
        where T : class
    {
        if (!_shared.TryGetValue(typeof(T), out var shared)) _shared.Add(typeof(T), shared = workOut(this));
        return (T)shared;
    }

    /// <summary>Some nodes and all that bears on one of them, by relations of any kind. O(nodes + edges).</summary>
    internal NodeSet Bearing(IEnumerable<ArgumentNode> nodes) => Map.WithReached([.. nodes], isUp: false, _ => true);

    /// <summary>The map that is checked.</summary>
    public override string ToString() => Map.ToString();
}
