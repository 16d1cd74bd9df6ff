using ArgumentMap.Formats;

namespace ArgumentMap.Cli.Input;

/// <summary>What the command line asks about what a format loses.</summary>
/// <param name="Asked">How it is told; null where that is left to the format.</param>
/// <param name="IsStrict">Whether it is an error.</param>
internal sealed record LossChoice(LossTelling? Asked, bool IsStrict)
{
    /// <summary>Nothing is asked and nothing told.</summary>
    public static LossChoice None { get; } = new(LossTelling.None, IsStrict: false);

    /// <summary>How losses of a format are told: a view of a map, such as a picture, has no need to.</summary>
    public LossTelling TellingOf(MapFormat format) =>
        Asked ?? (format.IsView && !IsStrict ? LossTelling.None : LossTelling.Summary);
}
