namespace ArgumentMap;

/// <summary>Tells which addresses lead to a page, and whether two lead to the same.</summary>
internal static class SourceUrl
{
    private static readonly string[] TrackingWords = ["utm_", "fbclid=", "gclid=", "mc_cid=", "mc_eid="];

    /// <summary>
    /// An address without what leads to the same page in other words: http for https, case of the host, <c>www.</c>, the default port, a
    /// slash at the end, a place within the page and the marks of those who count visits. What is no web address stays as it is.
    /// </summary>
    public static string Normalised(string url)
    {
        var trimmed = url.Trim();
        if (Web(trimmed) is not { } uri) return trimmed;
        var host = uri.IdnHost.ToLowerInvariant();
        if (host.StartsWith("www.", StringComparison.Ordinal)) host = host.Substring(4);
        var port = uri.IsDefaultPort ? "" : FormattableString.Invariant($":{uri.Port}");
        var query = string.Join("&", uri.Query.TrimStart('?').Split('&').Where(part => part.Length > 0 && !IsTracking(part)));
        return $"{host}{port}{uri.AbsolutePath.TrimEnd('/')}{(query.Length > 0 ? "?" : "")}{query}{Route(uri.Fragment)}";
    }

    /// <summary>
    /// What leads to a web page; null for any other text. Nothing else becomes a link: a <c>javascript:</c> address would run.
    /// </summary>
    public static Uri? Web(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? uri : null;

    private static bool IsTracking(string part) => TrackingWords.Any(word => part.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Some sites keep the page's own name behind the mark of the fragment.</summary>
    private static string Route(string fragment) =>
        fragment.StartsWith("#!", StringComparison.Ordinal) || fragment.StartsWith("#/", StringComparison.Ordinal) ? fragment : "";
}
