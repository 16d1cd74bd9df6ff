using System.Runtime.InteropServices;

namespace ArgumentMap.Cli;

/// <summary>
/// Ctrl-C and the signals that end a process, as a task that ends with the exit code that shells expect then: 128 and the signal's number.
/// </summary>
internal sealed class StopSignals : IDisposable
{
    private readonly TaskCompletionSource<int> _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<PosixSignalRegistration> _registrations;

    public StopSignals() => _registrations =
    [
        Register(PosixSignal.SIGHUP, ExitCode.HungUp),
        Register(PosixSignal.SIGINT, ExitCode.Stopped),
        Register(PosixSignal.SIGTERM, ExitCode.Terminated),
    ];

    /// <summary>Ends with the exit code when the first signal arrives.</summary>
    public Task<int> Stopped => _stopped.Task;

    public void Dispose()
    {
        foreach (var registration in _registrations) registration.Dispose();
    }

    private PosixSignalRegistration Register(PosixSignal signal, int exitCode) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        _stopped.TrySetResult(exitCode);
    });
}
