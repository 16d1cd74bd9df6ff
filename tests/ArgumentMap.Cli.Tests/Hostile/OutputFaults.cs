using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using ArgumentMap.Formats;

namespace ArgumentMap.Cli.Tests.Hostile;

/// <summary>
/// What is wrong with a text that a format has written, told by what the text itself begins with, so that nobody need list formats.
/// </summary>
internal static class OutputFaults
{
    private static readonly string[] Active = ["script", "iframe", "object", "embed", "base", "foreignObject"];

    /// <summary>They have no escapes for control characters: they say a text as it is, or not at all.</summary>
    private static readonly string[] HasNoEscapes = ["csv", "kialo", "brat", "sadn"];

    private static readonly string[] Links = ["href", "src", "action", "data"];

    public static IEnumerable<string> Of(MapFormat format, string text)
    {
        if (text.Length > 0 && text[0] == '\uFEFF') yield return "a byte order mark";
        if (!HasNoEscapes.Contains(format.Name))
            foreach (var letter in text.Where(letter => letter < ' ' && letter is not ('\n' or '\t')).Distinct())
                yield return $"a control character, {(int)letter:x4}";
        var begin = text.Length > 100 ? text[..100].TrimStart() : text.TrimStart();
        if (format.Extensions.Any(IsOfJson))
            foreach (var fault in OfJson(text)) yield return fault;
        if (begin.StartsWith("<!DOCTYPE html", StringComparison.OrdinalIgnoreCase)) yield break;
        if (begin is ['<', ..] && !begin.StartsWith("<http", StringComparison.Ordinal))
            foreach (var fault in OfXml(format, text)) yield return fault;
    }

    private static bool IsOfJson(string ending) => ending.Contains("json", StringComparison.Ordinal) || ending == ".canvas";

    private static IEnumerable<string> OfJson(string text)
    {
        string? fault = null;
        try
        {
            JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 1000 }).Dispose();
        }
        catch (JsonException thrown)
        {
            fault = thrown.Message;
        }
        if (fault is not null) yield return fault;
    }

    private static IEnumerable<string> OfXml(MapFormat format, string text)
    {
        var elements = new List<XElement>();
        string? fault = null;
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
            while (reader.Read())
                if (reader.NodeType == XmlNodeType.Element)
                {
                    var element = new XElement(reader.LocalName);
                    while (reader.MoveToNextAttribute())
                        if (reader.Prefix != "xmlns" && reader.LocalName != "xmlns")
                            element.SetAttributeValue(reader.LocalName, reader.Value);
                    elements.Add(element);
                }
        }
        catch (XmlException thrown)
        {
            fault = thrown.Message;
        }
        if (fault is not null) yield return fault;
        if (!format.IsView) yield break;
        foreach (var element in elements)
        {
            if (Active.Contains(element.Name.LocalName, StringComparer.OrdinalIgnoreCase)) yield return $"<{element.Name.LocalName}>";
            foreach (var attribute in element.Attributes())
            {
                var name = attribute.Name.LocalName;
                if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) yield return $"{name}=";
                if (Links.Contains(name) && !IsHarmless(attribute.Value)) yield return $"{name}={attribute.Value}";
            }
        }
    }

    private static bool IsHarmless(string address) => address.StartsWith('#') || address.StartsWith("https://", StringComparison.Ordinal)
        || address.StartsWith("http://", StringComparison.Ordinal) || address.StartsWith("data:image/", StringComparison.Ordinal);
}
