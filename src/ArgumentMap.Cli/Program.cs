using ArgumentMap.Cli;

using var signals = new StopSignals();
return await ArgMap.RunAsync(args, Terminal.Current(), signals.Stopped);
