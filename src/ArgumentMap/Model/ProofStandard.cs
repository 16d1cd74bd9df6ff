namespace ArgumentMap;

/// <summary>
/// How much heavier the reasons for a position of an issue must be than those for what speaks against it, for the position to be accepted.
/// </summary>
/// <remarks>
/// Sources: T. F. Gordon, H. Prakken and D. Walton, The Carneades model of argument and burden of proof (2007); T. F. Gordon and
/// D. Walton, Proof burdens and standards (2009), which numbers them.
/// </remarks>
public enum ProofStandard
{
    /// <summary>One reason that holds is enough, whatever speaks against it.</summary>
    Scintilla,

    /// <summary>A reason for it holds, and none against it, however light.</summary>
    DialecticalValidity,

    /// <summary>Its heaviest reason is heavier than the heaviest against it: the balance of probabilities.</summary>
    Preponderance,

    /// <summary>It is heavier by more than one half.</summary>
    ClearAndConvincing,

    /// <summary>It is heavier by more than one half, and what speaks against it is lighter than three tenths.</summary>
    BeyondReasonableDoubt,
}
