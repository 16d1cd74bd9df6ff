namespace ArgumentMap.Cli.Commands;

/// <summary>Puts examples under a command's description, where <c>--help</c> shows them.</summary>
internal static class Examples
{
    public static string Under(string description, params string[] examples) =>
        $"{description}\n\nExamples:\n{string.Join("\n", examples.Select(example => $"  {example}"))}";
}
