namespace ArgumentMap.Cli.Input;

/// <summary>How it is told what a format loses.</summary>
internal enum LossTelling
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>A line for each kind of loss.</summary>
    Summary,

    /// <summary>A line for each loss.</summary>
    All,

    /// <summary>A line of JSON for each map.</summary>
    Json,
}
