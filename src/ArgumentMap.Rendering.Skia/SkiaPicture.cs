using SkiaSharp;
using Svg.Skia;

namespace ArgumentMap.Rendering.Skia;

/// <summary>A picture in SVG as Skia's drawing commands: what is drawn here looks as the SVG does.</summary>
internal sealed class SkiaPicture : IDisposable
{
    private readonly SKSvg _svg = new();

    /// <param name="svg">The picture.</param>
    /// <exception cref="SkiaException">Skia is not there for this system, or has no fonts.</exception>
    public SkiaPicture(string svg)
    {
        RequireFonts();
        Commands = _svg.FromSvg(NeededStyles.In(svg)) ?? throw new SkiaException("Skia found nothing to draw.");
    }

    /// <summary>The picture of a map as a whole.</summary>
    /// <exception cref="SkiaException">Skia is not there for this system, or has no fonts.</exception>
    /// <exception cref="Layout.LayoutException">The map is too large to be laid out, or the picture to be drawn.</exception>
    public static SkiaPicture Of(ArgumentGraph map, SvgOptions options, CancellationToken cancellationToken)
    {
        PictureLimits.RequireFew(map, options.Part, cancellationToken);
        var svg = map.ToSvg(options, cancellationToken);
        PictureLimits.RequireShort(svg);
        cancellationToken.ThrowIfCancellationRequested();
        return new SkiaPicture(svg);
    }

    public SKPicture Commands { get; }

    public float Width => Commands.CullRect.Width;

    public float Height => Commands.CullRect.Height;

    public void Dispose() => _svg.Dispose();

    /// <summary>Whether a fault of a first call is that Skia's native code is not there for this system.</summary>
    public static bool IsThatThereIsNoSkia(Exception fault) =>
        fault is DllNotFoundException or TypeInitializationException { InnerException: DllNotFoundException };

    /// <summary>Without a font Skia leaves all text out and says nothing.</summary>
    private static void RequireFonts()
    {
        int families;
        try
        {
            families = SKFontManager.Default.FontFamilyCount;
        }
        catch (Exception fault) when (IsThatThereIsNoSkia(fault))
        {
            throw new SkiaException("There is no Skia for this system, which draws PNG and PDF; Graphviz can draw them too.", fault);
        }
        if (families == 0)
            throw new SkiaException(
                "There is no font on this machine, and text is not drawn without: install one (apt-get install fonts-liberation).");
    }
}
