using ArgumentMap.Cli.Input;
using ArgumentMap.Formats;

namespace ArgumentMap.Cli.Conversion;

/// <summary>Where each of several maps is written: in a folder, under its own file's name with the ending of the format.</summary>
internal static class OutputFiles
{
    private const string NameOfStandard = "stdin";

    private static readonly StringComparer Names = OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    /// <summary>The inputs, each with its output.</summary>
    /// <exception cref="CliException">Two inputs would be one file.</exception>
    public static IReadOnlyList<(string Input, string Output)> For(IReadOnlyList<string> inputs, string folder, MapFormat format,
        MapFormatList formats)
    {
        var taken = new Dictionary<string, string>(Names);
        var files = new List<(string Input, string Output)>(inputs.Count);
        foreach (var input in inputs)
        {
            var name = NameOf(input, formats) + format.Extensions[0];
            if (!taken.TryAdd(name, input))
                throw new CliException($"'{taken[name]}' and '{input}' would both be the file '{name}'",
                    "convert them into different folders");
            files.Add((input, Path.Combine(folder, name)));
        }
        return files;
    }

    private static string NameOf(string input, MapFormatList formats)
    {
        if (input == InputFiles.Standard) return NameOfStandard;
        return formats.TryFindByFile(input, toRead: true, out var format) ? format.StemOf(input) : Path.GetFileNameWithoutExtension(input);
    }
}
