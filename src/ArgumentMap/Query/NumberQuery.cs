using System.Globalization;

namespace ArgumentMap.Query;

/// <summary>The nodes of which a number is less, greater or the same as a given one. A node without that number is not found.</summary>
public sealed record NumberQuery : MapQuery
{
    /// <summary>A condition on a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    public NumberQuery(NumberField field, NumberComparison comparison, double number) =>
        (Field, NumberComparison, Number) = (field, comparison,
        double.IsNaN(number) || double.IsInfinity(number)
            ? throw new ArgumentOutOfRangeException(nameof(number), number, "A query compares with a finite number.")
            : number);

    /// <summary>Which number.</summary>
    public NumberField Field { get; }

    /// <summary>How it is compared.</summary>
    public NumberComparison NumberComparison { get; }

    /// <summary>What it is compared with.</summary>
    public double Number { get; }

    internal override void Narrow(bool[] nodes, QueryEvaluation evaluation)
    {
        for (var i = 0; i < nodes.Length; i++) nodes[i] = nodes[i] && Holds(i, evaluation);
    }

    private protected override string Print() =>
        $"{QueryWords.Word(Field)}{QueryWords.Sign(NumberComparison)}{Number.ToString("R", CultureInfo.InvariantCulture)}";

    private bool Holds(int index, QueryEvaluation evaluation)
    {
        var slot = evaluation.Slots[index];
        return Field switch
        {
            NumberField.Degree => Holds(slot.In.Count + slot.Out.Count),
            NumberField.InDegree => Holds(slot.In.Count),
            NumberField.OutDegree => Holds(slot.Out.Count),
            NumberField.Depth => evaluation.DepthOf(index) is { } depth && Holds(depth),
            NumberField.BaseScore => (slot.Node as Statement)?.BaseScore is { } score && Holds(score),
            NumberField.Weight => (slot.Node as Relation)?.Weight is { } weight && Holds(weight),
            _ => slot.Node.Anchors.Any(anchor => anchor.Paragraph is { } paragraph && Holds(paragraph)),
        };
    }

    private bool Holds(double value) => NumberComparison switch
    {
        NumberComparison.Equal => value == Number,
        NumberComparison.Less => value < Number,
        NumberComparison.AtMost => value <= Number,
        NumberComparison.Greater => value > Number,
        _ => value >= Number,
    };
}
