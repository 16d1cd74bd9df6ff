using System.CommandLine;

namespace ArgumentMap.Cli;

/// <summary>Commands for one purpose, under a title in the tool's overview.</summary>
internal sealed record CommandGroup(string Title, params Command[] Commands);
