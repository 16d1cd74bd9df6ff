namespace ArgumentMap.Rendering.Viewer;

/// <summary>Fills the places <c>{{name}}</c> of a text, in one pass, so that what is put in is never searched for places itself.</summary>
internal static class PageTemplate
{
    private const string Open = "{{";
    private const string Close = "}}";

    /// <summary>The parts of the text in their order, for what is put in may be long, and is not copied.</summary>
    /// <exception cref="KeyNotFoundException">There is a place for which there is no value.</exception>
    public static IEnumerable<string> Fill(string template, IReadOnlyDictionary<string, IReadOnlyList<string>> values)
    {
        var at = 0;
        for (var open = template.IndexOf(Open, StringComparison.Ordinal); open >= 0; open = template.IndexOf(Open, at,
            StringComparison.Ordinal))
        {
            var close = template.IndexOf(Close, open, StringComparison.Ordinal);
            yield return template[at..open];
            foreach (var part in values[template[(open + Open.Length)..close]]) yield return part;
            at = close + Close.Length;
        }
        yield return template[at..];
    }
}
