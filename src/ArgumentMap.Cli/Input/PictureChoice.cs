using ArgumentMap.Dot;
using ArgumentMap.Drawing;
using ArgumentMap.Formats;
using ArgumentMap.Rendering;
using ArgumentMap.Rendering.Skia;

namespace ArgumentMap.Cli.Input;

/// <summary>What a command line asks of the pictures that it draws.</summary>
/// <param name="Given">The first option that is about pictures; null where there is none.</param>
/// <param name="Drawing">What all pictures have a choice in.</param>
internal sealed record PictureChoice(string? Given, DrawingOptions Drawing)
{
    /// <summary>How wide a character is in SVG's pictures, in pixels, so that its lines break about where those of DOT do.</summary>
    private const double CharacterWidth = 6.25;

    /// <summary>The theme that the command line names; null for none.</summary>
    public MapTheme? Theme { get; init; }

    /// <summary>Whether pictures explain their shapes and lines.</summary>
    public bool Legend { get; init; }

    /// <summary>How many characters a line has; null for the format's own number.</summary>
    public int? LineLength { get; init; }

    /// <summary>How many statements stand side by side; null for a number that suits the map.</summary>
    public int? RowLength { get; init; }

    /// <summary>Whether Graphviz draws, and not the tool itself.</summary>
    public bool ByGraphviz { get; init; }

    /// <summary>Whether a picture is cut down to what its readers draw.</summary>
    public bool Fit { get; init; }

    /// <summary>The sheets that a map is distributed over; null for one picture.</summary>
    public PageOptions? Pages { get; init; }

    /// <summary>The part that is drawn; null for the whole.</summary>
    public MapPart? Part => Drawing.Part;

    /// <summary>How SVG, and the pictures of a page, are drawn.</summary>
    public SvgOptions Svg => Drawn(new SvgOptions
    {
        Legend = Legend,
        RowLength = RowLength,
        WrapWidth = LineLength is { } length ? Math.Clamp(length * CharacterWidth, 20, 100_000) : SvgOptions.Default.WrapWidth,
    });

    /// <summary>How a page is drawn; it is in light and in dark colours, and opens in those that are asked for.</summary>
    public HtmlOptions Html => new()
    {
        Svg = Svg,
        Pages = Pages,
        Light = Theme is null || Theme == MapTheme.Dark ? MapTheme.Light : Theme,
        Theme = Theme is null ? HtmlTheme.Auto : Theme == MapTheme.Dark ? HtmlTheme.Dark : HtmlTheme.Light,
    };

    private DotOptions Dot => Drawn(new DotOptions
    {
        Legend = Legend,
        RowLength = RowLength,
        WrapWidth = LineLength ?? DotOptions.Default.WrapWidth,
    });

    /// <summary>Some format's options with what all pictures have a choice in.</summary>
    private T Drawn<T>(T options)
        where T : DrawingOptions =>
        (T)((DrawingOptions)options with
        {
            Part = Part,
            Direction = Drawing.Direction,
            Theme = Drawing.Theme,
            Captions = Drawing.Captions,
            Clusters = Drawing.Clusters,
            ShowIds = Drawing.ShowIds,
        });

    /// <summary>The same for a merged map: the part by the names that it has for nodes that its maps call otherwise.</summary>
    public PictureChoice In(MergedCorpus? corpus) => corpus is null || Part is not { } part ? this : this with
    {
        Drawing = Drawing with
        {
            Part = part with
            {
                Focus = part.Focus.Select(id => NamedNode.IdIn(corpus, id)).ToValueList(),
                Query = part.Query?.WithIds(id => NamedNode.IdIn(corpus, id)),
            },
        },
    };

    /// <summary>Says where the part has nothing of a map: the picture would be empty.</summary>
    public void Check(ArgumentGraph map, Terminal terminal)
    {
        if (Part is not null && AskedQuery.Ask(() => Part.NodesOf(map)).Count == 0)
            terminal.Error.WriteLine($"argmap: warning: nothing of the map '{map.Id}' is in the part to draw");
    }

    /// <summary>Says where a format cannot draw what is asked for.</summary>
    /// <exception cref="CliException">It draws nothing, and something is asked of pictures.</exception>
    public void Check(MapFormat format) => On(format);

    /// <summary>A format that draws what is asked for.</summary>
    /// <exception cref="CliException">It draws nothing, and something is asked of pictures.</exception>
    public MapFormat On(MapFormat format)
    {
        if (Given is null) return format;
        if (Fit && format.Name != "mermaid")
            throw new CliException($"--fit is about mermaid, not {format.Name}",
                "--main-only, --focus and --depth draw a part in every picture");
        if (Pages is not null && (ByGraphviz || format.Name is not ("pdf" or "html")))
            throw new CliException($"--page is about pdf and html, not {format.Name}{(ByGraphviz ? " by Graphviz" : "")}",
                "name a file .pdf or .html with --output");
        var pictures = (ByGraphviz ? ByDot() : Pictures()).ToList();
        if (ByGraphviz && pictures.TrueForAll(picture => picture.Name != format.Name))
            throw new CliException($"Graphviz draws no {format.Name}", $"with --graphviz the pictures are {NamesOf(pictures)}");
        return pictures.Find(picture => picture.Name == format.Name)
            ?? throw new CliException($"{Given} is about pictures, and {format.Name} is none", $"the pictures are {NamesOf(pictures)}");
    }

    /// <summary>Says which way a bitmap or a page was drawn, since both ways have one name.</summary>
    public static void TellWay(MapFormat format, Terminal terminal)
    {
        if (format is PngFormat or PdfFormat)
            terminal.Error.WriteLine($"argmap: {format.Name} drawn as svg is; --graphviz lets Graphviz draw");
        if (format is GraphvizPictureFormat) terminal.Error.WriteLine($"argmap: {format.Name} drawn by Graphviz");
    }

    private static string NamesOf(IEnumerable<MapFormat> pictures) => string.Join(", ", pictures.Select(picture => picture.Name));

    /// <summary>The formats that draw.</summary>
    private IEnumerable<MapFormat> Pictures() =>
    [
        new DotFormat(Dot),
        new SvgFormat(Svg),
        new HtmlFormat(Html),
        new PngFormat(Svg),
        new PdfFormat(Svg, Pages),
        new MermaidFormat(Drawn(new MermaidOptions { Fit = Fit })),
        new D2Format(Svg),
    ];

    /// <summary>What Graphviz draws.</summary>
    private IEnumerable<MapFormat> ByDot() => Enum.GetValues<GraphvizFormat>().Select(format => new GraphvizPictureFormat(format, Dot));
}
