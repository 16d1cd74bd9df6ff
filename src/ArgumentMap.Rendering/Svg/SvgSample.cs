using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Rendering;

/// <summary>One entry of the legend: something that the picture shows, with its name.</summary>
internal abstract class SvgSample(string word, SvgOptions options, bool isBold)
{
    /// <summary>The upper left corner, below the legend's.</summary>
    public LayoutPoint At { get; set; }

    public abstract double Width { get; }

    /// <summary>What hangs beneath it, as a diamond does beneath a box.</summary>
    public virtual double Beneath => 0;

    protected SvgOptions Options { get; } = options;

    protected TextBlock Text { get; } = new(word, options.FontSize, isBold, double.MaxValue);

    public abstract void Write(SvgElements svg, double y);

    /// <summary>Where the word begins that has its left end at an abscissa.</summary>
    protected double Start(double left) => Text.IsRightToLeft ? left + Text.Width : left;
}
