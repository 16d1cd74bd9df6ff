using System.CommandLine;
using System.Diagnostics;

namespace ArgumentMap.Cli;

/// <summary>How long a command may search. What it knows by then is its answer, which says that the search was cut short.</summary>
internal sealed class TimeLimit(TimeSpan time)
{
    /// <summary>
    /// Half a second for each question, so that no map of a sensible size takes two to answer one with all that is linear.
    /// </summary>
    private const double Default = 0.5;

    /// <summary>More than this only who asks for it waits.</summary>
    private const double Most = 10;

    private readonly long _deadline = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);

    /// <summary>What is left of it.</summary>
    public TimeSpan Left => Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), _deadline) is { Ticks: > 0 } left ? left : TimeSpan.Zero;

    /// <summary>Whether there is none left.</summary>
    public bool IsOver => Left == TimeSpan.Zero;

    /// <summary>The option of the commands that search.</summary>
    /// <param name="otherwise">How long they search without it.</param>
    public static Option<double?> Option(string otherwise) => new("--time")
    {
        Description = $"For how many seconds to search; {otherwise} unless given. What is known by then is the answer, and says that the "
            + "search was cut short.",
    };

    /// <param name="given">What the option says.</param>
    /// <param name="questions">How many questions there are, for the time without it.</param>
    /// <exception cref="CliException">The number is negative, or too large.</exception>
    public static TimeLimit Of(double? given, int questions) => (given ?? Math.Min(Most, Default * questions)) switch
    {
        var seconds and >= 0 and <= 1_000_000 => new TimeLimit(TimeSpan.FromSeconds(seconds)),
        _ => throw new CliException("--time is a number of seconds, 0 or more"),
    };

    /// <summary>A part of what is left, for one of several searches.</summary>
    public TimeSpan Part(double share) => Left * share;

    /// <summary>A part of what is left, as a limit of its own.</summary>
    public TimeLimit Within(double share) => new(Part(share));
}
