using System.Text;
using ArgumentMap.Gsn;

namespace ArgumentMap.Interchange.Gsn;

/// <summary>
/// What can be told of a GSN file without reading it: a name on a line of its own, and a member of an element beneath it.
/// </summary>
internal static class GsnShape
{
    /// <summary>How much of a file is looked at, in bytes.</summary>
    private const int Looked = 65536;

    private static readonly string[] Members =
    [
        GsnWords.Text, GsnWords.SupportedBy, GsnWords.InContextOf, GsnWords.Undeveloped, GsnWords.Challenges, GsnWords.Classes,
            GsnWords.NodeType,
        GsnWords.Name, GsnWords.Brief,
    ];

    public static bool Fits(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, Looked)]).TrimStart('\ufeff');
        string? name = null;
        var level = 0;
        foreach (var each in text.EnumerateLines())
        {
            var line = each.TrimEnd();
            if (line.IsEmpty || line.TrimStart() is ['#', ..] || line is ['%', ..] || line is "---") continue;
            var indent = line.Length - line.TrimStart().Length;
            if (indent == 0)
            {
                if (!IsName(line, out name)) return false;
                level = 0;
                if (line.Contains("text:", StringComparison.Ordinal) && line.EndsWith("}")) return true;
            }
            else if (name is not null && (level == 0 || indent == level))
            {
                level = indent;
                if (IsMember(line.TrimStart(), name)) return true;
            }
        }
        return false;
    }

    /// <summary>Whether a line is the name of an element, with nothing behind it but a comment or a value in braces.</summary>
    private static bool IsName(ReadOnlySpan<char> line, out string? name)
    {
        var colon = line.IndexOf(": ");
        if (colon < 0 && line[^1] == ':') colon = line.Length - 1;
        name = colon > 0 ? line[..colon].Trim("'\"").ToString() : null;
        if (name is null || colon + 1 == line.Length) return name is not null;
        return line[colon + 1] == ' ' && line[(colon + 1)..].TrimStart() is ['#' or '{' or '&', ..];
    }

    private static bool IsMember(ReadOnlySpan<char> line, string name)
    {
        var colon = line.IndexOf(':');
        var member = colon > 0 ? line[..colon].ToString() : "";
        if (name == GsnWords.Module) return member is GsnWords.Name or GsnWords.Brief;
        return Array.IndexOf(Members, member) >= 0 && member is not (GsnWords.Name or GsnWords.Brief)
            && (GsnElements.KindOfId(name) is not null || member is GsnWords.SupportedBy or GsnWords.InContextOf or GsnWords.NodeType);
    }
}
