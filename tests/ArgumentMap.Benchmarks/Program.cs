using System.Globalization;
using ArgumentMap.Benchmarks;
using ArgumentMap.Benchmarks.Files;
using ArgumentMap.Benchmarks.Layout;
using ArgumentMap.Benchmarks.Questions;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/ArgumentMap.Benchmarks -- --filter '*'
// dotnet run -c Release --project tests/ArgumentMap.Benchmarks -- layout-vs-dot [--each] [FOLDER]
// dotnet run -c Release --project tests/ArgumentMap.Benchmarks -- layout-growth
// dotnet run -c Release --project tests/ArgumentMap.Benchmarks -- questions [ARGMAP [FOLDER]]
// dotnet run -c Release --project tests/ArgumentMap.Benchmarks -- links [CORPUS]
// dotnet run -c Release --project tests/ArgumentMap.Benchmarks -- files
// dotnet run -c Release --project tests/ArgumentMap.Benchmarks -- files FILE STATEMENTS
switch (args)
{
    case ["layout-vs-dot", "--each", .. var folder]:
        return LayoutVersusDot.Run(folder.FirstOrDefault() ?? "samples/PakistanRussia/maps", isDetailed: true);
    case ["layout-vs-dot", .. var folder]:
        return LayoutVersusDot.Run(folder.FirstOrDefault() ?? "samples/PakistanRussia/maps", isDetailed: false);
    case ["questions", .. var rest]:
        return QuestionTable.Run(
            rest.FirstOrDefault() ?? Path.Combine(".artifacts", "bin", "ArgumentMap.Cli", "release", "argmap"),
            rest.ElementAtOrDefault(1) ?? Path.Combine(".artifacts", "questions"));
    case ["links", .. var corpus]:
        return await LinkTable.RunAsync(corpus.FirstOrDefault() ?? "samples/PakistanRussia/maps/corpus.json");
    case ["files"]:
        return FileTable.Run();
    case ["files", var file, var statements]:
        return FileTable.WriteMap(file, int.Parse(statements, CultureInfo.InvariantCulture));
    case ["layout-growth"]:
        return LayoutGrowth.Run();
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly)
            .Run(args, DefaultConfig.Instance.WithArtifactsPath(Path.Combine(".artifacts", "benchmarks")));
        return 0;
}
