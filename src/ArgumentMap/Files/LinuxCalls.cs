using System.Runtime.InteropServices;

namespace ArgumentMap.Files;

/// <summary>
/// The system calls for what .NET does not tell of a file. <c>statx</c> has one layout on every processor (its manual page, section 2).
/// </summary>
internal static class LinuxCalls
{
    /// <summary>AT_FDCWD: a relative name counts from the current folder.</summary>
    public const int CurrentFolder = -100;

    /// <summary>STATX_TYPE, STATX_MODE, STATX_UID and STATX_GID.</summary>
    public const uint KindModeAndOwner = 0x1 | 0x2 | 0x8 | 0x10;

    public const int StatusSize = 256;
    public const int OwnerAt = 20;
    public const int GroupAt = 24;
    public const int ModeAt = 28;

    /// <summary>PATH_MAX.</summary>
    public const int LongestPath = 4096;

    [DllImport("libc", EntryPoint = "statx")]
    public static extern int Status(int folder, byte[] path, int flags, uint mask, byte[] answer);

    [DllImport("libc", EntryPoint = "chown")]
    public static extern int ChangeOwner(byte[] path, uint owner, uint group);

    [DllImport("libc", EntryPoint = "chmod")]
    public static extern int ChangeMode(byte[] path, uint mode);

    [DllImport("libc", EntryPoint = "readlink")]
    public static extern nint ReadLink(byte[] path, byte[] answer, nint size);
}
