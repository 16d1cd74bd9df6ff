using System.Text;

namespace ArgumentMap.Rendering.Viewer;

/// <summary>Fills the places <c>{{name}}</c> of a text, in one pass, so that what is put in is never searched for places itself.</summary>
internal static class PageTemplate
{
    private const string Open = "{{";
    private const string Close = "}}";

    /// <exception cref="KeyNotFoundException">There is a place for which there is no value.</exception>
    public static string Fill(string template, IReadOnlyDictionary<string, string> values)
    {
        var page = new StringBuilder(template.Length + values.Values.Sum(value => value.Length));
        var at = 0;
        for (var open = template.IndexOf(Open, StringComparison.Ordinal); open >= 0; open = template.IndexOf(Open, at,
            StringComparison.Ordinal))
        {
            var close = template.IndexOf(Close, open, StringComparison.Ordinal);
            page.Append(template, at, open - at).Append(values[template[(open + Open.Length)..close]]);
            at = close + Close.Length;
        }
        return page.Append(template, at, template.Length - at).ToString();
    }
}
