namespace ArgumentMap.Cli.Reports;

/// <summary>One way of writing findings.</summary>
internal abstract class FindingReport(Terminal terminal)
{
    protected Terminal Terminal { get; } = terminal;

    public static FindingReport For(string format, Terminal terminal) => format switch
    {
        "json" => new JsonFindingReport(terminal),
        "sarif" => new SarifReport(terminal),
        "github" => new GitHubReport(terminal),
        _ => new TextReport(terminal),
    };

    public abstract void Write(IReadOnlyList<LocatedFinding> findings);
}
