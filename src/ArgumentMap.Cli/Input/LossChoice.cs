using ArgumentMap.Formats;

namespace ArgumentMap.Cli.Input;

/// <summary>What the command line asks about what a format loses.</summary>
/// <param name="Asked">How it is told; null where that is left to the format.</param>
/// <param name="IsStrict">Whether it is an error.</param>
internal sealed record LossChoice(LossTelling? Asked, bool IsStrict)
{
    /// <summary>
    /// Of so many nodes losses are looked for where that is asked for: it takes writing the map and reading it back, several times
    /// what writing takes.
    /// </summary>
    private const int MostNodes = 100_000;

    /// <summary>Nothing is asked and nothing told.</summary>
    public static LossChoice None { get; } = new(LossTelling.None, IsStrict: false);

    /// <summary>How losses of a format are told: a view of a map, such as a picture, has no need to.</summary>
    public LossTelling TellingOf(MapFormat format) =>
        Asked ?? (format.IsView && !IsStrict ? LossTelling.None : LossTelling.Summary);

    /// <summary>Whether what would be told of a map that has so many nodes is left out, which is told instead.</summary>
    public bool LeavesOut(MapFormat format, int nodes) =>
        Asked is null && !IsStrict && nodes > MostNodes && format.Losses.Count > 0 && TellingOf(format) != LossTelling.None;
}
