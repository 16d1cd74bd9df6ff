namespace ArgumentMap.Benchmarks.Files;

/// <summary>What a step takes: of the processor, and of memory for each statement.</summary>
internal sealed record StepCost(double Milliseconds, double BytesEach)
{
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(3);

    /// <summary>
    /// The least of up to five runs, so long as these do not take long. Garbage of what was before is no part of it; its own is.
    /// </summary>
    public static StepCost Of(Action action, int statements)
    {
        var (least, bytes, all) = (double.PositiveInfinity, 0L, TimeSpan.Zero);
        for (var i = 0; i < 5 && all < Enough; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var processor = Environment.CpuUsage.TotalTime;
            action();
            var used = Environment.CpuUsage.TotalTime - processor;
            bytes = GC.GetTotalAllocatedBytes(precise: true) - before;
            all += used;
            least = Math.Min(least, used.TotalMilliseconds);
        }
        return new StepCost(least, (double)bytes / statements);
    }
}
