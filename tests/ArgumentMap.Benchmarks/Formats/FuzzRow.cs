using System.Globalization;

namespace ArgumentMap.Benchmarks.Formats;

/// <summary>What came of the broken files of a format.</summary>
/// <param name="format">Its name.</param>
/// <param name="whole">How many whole files they were made of.</param>
internal sealed class FuzzRow(string format, int whole)
{
    public int Inputs { get; set; }

    public int Read { get; set; }

    public int Refused { get; set; }

    public int Other { get; set; }

    public TimeSpan Slowest { get; set; }

    public long Allocated { get; set; }

    /// <summary>A row of the table.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"| {format} | {whole} | {Inputs} | {Read} | {Refused} | {Slowest.TotalMilliseconds:0} | {Allocated / 1e6:0.0} | {Other} |");
}
