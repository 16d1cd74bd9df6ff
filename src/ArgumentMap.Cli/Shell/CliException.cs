namespace ArgumentMap.Cli;

/// <summary>Something the caller can mend: one line that says what is wrong, and one that says what to do.</summary>
internal sealed class CliException(string message, string? hint = null) : Exception(message)
{
    public string? Hint { get; } = hint;
}
