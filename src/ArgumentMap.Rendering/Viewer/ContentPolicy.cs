using System.Security.Cryptography;
using System.Text;

namespace ArgumentMap.Rendering.Viewer;

/// <summary>
/// The Content-Security-Policy that a page carries: nothing loads, nothing is sent, and only the scripts and the style sheet whose
/// digests stand in it take effect. Source: W3C, Content Security Policy Level 3.
/// </summary>
internal static class ContentPolicy
{
    /// <summary>The policy for a page with these scripts and this style sheet, to the letter as they stand in the page.</summary>
    public static string Of(string style, params IReadOnlyList<string> scripts) => string.Join("; ",
        "default-src 'none'",
        $"script-src {string.Join(' ', scripts.Select(Digest))}",
        $"style-src {Digest(style)}",
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'");

    private static string Digest(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
