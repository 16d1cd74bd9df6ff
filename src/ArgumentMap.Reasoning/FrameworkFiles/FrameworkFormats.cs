using System.Diagnostics.CodeAnalysis;

namespace ArgumentMap.Reasoning;

/// <summary>The file formats for frameworks. Adding one is one line here.</summary>
/// <example><code>
/// var framework = FrameworkFormats.ByName("apx").Parse("arg(a). arg(b). att(a, b).").ToFramework();
/// Console.WriteLine(DungSemantics.Grounded.Label(framework).LabelOf("b")); // Out
/// </code></example>
public static class FrameworkFormats
{
    /// <summary>All formats, in the order in which a text is tried: each can be told from those after it.</summary>
    public static IReadOnlyList<FrameworkFormat> All { get; } =
    [
        new("i23", "the numbered attacks of the ICCMA competition since 2023", I23Reader.Read, I23Writer.Write, I23Reader.LooksLike),
        new("bag", "the weighted attacks and supports of Uncertainpy", BagReader.Read, BagWriter.Write, BagReader.LooksLike)
        {
            IsBipolar = true,
        },
        new("apx", "the facts of ASPARTIX", ApxReader.Read, ApxWriter.Write, ApxReader.LooksLike),
        new("tgf", "the trivial graph format", TgfReader.Read, TgfWriter.Write, TgfReader.LooksLike),
    ];

    /// <summary>The format with a name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static FrameworkFormat ByName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.FirstOrDefault(format => format.Name == name)
            ?? throw new KeyNotFoundException(
                $"There is no format '{name}' for frameworks; the formats are {string.Join(", ", All.Select(format => format.Name))}.");
    }

    /// <summary>Finds the format of a file: by what its text looks like, else by the name's ending.</summary>
    public static bool TryDetect(string text, string? file, [NotNullWhen(true)] out FrameworkFormat? format)
    {
        format = All.FirstOrDefault(candidate => candidate.LooksLike(text))
            ?? All.FirstOrDefault(candidate => file is not null && file.EndsWith(candidate.Extension, StringComparison.OrdinalIgnoreCase));
        return format is not null;
    }
}
