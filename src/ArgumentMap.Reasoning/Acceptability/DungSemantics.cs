namespace ArgumentMap.Reasoning;

/// <summary>
/// A way to choose, of the arguments of an abstract framework, those that can be accepted together: its extensions. An extension is told as
/// a labelling, in which an argument is in where the extension accepts it, out where the extension attacks it, and undecided else. For
/// strengths instead of labels there is <see cref="GradualSemantics"/>.
/// </summary>
/// <example><code>
/// var framework = FrameworkFormats.ByName("apx").Parse("arg(a). arg(b). att(a, b).").ToFramework();
/// var labels = DungSemantics.Grounded.Label(framework);
/// Console.WriteLine(DungSemantics.ByName("grounded").AcceptsSceptically(framework, "a")); // True
/// </code></example>
/// <remarks>
/// Each task has an algorithm of its own, since the cheapest one differs: to find one extension, to list all, and to tell whether an
/// argument is in some or in every one. Source: P. M. Dung, On the acceptability of arguments (1995).
/// </remarks>
public sealed class DungSemantics
{
    private readonly IExtensionFinder _finder;
    private readonly IExtensionLister _lister;
    private readonly ICredulousAcceptance _credulous;
    private readonly IScepticalAcceptance _sceptical;

    private DungSemantics(string name, string source, IExtensionFinder finder, IExtensionLister lister, ICredulousAcceptance credulous,
        IScepticalAcceptance sceptical)
    {
        (Name, Source) = (name, source);
        (_finder, _lister, _credulous, _sceptical) = (finder, lister, credulous, sceptical);
    }

    /// <summary>
    /// The most sceptical answer: in is what must be accepted. There is always exactly one extension, found in O(arguments + attacks).
    /// </summary>
    public static DungSemantics Grounded { get; } = Of("grounded", "P. M. Dung, On the acceptability of arguments (1995)",
        new GroundedSemantics());

    /// <summary>All the semantics above, in that order.</summary>
    public static IReadOnlyList<DungSemantics> All { get; } = [Grounded];

    /// <summary>The name that commands use, such as <c>grounded</c>.</summary>
    public string Name { get; }

    /// <summary>Where it is defined.</summary>
    public string Source { get; }

    /// <summary>The semantics with a name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static DungSemantics ByName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.FirstOrDefault(semantics => semantics.Name == name)
            ?? throw new KeyNotFoundException(
                $"There is no semantics '{name}'; the names are {string.Join(", ", All.Select(semantics => semantics.Name))}.");
    }

    /// <summary>One extension, as labels; null where the framework has none.</summary>
    public FrameworkLabelling? FindExtension(ArgumentationFramework framework, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return _finder.Find(framework, cancellationToken) is { } labels ? new FrameworkLabelling(framework, this, labels) : null;
    }

    /// <summary>One extension, as labels.</summary>
    /// <exception cref="InvalidOperationException">The framework has none. A grounded one there always is.</exception>
    public FrameworkLabelling Label(ArgumentationFramework framework, CancellationToken cancellationToken = default) =>
        FindExtension(framework, cancellationToken) ?? throw new InvalidOperationException($"The framework has no {Name} extension.");

    /// <summary>All extensions, as labels, each once; found one by one as they are asked for.</summary>
    public IEnumerable<FrameworkLabelling> Extensions(ArgumentationFramework framework, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return _lister.List(framework, cancellationToken).Select(labels => new FrameworkLabelling(framework, this, labels));
    }

    /// <summary>Whether some extension accepts the argument with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is no such argument.</exception>
    public bool AcceptsCredulously(ArgumentationFramework framework, string id, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return _credulous.Accepts(framework, framework.IndexOf(id), cancellationToken);
    }

    /// <summary>Whether every extension accepts the argument with an id; where there is none, every argument is accepted so.</summary>
    /// <exception cref="KeyNotFoundException">There is no such argument.</exception>
    public bool AcceptsSceptically(ArgumentationFramework framework, string id, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return _sceptical.Accepts(framework, framework.IndexOf(id), cancellationToken);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>A semantics with one algorithm for all tasks.</summary>
    private static DungSemantics Of<T>(string name, string source, T tasks)
        where T : IExtensionFinder, IExtensionLister, ICredulousAcceptance, IScepticalAcceptance =>
        new(name, source, tasks, tasks, tasks, tasks);
}
