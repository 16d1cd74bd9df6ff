namespace ArgumentMap;

/// <summary>
/// The tags by which a statement says what an evaluation by proof standards is to take for granted, and what it is to find.
/// </summary>
public static class ProofTags
{
    /// <summary>Of a statement that is taken for granted.</summary>
    public const string Assumed = "assumed";

    /// <summary>Of a statement that is expected to be accepted.</summary>
    public const string ExpectedIn = "expected-in";

    /// <summary>Of a statement that is expected to be rejected.</summary>
    public const string ExpectedOut = "expected-out";

    /// <summary>Of a statement that is expected to be neither.</summary>
    public const string ExpectedUndecided = "expected-undecided";
}
