namespace ArgumentMap.Rendering;

/// <summary>What a report is written in.</summary>
public enum ReportFormat
{
    /// <summary>Markdown, as CommonMark and GitHub read it.</summary>
    Markdown,

    /// <summary>One HTML page without script.</summary>
    Html,
}
