using ArgumentMap.Wording;

namespace ArgumentMap;

/// <summary>How the maps of a corpus stand to one statement.</summary>
/// <param name="Statement">The statement, of the merged map.</param>
/// <param name="Maps">The ids of all maps, in the corpus's order.</param>
/// <param name="Cells">A cell for each map that takes a stance, in the order of the maps.</param>
public sealed record AgreementRow(Statement Statement, ValueList<string> Maps, ValueList<AgreementCell> Cells)
{
    /// <summary>Whether several maps are for the statement and none is against it.</summary>
    public bool IsAgreed => !IsContested && Cells.Count(cell => cell.IsFor) > 1;

    /// <summary>Whether some map attacks the statement.</summary>
    public bool IsContested => Cells.Any(cell => (cell.Stance & MapStance.Attacks) != 0);

    /// <summary>The cell of a map; one that says so where the map takes no stance.</summary>
    /// <exception cref="KeyNotFoundException">There is no such map.</exception>
    public AgreementCell this[string map] => Cells.FirstOrDefault(cell => cell.Map == map)
        ?? (Maps.Contains(map)
            ? new AgreementCell(map, MapStance.NoStance, [])
            : throw new KeyNotFoundException($"The matrix has no map with the id '{map}'.{NearestWord.Question(map, Maps)}"));

    /// <summary>A cell for every map, in the order of the maps.</summary>
    public IEnumerable<AgreementCell> AllCells
    {
        get
        {
            var next = 0;
            foreach (var map in Maps)
                yield return next < Cells.Count && Cells[next].Map == map ? Cells[next++] : new AgreementCell(map, MapStance.NoStance, []);
        }
    }

    /// <summary>The row in one line: the statement, then whoever takes a stance on it.</summary>
    public override string ToString() => $"{Statement.KindAndId}: {string.Join("; ", Cells)}";
}
