namespace ArgumentMap.Interchange.Kialo;

/// <summary>A claim as a file has it, or a reference to one.</summary>
/// <param name="At">Which of the claims it is, from 0.</param>
/// <param name="Line">The line where it starts, from 1.</param>
/// <param name="Indent">What stands before it.</param>
/// <param name="Number">Its number, with a dot at its end; null where claims have none.</param>
/// <param name="Label">What it is called; empty where it is not.</param>
/// <param name="Head">What stands before its text.</param>
internal sealed record KialoEntry(int At, int Line, string Indent, string? Number, string Label, string Head)
{
    /// <summary>Its text as it is spelled.</summary>
    public string Spelled { get; set; } = "";

    /// <summary>Its text.</summary>
    public string Text { get; set; } = "";

    /// <summary>What stands behind its text.</summary>
    public string Tail { get; set; } = "";
}
