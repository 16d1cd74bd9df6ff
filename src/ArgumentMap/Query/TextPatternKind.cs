namespace ArgumentMap.Query;

/// <summary>How a <see cref="TextPattern"/> compares.</summary>
public enum TextPatternKind
{
    /// <summary>Any value will do.</summary>
    Anything,

    /// <summary>The value is the same, to the letter (ordinal).</summary>
    Exactly,

    /// <summary>The value contains the words, whatever their case (ordinal, ignoring case).</summary>
    Containing,

    /// <summary>A regular expression finds something in the value.</summary>
    Matching,
}
