using ArgumentMap.Validation;

namespace ArgumentMap.Cli.Answers;

/// <summary>One way of writing findings.</summary>
internal abstract class FindingReport(Terminal terminal)
{
    protected Terminal Terminal { get; } = terminal;

    public static FindingReport For(string format, Terminal terminal, FindingSelection selection) => format switch
    {
        "json" => new JsonFindingReport(terminal),
        "sarif" => new SarifReport(terminal),
        "github" => new GitHubReport(terminal, selection),
        "msbuild" => new MsBuildReport(terminal, selection),
        _ => new TextReport(terminal, selection),
    };

    /// <summary>Writes the findings of some maps, in the order in which they come.</summary>
    public abstract void Write(IReadOnlyList<Finding> findings, int maps);

    /// <summary>
    /// Writes why a file cannot be read, where that is a finding too, so that the files after it are checked; false where it ends the
    /// check.
    /// </summary>
    public virtual bool TryWrite(MapFormatException fault) => false;
}
