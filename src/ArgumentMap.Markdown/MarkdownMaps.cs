using Markdig;

namespace ArgumentMap.Markdown;

/// <summary>Maps in Markdown.</summary>
public static class MarkdownMaps
{
    /// <summary>
    /// Draws fenced blocks named <c>argdown</c>, which hold Argdown, and <c>argument-map</c>, which hold this project's JSON or Argdown.
    /// Other code blocks stay as they are. Call it after extensions that show code blocks in their own way.
    /// </summary>
    /// <param name="pipeline">The pipeline.</param>
    /// <param name="options">How they are shown.</param>
    /// <returns>The same pipeline.</returns>
    /// <example>
    /// <code>
    /// var pipeline = new MarkdownPipelineBuilder().UseArgumentMaps().Build();
    /// var html = Markdown.ToHtml("```argdown\n[A]: All.\n```", pipeline);
    /// Console.WriteLine(html[..36]); // &lt;figure class="argument-map-figure"&gt;
    /// </code>
    /// </example>
    public static MarkdownPipelineBuilder UseArgumentMaps(this MarkdownPipelineBuilder pipeline, MarkdownMapOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        pipeline.Extensions.ReplaceOrAdd<MapExtension>(new MapExtension(options ?? MarkdownMapOptions.Default));
        return pipeline;
    }
}
