namespace ArgumentMap;

/// <summary>
/// Counts on how many statements every two maps of a matrix agree and disagree, in memory for one map and its partners at a time.
/// </summary>
internal sealed class PairCount
{
    private readonly ValueList<string> _maps;

    /// <summary>For each map the rows in which it takes a side, and its place among their sides.</summary>
    private readonly List<(List<(int Map, bool IsFor)> Row, int Place)>[] _rows;

    public PairCount(AgreementMatrix matrix)
    {
        _maps = matrix.Maps;
        _rows = new List<(List<(int Map, bool IsFor)> Row, int Place)>[_maps.Count];
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var map in _maps) places.Add(map, places.Count);
        for (var map = 0; map < _rows.Length; map++) _rows[map] = [];
        foreach (var row in matrix.Rows)
        {
            var sides = row.Cells.Where(cell => cell.IsFor || cell.IsAgainst).Select(cell => (places[cell.Map], cell.IsFor)).ToList();
            for (var i = 0; i < sides.Count; i++) _rows[sides[i].Item1].Add((sides, i));
        }
    }

    /// <summary>The pairs that agree or disagree on something.</summary>
    public IEnumerable<MapAgreement> Telling()
    {
        var (agreements, disagreements) = (new int[_maps.Count], new int[_maps.Count]);
        for (var first = 0; first < _maps.Count; first++)
        {
            foreach (var second in Met(first, agreements, disagreements))
            {
                yield return new MapAgreement(_maps[first], _maps[second], agreements[second], disagreements[second]);
                agreements[second] = disagreements[second] = 0;
            }
        }
    }

    /// <summary>All pairs.</summary>
    public IEnumerable<MapAgreement> All()
    {
        var (agreements, disagreements) = (new int[_maps.Count], new int[_maps.Count]);
        for (var first = 0; first < _maps.Count; first++)
        {
            Met(first, agreements, disagreements);
            for (var second = first + 1; second < _maps.Count; second++)
            {
                yield return new MapAgreement(_maps[first], _maps[second], agreements[second], disagreements[second]);
                agreements[second] = disagreements[second] = 0;
            }
        }
    }

    /// <summary>Counts for one map, and returns the later maps with which it shares a row, in order.</summary>
    private List<int> Met(int first, int[] agreements, int[] disagreements)
    {
        var met = new List<int>();
        foreach (var (row, place) in _rows[first])
            for (var i = place + 1; i < row.Count; i++)
            {
                var (second, isFor) = row[i];
                if (agreements[second] + disagreements[second] == 0) met.Add(second);
                if (isFor == row[place].IsFor) agreements[second]++;
                else disagreements[second]++;
            }
        met.Sort();
        return met;
    }
}
