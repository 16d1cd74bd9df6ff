using System.Globalization;

namespace ArgumentMap.Rendering;

/// <summary>One of the sheets that a map is drawn on.</summary>
public sealed class MapPage
{
    private readonly ArgumentGraph _map;
    private readonly SvgOptions _options;
    private readonly SvgSheet _frame;

    internal MapPage(ArgumentGraph map, SvgOptions options, PageSheet sheet, int number, int count, CancellationToken cancellationToken)
    {
        (_map, _options, Number) = (map, options, number);
        Picture = MapPicture.Of(map, options, cancellationToken);
        var (width, height) = SvgWriter.SizeOf(Picture, options);
        _frame = sheet.Around(width, height, map.Title ?? map.Id, FormattableString.Invariant($"{number} / {count}"));
    }

    /// <summary>Its number, from 1.</summary>
    public int Number { get; }

    /// <summary>What stands on it, in pixels of its own.</summary>
    public MapPicture Picture { get; }

    /// <summary>Its width in points.</summary>
    public double Width => _frame.Width;

    /// <summary>
    /// Its height in points. Sheet and text are as asked for; a sheet is larger only where a single step does not go on it.
    /// </summary>
    public double Height => _frame.Height;

    /// <summary>How large its smallest text is, in points.</summary>
    public double SmallestText => _frame.SmallestText;

    /// <summary>The page as SVG, as large as the sheet.</summary>
    public string ToSvg()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        WriteSvg(writer);
        return writer.ToString();
    }

    /// <summary>Writes the page as SVG, as large as the sheet, to a writer, which stays open.</summary>
    public void WriteSvg(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        new SvgWriter(_map, Picture, _options, writer) { Sheet = _frame }.Write();
    }

    /// <summary>The number and the size, as in <c>sheet 2, 595 by 842</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"sheet {Number}, {Width:0} by {Height:0}");
}
