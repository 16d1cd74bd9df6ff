using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ArgumentMap.Markdown;

/// <summary>Puts the drawing of maps before what shows code blocks otherwise.</summary>
internal sealed class MapExtension(MarkdownMapOptions options) : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is not HtmlRenderer html) return;
        var before = html.ObjectRenderers.FindExact<CodeBlockRenderer>();
        if (before is not null) html.ObjectRenderers.Remove(before);
        html.ObjectRenderers.AddIfNotAlready(new MapBlockRenderer(options, before ?? new CodeBlockRenderer()));
    }
}
