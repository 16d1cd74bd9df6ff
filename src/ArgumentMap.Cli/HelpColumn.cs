using System.CommandLine;
using System.CommandLine.Completions;

namespace ArgumentMap.Cli;

/// <summary>
/// Keeps the left column of a command's help narrow: an option that takes one of many words lists them in its description, since the
/// column is as wide as its widest option and leaves the descriptions the rest of the line.
/// </summary>
internal static class HelpColumn
{
    /// <summary>How many characters the words of an option may take in the column.</summary>
    private const int Widest = 30;

    public static void Narrow(Command command)
    {
        foreach (var option in command.Options.Where(option => option.HelpName is null && option.ValueType != typeof(bool)))
        {
            var words = option.GetCompletions(CompletionContext.Empty).Select(word => word.Label).ToList();
            if (words.Count == 0 || string.Join('|', words).Length <= Widest) continue;
            option.HelpName = option.Name.TrimStart('-');
            option.Description += $" One of {string.Join(", ", words)}.";
        }
    }
}
