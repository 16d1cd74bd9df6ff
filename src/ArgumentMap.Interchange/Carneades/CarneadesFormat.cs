using ArgumentMap.Formats;
using ArgumentMap.Interchange.Carneades;
using ArgumentMap.Interchange.Yaml;
using ArgumentMap.Losses;

namespace ArgumentMap.Interchange;

/// <summary>
/// Carneades 4 as YAML: statements are claims, arguments supports with their schemes and weights, undercutters attacks on these, the
/// positions of an issue a group with a proof standard in which each attacks the others. What is assumed has the tag <c>assumed</c>, and
/// what tests expect the tag <c>expected-in</c>, <c>expected-out</c> or <c>expected-undecided</c>.
/// </summary>
/// <remarks>
/// Schemes, weighing functions and languages of terms are kept in the extension <c>carneades</c> of map, node and group, as is the layout,
/// and written back. Of undercutters and attacks within an issue it is written who attacks what, and nothing else, such as a weight; other
/// attacks are left out, as are groups without a proof standard or with one that Carneades 4 does not know.
/// </remarks>
public sealed class CarneadesFormat : TextMapFormat
{
    /// <inheritdoc/>
    public override string Name => "carneades";

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [".carneades.yml", ".carneades.yaml", ".carneades"];

    /// <inheritdoc/>
    public override string Description => "Carneades 4 as YAML";

    /// <inheritdoc/>
    public override ValueList<string> Losses =>
        [.. MapLosses.Words.Except(["kinds of steps", "titles of maps", "descriptions", "proof standards"])];

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool LooksLike(ReadOnlyMemory<byte> bytes) => CarneadesShape.Fits(bytes.Span);

    /// <inheritdoc/>
    public override ValueList<string> WarningsOf(ArgumentGraph map, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(map);
        return map.Groups.Where(group => group.Standard is not null && !AreRivals(map, [.. map.MembersOf(group.Id).OfType<Statement>()]))
            .Select(issue => $"where it is read, the positions of the issue '{issue.Id}' attack each other, which the map does not say")
            .ToValueList();
    }

    /// <summary>Whether each of some statements attacks each other one. O(the attacks on them).</summary>
    private static bool AreRivals(ArgumentGraph map, IReadOnlyList<Statement> positions)
    {
        var ids = positions.Select(position => position.Id).ToHashSet(StringComparer.Ordinal);
        return positions.All(position => map.Attackers(position.Id).Select(attacker => attacker.Id)
            .Where(attacker => attacker != position.Id && ids.Contains(attacker)).Distinct().Count() == ids.Count - 1);
    }

    /// <inheritdoc/>
    protected override MapReadResult ReadCore(MapInput input, CancellationToken cancellationToken) =>
        new CarneadesReader(YamlFile.Read(input)).Read(cancellationToken);

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken) =>
        writer.Write(new CarneadesWriter(map).Write(cancellationToken));
}
