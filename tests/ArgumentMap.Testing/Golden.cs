using System.Text;

namespace ArgumentMap.Testing;

/// <summary>
/// Golden files: what an exporter wrote once, read over by a person, and from then on asked for byte for byte. They are rewritten only
/// where the environment says <c>ARGUMENTMAP_UPDATE_GOLDEN=1</c>, and never in CI.
/// </summary>
public static class Golden
{
    public const string UpdateSwitch = "ARGUMENTMAP_UPDATE_GOLDEN";

    /// <summary>The repository's root: the nearest folder above the tests that has the solution.</summary>
    public static string Root { get; } = Repository.Find("");

    /// <summary>
    /// The folder of a case, <c>Golden/NAME</c> in the sources of the test project that runs: what goes in and all that comes out of it.
    /// </summary>
    public static string Folder(string name) => Path.Combine(Root, "tests", Project, "Golden", name);

    /// <summary>The names of the cases that have a file of some name, at least one, in ordinal order.</summary>
    public static IReadOnlyList<string> CasesWith(string file)
    {
        string[] names = [.. Directory.GetFiles(Folder(""), file, SearchOption.AllDirectories)
            .Select(path => Path.GetFileName(Path.GetDirectoryName(path)!)).Order(StringComparer.Ordinal)];
        return names.Length > 0 ? names : throw new InvalidOperationException($"No case in {Folder("")} has a file {file}.");
    }

    /// <summary>Compares with the golden of a case, or writes it where that is asked for.</summary>
    /// <param name="actual">What was written now.</param>
    /// <param name="name">The case.</param>
    /// <param name="file">The golden's file name.</param>
    public static void Check(byte[] actual, string name, string file)
    {
        var path = Path.Combine(Folder(name), file);
        if (IsUpdating(Environment.GetEnvironmentVariable)) File.WriteAllBytes(path, actual);
        if (!File.Exists(path)) Assert.Fail($"There is no golden {path}: write it with {UpdateSwitch}=1 and read it over.");
        if (FirstDifference(File.ReadAllBytes(path), actual) is { } difference) Assert.Fail($"{Path.Combine(name, file)} {difference}");
    }

    /// <inheritdoc cref="Check(byte[], string, string)"/>
    public static void Check(string actual, string name, string file) => Check(Encoding.UTF8.GetBytes(actual), name, file);

    /// <summary>Whether goldens are to be rewritten.</summary>
    /// <exception cref="InvalidOperationException">They are to be, but this is CI.</exception>
    public static bool IsUpdating(Func<string, string?> environment)
    {
        if (environment(UpdateSwitch) != "1") return false;
        return environment("CI") == "true"
            ? throw new InvalidOperationException($"{UpdateSwitch} is set in CI: goldens are rewritten by people only.")
            : true;
    }

    /// <summary>The first line in which two files differ, or null where they are the same bytes.</summary>
    public static string? FirstDifference(byte[] expected, byte[] actual)
    {
        if (expected.AsSpan().SequenceEqual(actual)) return null;
        var (wanted, got) = (Lines(expected), Lines(actual));
        var line = wanted.Zip(got).TakeWhile(pair => pair.First == pair.Second).Count();
        return line == wanted.Length && line == got.Length
            ? "differs in bytes that are not UTF-8"
            : $"differs in line {line + 1}:\n  expected: {LineAt(wanted, line)}\n  actual:   {LineAt(got, line)}";
    }

    /// <summary>
    /// The project with these tests, after which its output folder is named; those that run another project's tests once more use that
    /// one's goldens.
    /// </summary>
    private static string Project => AppContext.BaseDirectory.Split(Path.DirectorySeparatorChar)
        .LastOrDefault(name => name.StartsWith("ArgumentMap.", StringComparison.Ordinal)
            && Directory.Exists(Path.Combine(Root, "tests", name, "Golden"))) ?? "ArgumentMap.Tests";

    private static string[] Lines(byte[] bytes) => Encoding.UTF8.GetString(bytes).Split('\n');

    /// <summary>A line with what cannot be seen made visible.</summary>
    private static string LineAt(string[] lines, int index) =>
        index < lines.Length
            ? lines[index].Replace("\r", "\\r", StringComparison.Ordinal).Replace("\uFEFF", "\\uFEFF", StringComparison.Ordinal)
            : "(the end)";
}
