using System.CommandLine;
using ArgumentMap.Drawing;
using ArgumentMap.Rendering;

namespace ArgumentMap.Cli.Input;

/// <summary>The options of every command that draws: which part of a map a picture shows, and what it looks like.</summary>
internal sealed class PictureSwitches
{
    /// <summary>Calls for the help of commands that draw.</summary>
    public static string[] ExamplesOf(string command, string output) =>
    [
        $"{command} --main-only {output}",
        $"{command} --focus thesis --down --depth 2 {output}",
        $"{command} --direction left --theme dark --legend {output}",
        $"{command} --query 'supports* #thesis' {output}",
    ];

    private readonly Option<string[]> _focus = new("--focus")
    {
        Description = "In a picture: draw what is about this node; several times for several.",
        DefaultValueFactory = _ => [],
    };
    private readonly NumberOption _depth = new("--depth", 0,
        "In a picture: how many steps are drawn, 0 or more, from the --focus or else from the top.");
    private readonly Option<bool> _up = new("--up") { Description = "In a picture: of a --focus only what it bears on." };
    private readonly Option<bool> _down = new("--down") { Description = "In a picture: of a --focus only what bears on it." };
    private readonly Option<string?> _query = new("--query")
    {
        Description = "In a picture: draw only what this query finds; argmap query --help explains the language.",
    };
    private readonly Option<bool> _mainOnly = new("--main-only")
    {
        Description = "In a picture: draw the thesis, the recommendations and what bears on them directly.",
    };

    private readonly WordOption<Func<DrawingOptions, DrawingOptions>> _direction = new(
        "--direction",
        "In a picture: which way arrows point.",
        ("up", options => options with { Direction = MapDirection.ConclusionsOnTop }),
        ("down", options => options with { Direction = MapDirection.ConclusionsAtBottom }),
        ("left", options => options with { Direction = MapDirection.ConclusionsLeft }),
        ("right", options => options with { Direction = MapDirection.ConclusionsRight }));

    private readonly WordOption<MapTheme> _theme = new("--theme", "In a picture: its colours, or the shapes of an assurance case.",
        ("light", MapTheme.Light), ("dark", MapTheme.Dark), ("monochrome", MapTheme.Monochrome), ("gsn", MapTheme.Gsn));

    private readonly WordOption<Func<DrawingOptions, DrawingOptions>> _captions = new(
        "--captions",
        "In a picture: whether boxes show texts, titles or both.",
        ("text", options => options with { Captions = CaptionWords.Text }),
        ("title", options => options with { Captions = CaptionWords.Title }),
        ("both", options => options with { Captions = CaptionWords.Both }));

    private readonly WordOption<Func<DrawingOptions, DrawingOptions>> _clusters = new(
        "--clusters",
        "In a picture: what statements are framed together by.",
        ("source", options => options with { Clusters = ClusterBy.Source }),
        ("tag", options => options with { Clusters = ClusterBy.Tag }),
        ("group", options => options with { Clusters = ClusterBy.Group }));

    private readonly Option<bool> _short = new("--short") { Description = "In a picture: titles instead of texts, as --captions title." };
    private readonly Option<bool> _ids = new("--ids") { Description = "In a picture: ids above the texts." };
    private readonly Option<bool> _legend = new("--legend")
    {
        Description = "In a picture: what its shapes and lines mean. Not in mermaid and d2; a page always says it.",
    };
    private readonly NumberOption _wrap = new("--wrap", 8, "In a picture: about how many characters a line has. Not in mermaid.");
    private readonly NumberOption _row = new("--row", 1, "In a picture: how many statements stand side by side. Not in mermaid and d2.");

    private readonly Option<bool> _fit = new("--fit") { Description = "In mermaid: only as many steps from the top as its readers draw." };

    private readonly WordOption<PageSize> _page = new(
        "--page",
        "In pdf and html: print on sheets of this size, an overview and a page for each branch, with text of 7 points or more.",
        ("a4", PageSize.A4),
        ("a4:landscape", PageSize.A4.Landscape()),
        ("a3", PageSize.A3),
        ("a3:landscape", PageSize.A3.Landscape()),
        ("letter", PageSize.Letter),
        ("letter:landscape", PageSize.Letter.Landscape()));

    private readonly Option<bool> _graphviz = new("--graphviz")
    {
        Description = "In svg, png and pdf: let Graphviz draw, which must be installed.",
    };

    private IEnumerable<Option> All => [.. OfPages, _fit, _graphviz];

    private IEnumerable<Option> OfPages =>
        [.. Parts, _direction, _theme, _captions, _short, _ids, _clusters, _legend, _wrap, _row, _page];

    private IEnumerable<Option> Parts => [_focus, _depth, _up, _down, _query, _mainOnly];

    /// <summary>Lets a command take them.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in All) command.Add(option);
    }

    /// <summary>Lets a command that writes pages alone take those that these heed.</summary>
    public void AddThoseOfPagesTo(Command command)
    {
        foreach (var option in OfPages) command.Add(option);
    }

    /// <summary>What the command line asks of pictures.</summary>
    /// <exception cref="CliException">The query cannot be read, or a direction has no focus.</exception>
    public PictureChoice ChoiceOf(ParseResult parsed) => new(
        All.FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false })?.Name,
        LookOf(parsed) with { Part = PartOf(parsed) })
    {
        Theme = _theme.ValueOf(parsed),
        Legend = parsed.GetValue(_legend),
        LineLength = parsed.GetValue(_wrap),
        RowLength = parsed.GetValue(_row),
        Fit = parsed.GetValue(_fit),
        Pages = _page.ValueOf(parsed) is { } size
            ? new PageOptions { Size = size, ChooseDirection = _direction.ValueOf(parsed) is null }
            : null,
        ByGraphviz = parsed.GetValue(_graphviz),
    };

    private DrawingOptions LookOf(ParseResult parsed)
    {
        var options = new DrawingOptions
        {
            ShowIds = parsed.GetValue(_ids),
            Captions = parsed.GetValue(_short) ? CaptionWords.Title : CaptionWords.Text,
        };
        foreach (var change in new[] { _direction, _captions, _clusters }.Select(option => option.ValueOf(parsed))
            .OfType<Func<DrawingOptions, DrawingOptions>>())
            options = change(options);
        return _theme.ValueOf(parsed) is { } theme ? options with { Theme = theme } : options;
    }

    private MapPart? PartOf(ParseResult parsed)
    {
        var (focus, up, down) = (parsed.GetRequiredValue(_focus), parsed.GetValue(_up), parsed.GetValue(_down));
        if (focus.Length == 0 && (up || down))
            throw new CliException($"{(up ? "--up" : "--down")} goes from a node", "name it with --focus");
        var part = new MapPart
        {
            Focus = [.. focus],
            Direction = (up, down) switch
            {
                (true, false) => PartDirection.Up,
                (false, true) => PartDirection.Down,
                _ => PartDirection.Both,
            },
            Depth = parsed.GetValue(_depth),
            MainOnly = parsed.GetValue(_mainOnly),
            Query = parsed.GetValue(_query) is { } query ? AskedQuery.Parse(query) : null,
        };
        return part == new MapPart() ? null : part;
    }
}
