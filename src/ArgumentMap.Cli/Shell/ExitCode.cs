namespace ArgumentMap.Cli;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The command did its work and found something: findings, differences, faults.</summary>
    public const int Findings = 1;

    /// <summary>The command line or an input is not as it should be.</summary>
    public const int Bad = 2;

    /// <summary>The terminal went away (SIGHUP).</summary>
    public const int HungUp = 129;

    /// <summary>Stopped by Ctrl-C (SIGINT), as shells number it.</summary>
    public const int Stopped = 130;

    /// <summary>Stopped by SIGTERM.</summary>
    public const int Terminated = 143;
}
