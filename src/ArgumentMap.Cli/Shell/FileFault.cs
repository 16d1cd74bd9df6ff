namespace ArgumentMap.Cli;

/// <summary>
/// What the system says of a file that cannot be read or written, by the name that the caller gave it: the machine's own paths stay out of
/// messages.
/// </summary>
internal static class FileFault
{
    /// <summary>The hint where a file is not there, the same for every command.</summary>
    public const string MissingHint =
        "name a file that is there, or - for standard input; check, convert and merge also take folders and patterns in quotes";

    /// <summary>The hint where a folder stands for a file.</summary>
    public const string FolderHint =
        "name a file, or make a corpus of the folder by 'argmap init corpus.json --maps FOLDER'; check, convert and merge take folders";

    public static bool Is(Exception fault) => fault is IOException or UnauthorizedAccessException;

    public static CliException Missing(string file) => new($"there is no file '{file}'", MissingHint);

    public static CliException OfWriting(string file, Exception fault) => new($"'{file}' cannot be written: {Reason(fault)}");

    /// <summary>The complaint about a file that cannot be read.</summary>
    /// <param name="fault">What .NET says; it names the file with its whole path.</param>
    /// <param name="args">The words of the command line, among which the file's own name is looked for.</param>
    public static CliException OfReading(Exception fault, IEnumerable<string> args)
    {
        if (PathIn(fault) is not { } path) return new CliException(Reason(fault));
        var file = args.FirstOrDefault(word => word.Length > 0 && !word.Contains('\0', StringComparison.Ordinal)
            && Path.GetFullPath(word) == path) ?? Path.GetFileName(path);
        if (fault is FileNotFoundException or DirectoryNotFoundException) return Missing(file);
        return Directory.Exists(path)
            ? new CliException($"'{file}' is a folder", FolderHint)
            : new CliException($"'{file}' cannot be read: {Reason(fault)}");
    }

    /// <summary>What is wrong, without the path that .NET names.</summary>
    public static string Reason(Exception fault) => fault switch
    {
        FileNotFoundException => "it is not there",
        DirectoryNotFoundException => "its folder is not there",
        UnauthorizedAccessException when fault.Message.EndsWith("read-only.", StringComparison.Ordinal) => "it is read-only",
        UnauthorizedAccessException => "access is denied",
        _ when fault.Message.IndexOf(" : '", StringComparison.Ordinal) is > 0 and var path => Lower(fault.Message[..path]),
        _ => Lower(fault.Message),
    };

    private static string? PathIn(Exception fault)
    {
        if (fault is FileNotFoundException { FileName: { } file }) return file;
        var (first, last) = (fault.Message.IndexOf('\'', StringComparison.Ordinal), fault.Message.LastIndexOf('\''));
        return last > first && Path.IsPathRooted(fault.Message[(first + 1)..last]) ? fault.Message[(first + 1)..last] : null;
    }

    private static string Lower(string message) =>
        message.Length == 0 ? message : $"{char.ToLowerInvariant(message[0])}{message[1..].TrimEnd('.')}";
}
