namespace ArgumentMap.Rendering.Viewer;

/// <summary>The parts of the page that are the same for every map: the frame, the style sheets and the scripts.</summary>
internal static class ViewerResources
{
    private static readonly string[] Styles =
        ["base", "layout", "controls", "map", "details", "article", "matrix", "story", "phone", "print"];

    /// <summary>In the order in which they need each other; together they are one module.</summary>
    private static readonly string[] Scripts =
    [
        "dom", "address", "model", "frames", "relayout", "arrangement", "sight", "picture", "viewport", "minimap", "walk", "branches",
        "filters", "search", "details", "article", "panel", "captions", "matrix", "story", "theme", "keys", "map-view", "viewer",
    ];

    /// <summary>The frame, with places for what differs.</summary>
    public static string Page { get; } = Read("page.html");

    /// <summary>The style sheets, one after the other.</summary>
    public static string Style { get; } = string.Concat(Styles.Select(name => Read($"styles/{name}.css")));

    /// <summary>The script that runs before the first paint.</summary>
    public static string Boot { get; } = Read("scripts/boot.js");

    /// <summary>The script that brings the page to life.</summary>
    public static string Script { get; } = string.Concat(Scripts.Select(name => Read($"scripts/{name}.js")));

    /// <summary>A resource, with LF whatever the checkout that it was built from has.</summary>
    private static string Read(string name)
    {
        using var stream = typeof(ViewerResources).Assembly.GetManifestResourceStream($"viewer/{name}")
            ?? throw new InvalidOperationException($"The assembly lacks its resource viewer/{name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
