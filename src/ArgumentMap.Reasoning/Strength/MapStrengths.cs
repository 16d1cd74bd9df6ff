using System.Collections;

namespace ArgumentMap.Reasoning;

/// <summary>
/// How strong the statements of a map are. Enumerates each statement and its strength in the map's order; the relations, whose strengths an
/// answer may need, are asked by id.
/// </summary>
/// <example><code>
/// var map = ArgumentJson.Read("tram.json");
/// foreach (var (statement, strength) in map.ToStrengths(GradualSemantics.DFQuAD).Take(1))
///     Console.WriteLine($"{strength:0.00} {statement.Text}"); // 0.56 The tram line is worth its cost.
/// </code></example>
public sealed class MapStrengths : IReadOnlyCollection<(Statement Statement, double Strength)>
{
    internal MapStrengths(MapSnapshot map, StrengthResult result) => (Map, Result) = (map, result);

    /// <summary>The map as it was when it was evaluated.</summary>
    public MapSnapshot Map { get; }

    /// <summary>The strengths of the map's framework, in which argument i is node i of the map, and how they were reached.</summary>
    public StrengthResult Result { get; }

    /// <summary>The semantics.</summary>
    public GradualSemantics Semantics => Result.Semantics;

    /// <summary>How the strengths were reached.</summary>
    public StrengthStatus Status => Result.Status;

    /// <summary>By how much, at most, any strength differs from what the others make of it; 0 where there are no circles.</summary>
    public double Residual => Result.Residual;

    /// <summary>How many statements there are.</summary>
    public int Count => Map.StatementCount;

    /// <summary>The strength of a statement, a relation or another node, 0 to 1.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public double StrengthOf(string id) => Result.Strengths[Map.IndexOf(id)];

    /// <inheritdoc/>
    public IEnumerator<(Statement Statement, double Strength)> GetEnumerator()
    {
        for (var node = 0; node < Count; node++) yield return ((Statement)Map.NodeAt(node), Result.Strengths[node]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The answer in one line, as in <c>quadratic-energy, converged: 7 strengths, 0.12 to 0.85</c>.</summary>
    public override string ToString() => StrengthResult.Summarised(Semantics, Status, this.Select(pair => pair.Strength));
}
