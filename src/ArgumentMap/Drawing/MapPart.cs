using ArgumentMap.Query;

namespace ArgumentMap.Drawing;

/// <summary>
/// A part of a map, for pictures of what one asks for. Several conditions narrow each other; with none it is the whole map. A relation
/// belongs to it with those of its premises and conclusions that do. What is cut off is counted in a <see cref="MapStub"/> where it hung.
/// </summary>
public sealed record MapPart
{
    /// <summary>
    /// The ids of the nodes that the part is about; with none it is not about any. A relation comes with its premises and conclusions.
    /// </summary>
    public ValueList<string> Focus { get; init => field = Guard.NotNull(value, nameof(Focus)); } = [];

    /// <summary>Which way the part goes from <see cref="Focus"/>. Of no account without it.</summary>
    public PartDirection Direction { get; init; }

    /// <summary>
    /// How many steps the part goes, 0 or more, as <c>depth</c> counts them in queries: from <see cref="Focus"/> where it has one, else
    /// with <see cref="MainOnly"/> from what that names, else down from what supports nothing (of a circle, from its first statement);
    /// null for no limit.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Depth
    {
        get;
        init => field = value is null or >= 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Depth), value, "A depth is 0 or more.");
    }

    /// <summary>
    /// Whether only the main statements and the recommendations belong to it (where a map has neither, what supports nothing) and what
    /// bears on these directly: one step, or <see cref="Depth"/> steps.
    /// </summary>
    public bool MainOnly { get; init; }

    /// <summary>
    /// Only the statements and utterances that this query finds belong to it; where it finds nothing but relations, those that these join.
    /// Null for no such condition.
    /// </summary>
    public MapQuery? Query { get; init; }

    /// <summary>Only these statements belong to it; utterances are not asked about. Null for no such condition.</summary>
    public Func<Statement, bool>? Include { get; init; }

    /// <summary>
    /// The statements and utterances of a map that belong to the part, in the map's order. O(nodes + edges), and what the query takes.
    /// </summary>
    /// <param name="map">The map.</param>
    /// <param name="cancellationToken">Stops a long search.</param>
    /// <exception cref="KeyNotFoundException">
    /// The map has no node of an id in <see cref="Focus"/> or in the query; the message asks whether the nearest is meant.
    /// </exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    /// <exception cref="System.Text.RegularExpressions.RegexMatchTimeoutException">
    /// A regular expression of the query took too long.
    /// </exception>
    public IReadOnlyList<ArgumentNode> NodesOf(ArgumentGraph map, CancellationToken cancellationToken = default) =>
        new PartCut(Guard.NotNull(map, nameof(map)), this, cancellationToken).Nodes();
}
