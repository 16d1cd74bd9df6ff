#if !NATIVE
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
#endif
using ArgumentMap.Linking;

namespace ArgumentMap.Cli.Links;

/// <summary>
/// The engine of the package ArgumentMap.Linking, where that is installed: in the folder that a variable names, else beside the tool. The
/// tool does without it otherwise, since its model is large. A native program has only what was compiled into it.
/// </summary>
internal static class InstalledEngine
{
    public const string FolderVariable = "ARGMAP_LINKING";

#if NATIVE
    /// <exception cref="CliException">Always.</exception>
    public static ILinkEngine Load() =>
        throw new CliException("the native program loads no packages", "name a server with --embeddings, or use the tool from its package");
#else
    private const string Package = "ArgumentMap.Linking";

    /// <exception cref="CliException">It is not installed, or does not fit the tool.</exception>
    public static ILinkEngine Load()
    {
        var folder = Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } named ? named : AppContext.BaseDirectory;
        var file = Path.GetFullPath(Path.Combine(folder, $"{Package}.dll"));
        if (!File.Exists(file))
            throw new CliException($"the package {Package} is not installed",
                "argmap link --help says how; or name a server with --embeddings");
        try
        {
            return From(file);
        }
        catch (Exception fault) when (fault is BadImageFormatException or FileLoadException or TypeLoadException or MissingMemberException
            or InvalidCastException or TargetInvocationException or DllNotFoundException)
        {
            throw new CliException(
                $"the package {Package} in {FolderVariable} cannot be used: "
                    + $"{(fault.InnerException ?? fault).Message.ReplaceLineEndings(" ")}",
                $"install that of version {ToolVersion.Text}, as argmap link --help says");
        }
    }

    /// <summary>What the package needs stands in its folder, but for the model of maps, which is the tool's own.</summary>
    private static ILinkEngine From(string file)
    {
        var (folder, resolver) = (new AssemblyLoadContext(Package), new AssemblyDependencyResolver(file));
        folder.Resolving += (context, name) => resolver.ResolveAssemblyToPath(name) is { } path ? context.LoadFromAssemblyPath(path) : null;
        folder.ResolvingUnmanagedDll += (_, name) => resolver.ResolveUnmanagedDllToPath(name) is { } path ? NativeLibrary.Load(path) : 0;
        return (ILinkEngine)Activator.CreateInstance(folder.LoadFromAssemblyPath(file)
            .GetType($"{Package}.LocalEngine", throwOnError: true)!)!;
    }
#endif
}
