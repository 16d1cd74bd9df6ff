namespace ArgumentMap.Validation.Cues;

/// <summary>In which language a statement is, as far as anybody has said.</summary>
internal static class StatementLanguage
{
    /// <summary>
    /// Whether a statement is in English by the map's language, else by that of the source that it rests on first; also where neither is
    /// given.
    /// </summary>
    public static bool IsEnglish(ArgumentGraph map, Statement statement)
    {
        var language = map.Language ?? (statement.Anchors.Count > 0 ? map.GetSource(statement.Anchors[0].Source).Language : null);
        return string.IsNullOrWhiteSpace(language)
            || string.Equals(language!.Split('-', '_')[0].Trim(), "en", StringComparison.OrdinalIgnoreCase);
    }
}
