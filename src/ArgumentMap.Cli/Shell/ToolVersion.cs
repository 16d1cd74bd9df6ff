using System.Reflection;

namespace ArgumentMap.Cli;

/// <summary>The tool's version, without the commit that builds append.</summary>
internal static class ToolVersion
{
    public static string Text { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
}
