using System.Globalization;
using ArgumentMap.Benchmarks;
using ArgumentMap.Benchmarks.Argdown;
using ArgumentMap.Benchmarks.Editing;
using ArgumentMap.Benchmarks.Files;
using ArgumentMap.Benchmarks.Formats;
using ArgumentMap.Benchmarks.Hostile;
using ArgumentMap.Benchmarks.Layout;
using ArgumentMap.Benchmarks.Questions;
using ArgumentMap.Benchmarks.Viewer;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/ArgumentMap.Benchmarks -- --filter '*'
// dotnet run -c Release --project tests/ArgumentMap.Benchmarks -- layout-vs-dot [--each] [FOLDER]
// dotnet run -c Release --project tests/ArgumentMap.Benchmarks -- layout-growth
// dotnet run -c Release --project tests/ArgumentMap.Benchmarks -- pictures [FOLDER]
// dotnet run -c Release --project tests/ArgumentMap.Benchmarks -- viewer [STATEMENTS]
// dotnet run -c Release --project tests/ArgumentMap.Benchmarks -- questions [ARGMAP [FOLDER]]
// dotnet run -c Release --project tests/ArgumentMap.Benchmarks -- links [CORPUS]
// dotnet run -c Release --project tests/ArgumentMap.Benchmarks -- files
// dotnet run -c Release --project tests/ArgumentMap.Benchmarks -- files FILE STATEMENTS
// dotnet run -c Release --project tests/ArgumentMap.Benchmarks -- fuzz [INPUTS [SEED [SECONDS]]]
// dotnet run -c Release --project tests/ArgumentMap.Benchmarks -- hostile [MAP [ARGMAP [CALL [STEPS]]]]
// dotnet run -c Release --project tests/ArgumentMap.Benchmarks -- growth [LARGEST]
// dotnet run -c Release --project tests/ArgumentMap.Benchmarks -- convert [FILES [ARGMAP]]
// dotnet run -c Release --project tests/ArgumentMap.Benchmarks -- losses [FOLDER]
// dotnet run -c Release --project tests/ArgumentMap.Benchmarks -- argdown [MEGABYTES [MOST_FOR_THE_REFERENCE]]
// dotnet run -c Release --project tests/ArgumentMap.Benchmarks -- lsp [LINES]
switch (args)
{
    case ["fuzz", .. var numbers]:
        return FuzzTable.Run(Number(numbers, 0, 100_000), Number(numbers, 1, 1), TimeSpan.FromSeconds(Number(numbers, 2, 540)),
            Path.Combine(".artifacts", "fuzz"));
    case ["hostile", .. var rest]:
        return HostileTable.Run(rest.ElementAtOrDefault(1) ?? Argmap(), Path.Combine(".artifacts", "hostile"), rest.FirstOrDefault() ?? "",
            rest.ElementAtOrDefault(2) ?? "", rest.Length > 3 ? Number(rest, 3, 0) : null);
    case ["growth", .. var largest]:
        return GrowthTable.Run(Number(largest, 0, 100_000));
    case ["convert", .. var rest]:
        return ConvertTable.Run(Number(rest, 0, 10_000), rest.ElementAtOrDefault(1) ?? Argmap(), Path.Combine(".artifacts", "convert"));
    case ["losses", .. var folder]:
        return LossTable.Run(folder.FirstOrDefault() ?? "samples/PakistanRussia/maps");
    case ["layout-vs-dot", "--each", .. var folder]:
        return LayoutVersusDot.Run(folder.FirstOrDefault() ?? "samples/PakistanRussia/maps", isDetailed: true);
    case ["layout-vs-dot", .. var folder]:
        return LayoutVersusDot.Run(folder.FirstOrDefault() ?? "samples/PakistanRussia/maps", isDetailed: false);
    case ["questions", .. var rest]:
        return QuestionTable.Run(
            rest.FirstOrDefault() ?? Argmap(),
            rest.ElementAtOrDefault(1) ?? Path.Combine(".artifacts", "questions"));
    case ["links", .. var corpus]:
        return await LinkTable.RunAsync(corpus.FirstOrDefault() ?? "samples/PakistanRussia/maps/corpus.json");
    case ["files"]:
        return FileTable.Run();
    case ["files", var file, var statements]:
        return FileTable.WriteMap(file, int.Parse(statements, CultureInfo.InvariantCulture));
    case ["pictures", .. var folder]:
        return PictureTable.Run(folder.FirstOrDefault() ?? "samples/PakistanRussia/maps");
    case ["viewer", .. var numbers]:
        return await ViewerTable.RunAsync([Number(numbers, 0, 5_000)]);
    case ["argdown-one", var megabytes, var stage]:
        return ArgdownTable.RunOne(double.Parse(megabytes, CultureInfo.InvariantCulture), stage);
    case ["argdown", .. var numbers]:
        return ArgdownTable.Run(numbers.Length > 0 ? [Number(numbers, 0, 10)] : [1, 5, 10], Number(numbers, 1, 10));
    case ["lsp", .. var numbers]:
        return await EditingTable.RunAsync(Number(numbers, 0, 50_000));
    case ["layout-growth"]:
        return LayoutGrowth.Run();
    default:
        BenchmarkSwitcher.FromAssembly(typeof(FuzzTable).Assembly)
            .Run(args, DefaultConfig.Instance.WithArtifactsPath(Path.Combine(".artifacts", "benchmarks")));
        return 0;
}

static int Number(string[] words, int at, int otherwise) =>
    at < words.Length ? int.Parse(words[at], CultureInfo.InvariantCulture) : otherwise;

static string Argmap() => Path.Combine(".artifacts", "bin", "ArgumentMap.Cli", "release", "argmap");
