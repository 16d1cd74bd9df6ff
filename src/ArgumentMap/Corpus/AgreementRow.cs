using ArgumentMap.Wording;

namespace ArgumentMap;

/// <summary>How the maps of a corpus stand to one statement.</summary>
/// <param name="Statement">The statement, of the merged map.</param>
/// <param name="Cells">A cell for each map, in the order of the maps.</param>
public sealed record AgreementRow(Statement Statement, ValueList<AgreementCell> Cells)
{
    /// <summary>Whether several maps are for the statement and none is against it.</summary>
    public bool IsAgreed => !IsContested && Cells.Count(cell => cell.IsFor) > 1;

    /// <summary>Whether some map attacks the statement.</summary>
    public bool IsContested => Cells.Any(cell => (cell.Stance & MapStance.Attacks) != 0);

    /// <summary>The cell of a map.</summary>
    /// <exception cref="KeyNotFoundException">There is no such map.</exception>
    public AgreementCell this[string map] =>
        Cells.FirstOrDefault(cell => cell.Map == map) ?? throw new KeyNotFoundException($"The matrix has no map with the id '{map}'.{NearestWord.Question(map, Cells.Select(cell => cell.Map))}");

    /// <summary>The row in one line: the statement, then whoever is not silent on it.</summary>
    public override string ToString() => $"{Statement.KindAndId}: {string.Join("; ", Cells.Where(cell => cell.Stance != MapStance.Silent))}";
}
