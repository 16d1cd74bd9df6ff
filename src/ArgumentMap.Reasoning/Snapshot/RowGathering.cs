using System.Runtime.Intrinsics;

namespace ArgumentMap.Reasoning;

/// <summary>Copies chosen rows of <see cref="CompressedRows"/> at a stroke.</summary>
internal static class RowGathering
{
    /// <summary>How many values more than it returns a buffer for <see cref="Gather"/> must have room for.</summary>
    public const int Margin = 8;

    /// <summary>
    /// Copies rows one behind the other. A short row is copied as eight values whatever its length, and the next one put over what is too
    /// much: a loop of its own would end where the processor does not expect it, which costs more than the copy.
    /// </summary>
    /// <param name="from">The rows to choose from.</param>
    /// <param name="rows">Which rows.</param>
    /// <param name="buffer">Takes the values, with room for <see cref="Margin"/> more.</param>
    /// <returns>How many values there are.</returns>
    public static int Gather(this CompressedRows from, ReadOnlySpan<int> rows, Span<int> buffer)
    {
        var (starts, values) = from.Arrays;
        var count = 0;
        foreach (var row in rows)
        {
            var (start, length) = (starts[row], starts[row + 1] - starts[row]);
            if (length <= Margin && start + Margin <= values.Length) Vector256.Create(values.AsSpan(start)).CopyTo(buffer[count..]);
            else values.AsSpan(start, length).CopyTo(buffer[count..]);
            count += length;
        }
        return count;
    }
}
