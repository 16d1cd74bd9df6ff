namespace ArgumentMap.Reasoning;

/// <summary>How one node stands before and after a loss.</summary>
/// <param name="Node">The node.</param>
/// <param name="LabelBefore">Its grounded label before.</param>
/// <param name="LabelAfter">Its grounded label after.</param>
/// <param name="StrengthBefore">Its strength before, 0 to 1.</param>
/// <param name="StrengthAfter">Its strength after, 0 to 1.</param>
public sealed record NodeChange(ArgumentNode Node, AcceptanceLabel LabelBefore, AcceptanceLabel LabelAfter, double StrengthBefore,
    double StrengthAfter)
{
    /// <summary>By how much its strength grows; negative where it falls.</summary>
    public double Difference => StrengthAfter - StrengthBefore;

    /// <summary>Whether its label is another.</summary>
    public bool ChangesLabel => LabelBefore != LabelAfter;

    /// <summary>The change in one line, as in <c>claim c: in → out, 0.80 → 0.50 (-0.30)</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Node.KindAndId}: {(ChangesLabel ? $"{Vocabulary.Word(LabelBefore)} → {Vocabulary.Word(LabelAfter)}, " : "")}{StrengthBefore:0.00} → {StrengthAfter:0.00} ({Difference:+0.00;-0.00;0.00})");
}
