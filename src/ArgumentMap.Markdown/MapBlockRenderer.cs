using ArgumentMap.Formats;
using ArgumentMap.Interchange;
using ArgumentMap.Json;
using ArgumentMap.Outline;
using ArgumentMap.Rendering;
using ArgumentMap.Rendering.Layout;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ArgumentMap.Markdown;

/// <summary>Writes the picture of a block that holds a map; leaves other code blocks to the renderer that there was before.</summary>
internal sealed class MapBlockRenderer(MarkdownMapOptions options, CodeBlockRenderer other) : HtmlObjectRenderer<CodeBlock>
{
    private readonly JsonFormat _json = new() { Limits = options.Limits };
    private readonly ArgdownFormat _argdown = new() { Limits = options.Limits };

    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        // Where plain text is asked for, the block's own text is the best there is.
        if (!renderer.EnableHtmlForBlock || block is not FencedCodeBlock fenced || FormatOf(fenced) is not { } format)
        {
            other.Write(renderer, block);
            return;
        }
        renderer.EnsureLine();
        try
        {
            WriteMap(renderer, format.Parse(TextOf(block)).Map);
        }
        catch (MapFormatException fault)
        {
            WriteFault(renderer, block, InText(fault, fenced));
        }
        catch (LayoutException fault)
        {
            WriteFault(renderer, block,
                new MapFormatException(new MapLocation(null, fenced.Line + 1, 1), "a map that can be drawn", fault.Message));
        }
    }

    private MapFormat? FormatOf(FencedCodeBlock block) => block.Info switch
    {
        "argdown" => _argdown,
        "argument-map" => TextOf(block).AsSpan().TrimStart().StartsWith("{", StringComparison.Ordinal) ? _json : _argdown,
        _ => null,
    };

    private void WriteMap(HtmlRenderer renderer, ArgumentGraph map)
    {
        renderer.WriteLine("<figure class=\"argument-map-figure\">");
        renderer.Write(map.ToSvg(options.Picture)).EnsureLine();
        if (options.Outline)
        {
            renderer.Write("<details class=\"argument-map-outline\"><summary>").WriteEscape(map.Title ?? "Outline").WriteLine("</summary>");
            renderer.Write("<pre>").WriteEscape(new MapTree(map).Whole().ToText()).WriteLine("</pre></details>");
        }
        renderer.WriteLine("</figure>");
    }

    private void WriteFault(HtmlRenderer renderer, CodeBlock block, MapFormatException fault)
    {
        options.OnFault?.Invoke(fault);
        renderer.Write("<div class=\"argument-map-fault\" role=\"alert\"><p>").WriteEscape(fault.Message).WriteLine("</p>");
        other.Write(renderer, block);
        renderer.EnsureLine();
        renderer.WriteLine("</div>");
    }

    /// <summary>The fault with its line in the Markdown text, which begins under the fence.</summary>
    private static MapFormatException InText(MapFormatException fault, FencedCodeBlock block) => new(
        fault.Location with { Line = fault.Location.Line + block.Line + 1 }, fault.Expected, fault.Found);

    private static string TextOf(LeafBlock block) => block.Lines.ToString();
}
