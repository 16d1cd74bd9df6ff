using ArgumentMap.Cli;

return await ArgMap.RunAsync(args, Terminal.Current());
