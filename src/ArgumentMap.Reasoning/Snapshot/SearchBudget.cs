using System.Diagnostics;

namespace ArgumentMap.Reasoning;

/// <summary>
/// What a search may still spend: steps, so that the same question ends at the same place on every machine, and, where one is set, time.
/// </summary>
internal sealed class SearchBudget
{
    /// <summary>How many steps go by between two looks at the clock.</summary>
    private const long StepsPerLook = 50_000;

    private readonly long _deadline;
    private readonly CancellationToken _cancellationToken;
    private long _stepsToLook;

    /// <param name="steps">How many steps there are.</param>
    /// <param name="time">How long it may take from now on; null for as long as the steps last.</param>
    /// <param name="cancellationToken">Stops the search with an exception.</param>
    public SearchBudget(long steps, TimeSpan? time, CancellationToken cancellationToken)
    {
        Left = steps;
        _cancellationToken = cancellationToken;
        _deadline = time is { } span ? Stopwatch.GetTimestamp() + (long)(span.TotalSeconds * Stopwatch.Frequency) : long.MaxValue;
    }

    /// <summary>How many steps are left; 0 when the time is up.</summary>
    public long Left { get; private set; }

    /// <summary>Whether nothing is left.</summary>
    public bool IsSpent => Left <= 0;

    private TimeSpan? Time => _deadline == long.MaxValue ? null : Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), _deadline);

    /// <summary>Takes some steps.</summary>
    /// <returns>Whether there were any left.</returns>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public bool Spend(long steps)
    {
        if (IsSpent) return false;
        Left -= steps;
        _stepsToLook -= steps;
        if (_stepsToLook > 0) return true;
        _stepsToLook = StepsPerLook;
        _cancellationToken.ThrowIfCancellationRequested();
        if (Stopwatch.GetTimestamp() >= _deadline) Left = 0;
        return true;
    }

    /// <summary>A part of what is left, to be spent apart from the rest.</summary>
    public SearchBudget Part(double share) => new((long)(Math.Max(0, Left) * share), Time * share, _cancellationToken);
}
