namespace ArgumentMap.Reasoning;

/// <summary>What a strength comes to where a yes or a no is wanted.</summary>
internal static class Verdict
{
    /// <summary>Whether a conclusion is believed rather than not: its strength is above one half.</summary>
    public static bool IsBelieved(double strength) => strength > 0.5;
}
