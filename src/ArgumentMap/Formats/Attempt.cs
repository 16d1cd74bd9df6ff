using System.Diagnostics.CodeAnalysis;

namespace ArgumentMap.Formats;

/// <summary>Reading that answers whether there was something to read.</summary>
internal static class Attempt
{
    /// <param name="read">Reads.</param>
    /// <param name="path">The file that is read; null for what comes from memory or a stream, whose faults are the caller's.</param>
    /// <param name="value">What was read.</param>
    /// <param name="fault">Where the input is not what the format asks for, or that the file cannot be read.</param>
    public static bool At<T>(Func<T> read, string? path, [NotNullWhen(true)]
        out T? value, [NotNullWhen(false)] out MapFormatException? fault) where T : class
    {
        (value, fault) = (null, null);
        try
        {
            value = read();
            return true;
        }
        catch (MapFormatException wrong)
        {
            fault = wrong;
        }
        catch (Exception wrong) when (path is not null && wrong is IOException or UnauthorizedAccessException)
        {
            fault = new MapFormatException(new MapLocation(path), "a file that can be read", wrong is FileNotFoundException
                or DirectoryNotFoundException ? "none" : "one that cannot");
        }
        return false;
    }
}
