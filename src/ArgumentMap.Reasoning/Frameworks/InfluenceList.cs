using System.Runtime.InteropServices;

namespace ArgumentMap.Reasoning;

/// <summary>Attacks and supports while they are gathered. One that comes twice counts once, with the weight it had first.</summary>
internal sealed class InfluenceList(int capacity = 0)
{
    private readonly List<int> _sources = new(capacity);

    /// <summary>Twice the target's number, and one more for a support.</summary>
    private readonly List<int> _rows = new(capacity);
    private readonly HashSet<int> _again = [];

    /// <summary>The weights; null while each is 1.</summary>
    private List<double>? _weights;

    /// <param name="source">The argument that attacks or supports.</param>
    /// <param name="target">The argument that it bears on.</param>
    /// <param name="isSupport">Whether it is a support.</param>
    /// <param name="weight">By how much the source's strength is multiplied.</param>
    /// <param name="isAgain">Whether it says again what the last one of its kind to the same target says.</param>
    public void Add(int source, int target, bool isSupport, double weight, bool isAgain)
    {
        if (isAgain) _again.Add(_sources.Count);
        if (weight != 1) _weights ??= [.. Enumerable.Repeat(1.0, _sources.Count)];
        _sources.Add(source);
        _rows.Add((2 * target) + (isSupport ? 1 : 0));
        _weights?.Add(weight);
    }

    /// <summary>
    /// The sources and weights by target, of each target the attacks first, where the supports start, and which repeat the one before; null
    /// where none does. O(targets + influences).
    /// </summary>
    public (CompressedRows Sources, double[] Weights, int[] SupportStarts, bool[]? AreAgain) ByTarget(int count)
    {
        var order = CompressedRows.OfNumbers(2 * count, CollectionsMarshal.AsSpan(_rows));
        var (starts, supportStarts) = (new int[count + 1], new int[count]);
        var (sources, weights, kept) = (new int[_rows.Count], new double[_rows.Count], 0);
        var areAgain = new bool[_again.Count == 0 ? 0 : _rows.Count];
        var lastRow = new int[count];
        for (var row = 0; row < 2 * count; row++)
        {
            if (row % 2 != 0) supportStarts[row / 2] = kept;
            foreach (var influence in order[row])
            {
                var source = _sources[influence];
                if (lastRow[source] == row + 1) continue;
                lastRow[source] = row + 1;
                (sources[kept], weights[kept]) = (source, _weights is null ? 1 : _weights[influence]);
                if (_again.Count > 0) areAgain[kept] = _again.Contains(influence);
                kept++;
            }
            starts[(row / 2) + 1] = kept;
        }
        return (CompressedRows.Of(starts, First(sources, kept)), First(weights, kept), supportStarts,
            _again.Count == 0 ? null : First(areAgain, kept));
    }

    /// <summary>
    /// What depends directly on each argument: those on which it bears and those of which it is a premise, each once, in rising order.
    /// </summary>
    public static CompressedRows Dependants(CompressedRows influences, CompressedRows premises)
    {
        if (premises.Values.Length == 0) return influences.WithoutRepetition().Transposed(influences.RowCount);
        var (starts, sources, kept) = (new int[influences.RowCount + 1], new int[influences.Values.Length + premises.Values.Length], 0);
        for (var argument = 0; argument < influences.RowCount; argument++)
        {
            Append(influences[argument]);
            Append(premises[argument]);
            starts[argument + 1] = kept;
        }
        return CompressedRows.Of(starts, sources).WithoutRepetition().Transposed(influences.RowCount);

        void Append(ReadOnlySpan<int> values)
        {
            values.CopyTo(sources.AsSpan(kept));
            kept += values.Length;
        }
    }

    private static T[] First<T>(T[] values, int count) => count == values.Length ? values : values[..count];
}
