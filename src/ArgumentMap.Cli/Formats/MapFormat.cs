using ArgumentMap.Reasoning;

namespace ArgumentMap.Cli.Formats;

/// <summary>A format that maps can be written in and, where it has a reader, read from.</summary>
/// <param name="Name">The name that <c>--to</c> and <c>--from</c> take.</param>
/// <param name="Extension">The file name ending, with the dot.</param>
/// <param name="Description">What it is, in a few words.</param>
/// <param name="Loses">What of a map is not in its output, in words that <c>formats</c> lists; a test finds the same by changing one member of a map at a time.</param>
/// <param name="CanRead">Whether the tool reads it.</param>
/// <param name="Write">Writes a map.</param>
internal sealed record MapFormat(string Name, string Extension, string Description, IReadOnlyList<string> Loses, bool CanRead, Action<ArgumentGraph, Stream> Write)
{
    /// <summary>The framework format that this is, if it is one: a framework is written in it as it is, not by way of a map.</summary>
    public FrameworkFormat? Framework { get; init; }

    /// <summary>Whether its files are no text.</summary>
    public bool IsBinary { get; init; }
}
