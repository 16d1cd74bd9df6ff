using ArgumentMap.Validation;

namespace ArgumentMap.Rendering;

/// <summary>What a report says.</summary>
public sealed record ReportOptions
{
    /// <summary>The defaults: Markdown, with everything.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>What it is written in.</summary>
    public ReportFormat Format { get; init; } = ReportFormat.Markdown;

    /// <summary>How the map is checked for the report's findings; null for the defaults.</summary>
    public ValidationOptions? Validation { get; init; }

    /// <summary>Whether the report says what a check of the map found.</summary>
    public bool ShowFindings { get; init; } = true;
}
