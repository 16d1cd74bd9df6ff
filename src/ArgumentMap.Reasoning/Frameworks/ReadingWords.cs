namespace ArgumentMap.Reasoning;

/// <summary>Names a reading in a sentence.</summary>
public static class ReadingWords
{
    /// <summary>
    /// The reading as a sentence has it: <c>by support</c>, <c>by attack alone</c>. The word of options and JSON is
    /// <see cref="Vocabulary.Word"/>'s.
    /// </summary>
    public static string InWords(this Reading reading) => reading == Reading.BySupport ? "by support" : "by attack alone";
}
