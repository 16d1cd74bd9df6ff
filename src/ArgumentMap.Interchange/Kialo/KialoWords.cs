using System.Text.RegularExpressions;

namespace ArgumentMap.Interchange.Kialo;

/// <summary>The words of Kialo's exports, and the names in what is kept of them.</summary>
internal static partial class KialoWords
{
    /// <summary>The name under which a map keeps what a file says beyond the model.</summary>
    public const string Notes = "kialo";

    public const string Title = "Discussion Title:";
    public const string Name = "Discussion Name:";
    public const string Pro = "Pro";
    public const string Con = "Con";
    public const string Thesis = "Thesis";
    public const string Sources = "Sources:";
    public const string See = "-> See ";

    /// <summary>Of a line: its number within that of the claim above it.</summary>
    public const string Number = "n";

    /// <summary>Of a step: that its line only names a claim.</summary>
    public const string IsReference = "see";

    /// <summary>Of a claim: that nothing stood above it.</summary>
    public const string IsTop = "top";

    /// <summary>Of a claim without a stance: the claim above it.</summary>
    public const string Under = "under";

    /// <summary>Of a line: what stands before its text, the text, and what stands behind it, where that is not as usual.</summary>
    public const string Head = "head";

    public const string Text = "text";
    public const string Tail = "tail";

    /// <summary>Of the map: what stands before the first claim, how lines are laid out, and what stands behind the last.</summary>
    public const string Header = "header";

    public const string Style = "style";
    public const string Footer = "footer";

    /// <summary>How a line starts that has a claim. A tab behind its number makes a column of it, so that all blanks go with it.</summary>
    [GeneratedRegex(
        @"\A(?<indent>[ \t]*)(?<number>(?:[0-9]{1,9}\.)+)(?: *\t[ \t]*|[ \t]|\z)(?:[ \t]*(?<label>Pro|Con|Thesis):(?:[ \t]|\z))?",
        RegexOptions.ExplicitCapture)]
    public static partial Regex Numbered();

    /// <summary>How a line starts that has a claim, where claims have no numbers.</summary>
    [GeneratedRegex(@"\A(?<indent>[ \t]*)(?<label>Pro|Con|Thesis):(?:[ \t]|\z)", RegexOptions.ExplicitCapture)]
    public static partial Regex Labelled();

    /// <summary>A reference to a claim in the place of a text.</summary>
    [GeneratedRegex(@"\A-> See (?<number>(?:[0-9]{1,9}\.)+)\s*\z", RegexOptions.ExplicitCapture)]
    public static partial Regex Reference();

    /// <summary>How a line of a text starts that would be taken for something else; a backslash before it says that it is none.</summary>
    [GeneratedRegex(@"\A(?<indent>[ \t]*)(?<slashes>\\*)(?:(?:[0-9]{1,9}\.)+(?:[ \t]|\z)|(?:Pro|Con|Thesis):(?:[ \t]|\z)|Sources:|-> See )",
        RegexOptions.ExplicitCapture)]
    public static partial Regex Mistakable();
}
