using ArgumentMap.Benchmarks.Layout;
using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/ArgumentMap.Benchmarks -- --filter '*'
// dotnet run -c Release --project tests/ArgumentMap.Benchmarks -- layout-vs-dot [--each] [FOLDER]
// dotnet run -c Release --project tests/ArgumentMap.Benchmarks -- layout-growth
switch (args)
{
    case ["layout-vs-dot", "--each", .. var folder]:
        return LayoutVersusDot.Run(folder.FirstOrDefault() ?? "samples/PakistanRussia/maps", isDetailed: true);
    case ["layout-vs-dot", .. var folder]:
        return LayoutVersusDot.Run(folder.FirstOrDefault() ?? "samples/PakistanRussia/maps", isDetailed: false);
    case ["layout-growth"]:
        return LayoutGrowth.Run();
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
