using System.Runtime.InteropServices;
using System.Text;

namespace ArgumentMap.Files;

/// <summary>What the file behind a name is, and whose, as Linux and the Unixes tell it; .NET has no call for kind and owner.</summary>
internal sealed class FileTraits
{
    private const int RegularFile = 0x8000;
    private const int KindMask = 0xF000;
    private const int AnyWriter = 0b010_010_010;
    private const int RightsMask = 0xFFF;

    private FileTraits(int mode, uint? owner, uint? group) =>
        (Mode, IsRegular, Owner, Group) = (mode & RightsMask, (mode & KindMask) == RegularFile, owner, group);

    public bool IsRegular { get; }

    /// <summary>The twelve bits of rights.</summary>
    public int Mode { get; }

    public bool HasWriter => (Mode & AnyWriter) != 0;

    private uint? Owner { get; }

    private uint? Group { get; }

    /// <summary>
    /// The traits of the file that a name leads to, links followed; null where there is none, or where the system does not tell.
    /// </summary>
    public static FileTraits? Of(string path)
    {
        if (RuntimeInformation.IsOSPlatform(OSPlatform.Linux)) return OnLinux(path);
#if NET
        if (!OperatingSystem.IsWindows() && File.Exists(path))
            return new FileTraits((int)File.GetUnixFileMode(path) | (path.StartsWith("/dev/", StringComparison.Ordinal) ? 0 : RegularFile),
                null, null);
#endif
        return null;
    }

    /// <summary>Gives another file the same owner, group and rights.</summary>
    /// <returns>False where the caller may not give it to that owner or group.</returns>
    public bool TryGiveTo(string path)
    {
        if (Owner is { } owner && Group is { } group && OnLinux(path) is { } own && (own.Owner != owner || own.Group != group)
            && LinuxCalls.ChangeOwner(Name(path), owner, group) != 0) return false;
#if NET
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, (UnixFileMode)Mode);
        return true;
#else
        return LinuxCalls.ChangeMode(Name(path), (uint)Mode) == 0;
#endif
    }

    private static FileTraits? OnLinux(string path)
    {
        var answer = new byte[LinuxCalls.StatusSize];
        return LinuxCalls.Status(LinuxCalls.CurrentFolder, Name(path), 0, LinuxCalls.KindModeAndOwner, answer) == 0
            ? new FileTraits(BitConverter.ToUInt16(answer, LinuxCalls.ModeAt), BitConverter.ToUInt32(answer, LinuxCalls.OwnerAt),
                BitConverter.ToUInt32(answer, LinuxCalls.GroupAt))
            : null;
    }

    private static byte[] Name(string path) => Encoding.UTF8.GetBytes($"{path}\0");
}
