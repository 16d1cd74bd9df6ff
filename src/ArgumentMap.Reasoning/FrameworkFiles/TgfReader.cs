namespace ArgumentMap.Reasoning;

/// <summary>
/// Reads tgf, the trivial graph format: a line for each argument, a line <c>#</c>, a line <c>a b</c> for each attack. What follows an
/// argument's name is its label and passed over; a label of an edge is refused, since it may say that the edge is no attack.
/// </summary>
internal static class TgfReader
{
    public static BipolarFramework Read(FrameworkText text, FrameworkReadOptions options)
    {
        if (!LooksLike(text)) throw text.Fault(text.Bytes.Length, "a line '#' between arguments and attacks", "the end of the file");
        var framework = new FrameworkAssembly(text, options);
        var lines = new WordLines(text);
        while (lines.Read() && !IsDivider(lines)) framework.AddArgument(lines.Words[0]);
        while (lines.Read())
        {
            if (lines.Words.Length == 1)
                throw text.Fault(lines.Words[0].Offset, "an attack as two ids", $"{FrameworkText.Shown(lines.Words[0].Value)} alone");
            if (lines.Words.Length > 2)
                throw text.Fault(lines.Words[2].Offset, "the end of the line, an edge being an attack",
                    $"a label, {FrameworkText.Shown(lines.Words[2].Value)}");
            framework.AddInfluence(lines.Words[0], lines.Words[1], isSupport: false);
        }
        return framework.Build();
    }

    /// <summary>Whether a text has the line that divides arguments from attacks.</summary>
    public static bool LooksLike(FrameworkText text)
    {
        var lines = new WordLines(text);
        while (lines.Read())
            if (IsDivider(lines)) return true;
        return false;
    }

    private static bool IsDivider(WordLines lines) => lines.Words.Length == 1 && lines.Words[0].Is("#"u8);
}
