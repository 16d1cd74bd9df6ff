using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ArgumentMap.Rendering;

/// <summary>
/// Draws DOT texts with the real Graphviz, as a process of its own and without a shell. Safe for concurrent use.
/// </summary>
/// <param name="options">Which Graphviz is run, and what it may take; the defaults where left out.</param>
public sealed class GraphvizRenderer(GraphvizOptions? options = null)
{
    private const int MostWords = 4000;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly GraphvizOptions _options = options ?? GraphvizOptions.Default;

    /// <summary>Draws a picture.</summary>
    /// <param name="dot">The graph in the DOT language, as <c>map.ToDot()</c> writes it.</param>
    /// <param name="format">What is drawn.</param>
    /// <param name="cancellationToken">Ends the process.</param>
    /// <returns>The bytes of the picture.</returns>
    /// <exception cref="GraphvizException">Graphviz is not there, fails, or does not stay within its limits.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such value.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<byte[]> RenderAsync(string dot, GraphvizFormat format, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dot);
        if (dot.Length > _options.MaxInputLength)
            throw new GraphvizException(
                $"The graph has {dot.Length} characters, more than the {_options.MaxInputLength} that are allowed: draw fewer statements.");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_options.Timeout);
        using var process = Start(format);
        try
        {
            return await Drawn(process, dot, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new GraphvizException(
                $"Graphviz did not finish within {_options.Timeout.TotalSeconds:0.#} seconds: draw fewer statements, or allow it more time.");
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private Process Start(GraphvizFormat format)
    {
        var program = GraphvizProgram.Find(_options.Program);
        try
        {
            return Process.Start(new ProcessStartInfo(program, [$"-T{Word(format)}"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = Utf8,
                StandardErrorEncoding = Utf8,
                CreateNoWindow = true,
            })!;
        }
        catch (Win32Exception fault)
        {
            throw new GraphvizException($"'{program}' cannot be run: {fault.Message}", fault);
        }
    }

    private static string Word(GraphvizFormat format) => format switch
    {
        GraphvizFormat.Svg => "svg",
        GraphvizFormat.Png => "png",
        GraphvizFormat.Pdf => "pdf",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Graphviz draws SVG, PNG and PDF here."),
    };

    /// <summary>Feeds the process and drains both its pipes at the same time, so that no full pipe holds it up.</summary>
    private async Task<byte[]> Drawn(Process process, string dot, CancellationToken cancellation)
    {
        var words = Words(process.StandardError, cancellation);
        var fed = Feed(process.StandardInput, dot, cancellation);
        var picture = await Picture(process.StandardOutput.BaseStream, cancellation).ConfigureAwait(false);
        await fed.ConfigureAwait(false);
        await process.WaitForExitAsync(cancellation).ConfigureAwait(false);
        var complaint = (await words.ConfigureAwait(false)).Trim();
        if (process.ExitCode != 0)
            throw new GraphvizException($"Graphviz could not draw the graph (exit code {process.ExitCode}): {complaint}");
        return picture.Length > 0 ? picture : throw new GraphvizException($"Graphviz drew nothing: {complaint}");
    }

    /// <summary>Hands over the text; where Graphviz gives up before its end, what it says counts, not the broken pipe.</summary>
    private static async Task Feed(StreamWriter input, string dot, CancellationToken cancellation)
    {
        try
        {
            await input.WriteAsync(dot.AsMemory(), cancellation).ConfigureAwait(false);
            input.Close();
        }
        catch (IOException)
        {
            return;
        }
    }

    private async Task<byte[]> Picture(Stream output, CancellationToken cancellation)
    {
        using var picture = new MemoryStream();
        var buffer = new byte[65536];
        for (int count; (count = await output.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0;)
        {
            if (picture.Length + count > _options.MaxOutputLength)
                throw new GraphvizException(
                    $"The picture has more than the {_options.MaxOutputLength} bytes that are allowed: draw fewer statements.");
            picture.Write(buffer, 0, count);
        }
        return picture.ToArray();
    }

    /// <summary>What Graphviz says, up to a length; the rest is read and dropped.</summary>
    private static async Task<string> Words(StreamReader errors, CancellationToken cancellation)
    {
        var words = new StringBuilder();
        var buffer = new char[4096];
        for (int count; (count = await errors.ReadAsync(buffer.AsMemory(), cancellation).ConfigureAwait(false)) > 0;)
            words.Append(buffer, 0, Math.Min(count, MostWords - words.Length));
        return words.ToString();
    }
}
