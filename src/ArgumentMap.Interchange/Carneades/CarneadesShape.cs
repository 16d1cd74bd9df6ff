using System.Text;

namespace ArgumentMap.Interchange.Carneades;

/// <summary>
/// What can be told of a file without reading it: the names at the start of its lines are those of sections, and of no others.
/// </summary>
internal static class CarneadesShape
{
    /// <summary>How much of a file is looked at, in bytes.</summary>
    private const int Looked = 65536;

    public static bool Fits(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, Looked)]).TrimStart('\ufeff');
        var isOne = false;
        foreach (var each in text.EnumerateLines())
        {
            var line = each.TrimEnd();
            if (line.IsEmpty || line[0] is ' ' or '\t' or '#' or '%' or '-' or ']' or '}') continue;
            var colon = line.IndexOf(':');
            if (colon < 0) return false;
            var name = line[..colon].TrimEnd().ToString();
            if (Array.IndexOf(CarneadesWords.AllSections, name) < 0) return false;
            isOne |= name is CarneadesWords.Statements or CarneadesWords.Arguments or CarneadesWords.Issues or "argument_schemes";
        }
        return isOne;
    }
}
