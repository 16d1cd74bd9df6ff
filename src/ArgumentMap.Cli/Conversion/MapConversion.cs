using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;
using ArgumentMap.Formats;
using ArgumentMap.Reasoning;

namespace ArgumentMap.Cli.Conversion;

/// <summary>How maps and frameworks are written in another format.</summary>
/// <param name="Format">The format.</param>
/// <param name="Pictures">What is asked of pictures.</param>
/// <param name="Losses">What is asked about losses.</param>
internal sealed record MapConversion(MapFormat Format, PictureChoice Pictures, LossChoice Losses)
{
    /// <summary>Reads a file and writes it to another, or to standard output for null.</summary>
    /// <param name="terminal">Where messages go.</param>
    /// <param name="loader">Reads the file.</param>
    /// <param name="file">The file.</param>
    /// <param name="output">Where to.</param>
    /// <param name="summary">Told what is lost.</param>
    /// <param name="cancellation">Stops it.</param>
    public void Write(Terminal terminal, MapLoader loader, string file, string? output, LossSummary summary, CancellationToken cancellation)
    {
        if (Format is FrameworkMapFormat target && loader.FrameworkOf(file) is { } framework)
        {
            WriteFramework(terminal, target.Framework, framework, output);
            return;
        }
        var map = loader.Load(file).Map;
        Pictures.Check(map, terminal);
        MapOutput.Write(Configuration.On(Format, file), map, terminal, output, Losses, summary, cancellation);
    }

    /// <summary>A framework stays one, and is not made a map on the way.</summary>
    private static void WriteFramework(Terminal terminal, FrameworkFormat format, BipolarFramework framework, string? output)
    {
        try
        {
            OutputTarget.WriteText(terminal, output, stream => format.Write(framework, stream));
        }
        catch (ArgumentException fault)
        {
            throw MapOutput.Unsaid(fault);
        }
    }
}
