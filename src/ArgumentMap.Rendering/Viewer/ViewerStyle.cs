using System.Text;
using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering.Viewer;

/// <summary>
/// The page's style sheet: the colours of the drawn maps in both themes, the same colours by name for the rest of the page, and the page's
/// own sheets.
/// </summary>
internal static class ViewerStyle
{
    public static string Of(HtmlOptions options) => new StringBuilder()
        .Append(Names(options.Light, options.Dark))
        .Append(Under(":root", options.Light))
        .Append("@media screen {\n")
        .Append(Under(":root[data-theme=\"dark\"]", options.Dark))
        .Append("}\n@media screen and (prefers-color-scheme: dark) {\n")
        .Append(Under(":root:not([data-theme=\"light\"])", options.Dark))
        .Append("}\n")
        .Append(ViewerResources.Style)
        .Append(options.Pages is { } pages ? Sheets(pages.Size) : "")
        // A colour that closes the element would end the sheet; in CSS the backslash changes nothing.
        .Replace("</", "<\\/")
        .ToString();

    /// <summary>The rules of a theme inside one for the scope, which is shorter than the scope before each.</summary>
    private static string Under(string scope, MapTheme theme) => $"{scope} {{\n{SvgStyles.Css(theme)}}}\n";

    /// <summary>Paper of the size asked for, on which the sheets stand in the place of the picture.</summary>
    private static string Sheets(PageSize size) => FormattableString.Invariant($$"""
        @page { size: {{size.Width}}mm {{size.Height}}mm; margin: 0; }
        @media print {
          .bar, .overlay, .map { display: none !important; }
          main { display: block !important; }
          .js body, .js .columns { display: block; height: auto; }
          .map.shown + .sheets, html:not(.js) .sheets { display: block; }
          .sheet { height: calc({{size.Height}}mm - 1px); overflow: hidden; break-after: page; }
          .sheet svg.argument-map { position: static; display: block; width: {{size.Width}}mm; height: {{size.Height}}mm; }
        }

        """);

    private static string Names(MapTheme light, MapTheme dark)
    {
        var css = new StringBuilder(":root {\n");
        foreach (var (name, of) in Nodes)
        {
            Add($"{name}-fill", theme => of(theme).Fill);
            Add($"{name}-border", theme => of(theme).Border);
            Add($"{name}-text", theme => of(theme).Text);
        }
        foreach (var (name, of) in Lines) Add($"{name}-line", theme => of(theme).Color);
        return css.Append("}\n").ToString();

        void Add(string name, Func<MapTheme, string> color) =>
            css.Append("  --").Append(name).Append(": light-dark(").Append(color(light)).Append(", ").Append(color(dark)).Append(");\n");
    }

    private static readonly (string Name, Func<MapTheme, NodeStyle> Of)[] Nodes =
    [
        ("main", theme => theme.Main),
        ("claim", theme => theme.Claim),
        ("evidence", theme => theme.Evidence),
        ("recommendation", theme => theme.Recommendation),
        ("locution", theme => theme.Locution),
    ];

    /// <summary>Those of which something beside the picture takes its colour.</summary>
    private static readonly (string Name, Func<MapTheme, EdgeStyle> Of)[] Lines =
    [
        ("attack", theme => theme.Attack),
        ("rephrase", theme => theme.Rephrase),
    ];
}
