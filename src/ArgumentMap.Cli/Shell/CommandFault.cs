using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Cli;

/// <summary>What the caller can mend, as it is told to him: faults of the command line, of files, and of what stands in them.</summary>
internal static class CommandFault
{
    public static bool Is(Exception fault) => fault is CliException or MapFormatException or LayoutException || FileFault.Is(fault);

    /// <summary>What is wrong with one of several files, in one line.</summary>
    public static string MessageOf(Exception raw, string file)
    {
        var fault = FileFault.Is(raw) ? FileFault.OfReading(raw, [file]) : raw;
        var message = fault.Message.ReplaceLineEndings(" ");
        return message.Contains(file, StringComparison.Ordinal) ? $"argmap: {message}" : $"argmap: {file}: {message}";
    }
}
