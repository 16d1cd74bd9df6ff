using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ArgumentMap.Dot;
using ArgumentMap.Drawing;
using ArgumentMap.Rendering.Tests.Support;

namespace ArgumentMap.Rendering.Tests;

/// <summary>
/// What is left of a map's last line without its colour: its pattern, and the head and word by which it is told too. Of DOT the width
/// in half points belongs to the pattern, since its patterns are three.
/// </summary>
public sealed partial record GreyLook(string Pattern, string Head)
{
    public static GreyLook InSvg(ArgumentGraph map, MapTheme theme)
    {
        var svg = new SvgDocument(map.ToSvg(new SvgOptions { Theme = theme, Legend = true }));
        var sample = svg.Root.Descendants().Where(IsArrow).Last();
        var classes = (string)sample.Attribute("class")!;
        Assert.That(svg.Root.Descendants().Where(IsArrow).Count(arrow => (string?)arrow.Attribute("class") == classes), Is.AtLeast(2),
            "The legend's line has the classes of the picture's.");
        var head = sample.Elements().Single(part => (string?)part.Attribute("class") == "head");
        var css = string.Concat(svg.Root.Descendants().Where(part => part.Name.LocalName == "style").Select(part => part.Value));
        return Styled(css, classes, (string)head.Attribute("d")!);
    }

    public static GreyLook InHtml(ArgumentGraph map, MapTheme theme)
    {
        var html = map.ToHtml(new HtmlOptions { Light = theme });
        var data = JsonNode.Parse(Data().Match(html).Groups[1].Value)!["maps"]![0]!;
        var line = data["lines"]![(int)data["relations"]!.AsArray()[^1]!["line"]!]!;
        return Styled(html[..html.IndexOf("@media", StringComparison.Ordinal)], (string)line["classes"]!, (string)line["head"]!);
    }

    public static GreyLook InD2(ArgumentGraph map, MapTheme theme)
    {
        var d2 = map.ToD2(new PictureOptions { Theme = theme });
        var arrow = D2Arrow().Matches(d2)[^1].Groups;
        var look = Regex.Match(d2, $@"(?m)^ *{Regex.Escape(arrow["class"].Value)}: \{{.*$").Value;
        return new GreyLook(D2Dash().Match(look).Value, $"{arrow["word"].Value}{arrow["head"].Value}");
    }

    public static GreyLook InMermaid(ArgumentGraph map, MapTheme theme)
    {
        var mermaid = map.ToMermaid(new MermaidOptions { Theme = theme });
        var arrows = MermaidArrow().Matches(mermaid);
        var look = Regex.Match(mermaid, $@"(?m)^ *linkStyle (\d+,)*{arrows.Count - 1}(,\d+)* .*$").Value;
        var line = arrows[^1].Groups["line"].Value;
        return new GreyLook(MermaidDash().Match(look).Value + (line[0] == '=' ? "thick" : ""), line[^1] + arrows[^1].Groups["word"].Value);
    }

    public static GreyLook InDot(ArgumentGraph map, MapTheme theme)
    {
        var arrow = DotArrow().Matches(map.ToDot(new DotOptions { Theme = theme }))[^1].Value;
        var width = Math.Round(2 * double.Parse(DotWidth().Match(arrow).Groups[1].Value, CultureInfo.InvariantCulture)) / 2;
        return new GreyLook(FormattableString.Invariant($"{DotStyle().Match(arrow).Value} {width}"), DotHead().Match(arrow).Value);
    }

    /// <summary>What a style sheet makes of a line: of the rules that meet it, the one of most classes counts.</summary>
    private static GreyLook Styled(string css, string classes, string head)
    {
        var own = classes.Split(' ').ToHashSet(StringComparer.Ordinal);
        return new GreyLook(
            Declared("line", "stroke-dasharray") is { Length: > 0 } pattern ? pattern : "none",
            Relative(head) + (Declared("head", "fill") == Declared("line", "stroke") ? " full" : " open"));

        string Declared(string part, string name) =>
            Regex.Matches(css, $@"(?m)^\.argument-map \.arrow((?:\.[a-z]+)+) \.{part}\{{(.*)\}}$")
                .Select(rule => (Classes: rule.Groups[1].Value.Split('.')[1..], Text: rule.Groups[2].Value))
                .Where(rule => rule.Classes.All(own.Contains))
                .Select(rule => (rule.Classes.Length, Value: Regex.Match(rule.Text, $"(?:^|;){name}:([^;]*)")))
                .Where(rule => rule.Value.Success).OrderBy(rule => rule.Length)
                .Select(rule => rule.Value.Groups[1].Value).LastOrDefault("");
    }

    /// <summary>A path by its commands and how far each number is from the first of its kind, wherever it stands.</summary>
    private static string Relative(string path)
    {
        var numbers = Number().Matches(path).Select(number => double.Parse(number.Value, CultureInfo.InvariantCulture)).ToList();
        return path[..1] + path.Count(char.IsLetter) + ":" + string.Join(' ', numbers.Select((number, index) =>
            (number - numbers[index % 2]).ToString("0", CultureInfo.InvariantCulture)));
    }

    private static bool IsArrow(XElement part) =>
        ((string?)part.Attribute("class"))?.StartsWith("arrow ", StringComparison.Ordinal) == true;

    [GeneratedRegex("<script type=\"application/json\" id=\"data\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Data();

    [GeneratedRegex(@"(?m)^n\d+ (?:->|--|<->) n\d+: (?<word>"".*"" )?\{ class: (?<class>[a-z-]+)(?<head>; .*)? \}$")]
    private static partial Regex D2Arrow();

    [GeneratedRegex(@"stroke-dash: \d+")]
    private static partial Regex D2Dash();

    [GeneratedRegex(@"(?m)^ *n\d+ (?<line>[-=.<>ox]+)(?<word>\|.*\|)? n\d+$")]
    private static partial Regex MermaidArrow();

    [GeneratedRegex(@"stroke-dasharray:[^,\n]*")]
    private static partial Regex MermaidDash();

    [GeneratedRegex(@"(?m)^.* -> .*$")]
    private static partial Regex DotArrow();

    [GeneratedRegex(@"\bstyle=[^,\]]*")]
    private static partial Regex DotStyle();

    [GeneratedRegex(@"penwidth=([0-9.]+)")]
    private static partial Regex DotWidth();

    /// <summary>At which end the head is belongs to it: in GSN that of a support is at the premise.</summary>
    [GeneratedRegex(@"(dir=back, arrowtail|arrowhead)=[^,\]]*")]
    private static partial Regex DotHead();

    [GeneratedRegex(@"-?[0-9.]+")]
    private static partial Regex Number();
}
