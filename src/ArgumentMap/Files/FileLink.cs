#if !NET
using System.Runtime.InteropServices;
using System.Text;

#endif
namespace ArgumentMap.Files;

/// <summary>Where a link leads.</summary>
internal static class FileLink
{
    /// <summary>The file that a name leads to through all links, there or not; the name itself where it is no link.</summary>
    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static string Final(string path)
    {
#if NET
        return new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : path;
#else
        if (!RuntimeInformation.IsOSPlatform(OSPlatform.Linux)) return path;
        var final = path;
        for (var hops = 0; Target(final) is { } target; hops++)
            final = hops < MostHops
                ? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(final))!, target)
                : throw new IOException($"Too many levels of links: '{path}'.");
        return final;
#endif
    }

#if !NET
    private const int MostHops = 40;

    private static string? Target(string path)
    {
        var answer = new byte[LinuxCalls.LongestPath];
        var length = (int)LinuxCalls.ReadLink(Encoding.UTF8.GetBytes($"{path}\0"), answer, answer.Length);
        return length < 0 ? null : Encoding.UTF8.GetString(answer, 0, length);
    }
#endif
}
