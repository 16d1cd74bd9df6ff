using System.Diagnostics;
using ArgumentMap.Wording;

namespace ArgumentMap.Cli;

/// <summary>One line on standard error that says what takes so long, where that is a terminal; it goes when the work is done.</summary>
internal sealed class ProgressLine : IDisposable
{
    /// <summary>What is done sooner needs no line.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);

    private readonly Terminal _terminal;
    private readonly Timer? _timer;
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly Lock _writing = new();
    private volatile string _stage;
    private int _written;

    public ProgressLine(Terminal terminal, string stage)
    {
        (_terminal, _stage) = (terminal, stage);
        if (terminal.ShowsProgress)
            _timer = new Timer(_ => Write($"{_stage} … {Stopwatch.GetElapsedTime(_start).TotalSeconds:0} s"), null, Patience,
                TimeSpan.FromMilliseconds(200));
    }

    /// <summary>Says what is being done now.</summary>
    public void Tell(string stage) => _stage = stage;

    /// <summary>Writes messages, past which the line goes on.</summary>
    public void Say(Action write)
    {
        lock (_writing)
        {
            if (_written > 0) Write("");
            write();
        }
    }

    public void Dispose()
    {
        if (_timer is null) return;
        using (var ended = new ManualResetEvent(false))
            if (_timer.Dispose(ended)) ended.WaitOne();
        if (_written > 0) Write("");
    }

    private void Write(string line)
    {
        lock (_writing)
        {
            _terminal.RawError.Write($"\r{VisibleText.Of(line).PadRight(_written)}{(line.Length == 0 ? "\r" : "")}");
            _written = Math.Max(_written, line.Length);
            _terminal.RawError.Flush();
        }
    }
}
