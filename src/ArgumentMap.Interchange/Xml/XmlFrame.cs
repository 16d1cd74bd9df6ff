using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Xml;

/// <summary>What is kept of a file as a whole: its style, and what stands before and behind its outermost element.</summary>
internal static class XmlFrame
{
    public const string Style = "style";

    private const string Prolog = "prolog";
    private const string Epilog = "epilog";

    /// <summary>Adds it to what is kept of the outermost element.</summary>
    public static void Add(JsonObject frame, XmlFile file, XmlStyle style, XmlStyle usual, string prolog)
    {
        if (file.Prolog != prolog) frame.Add(Prolog, file.Prolog);
        if (file.Epilog != "\n") frame.Add(Epilog, file.Epilog);
        if (style.ToNote(usual) is { } note) frame.Add(Style, note);
    }

    public static string PrologOf(JsonNode? frame, string prolog) => frame.Member(Prolog).Text() ?? prolog;

    public static string EpilogOf(JsonNode? frame) => frame.Member(Epilog).Text() ?? "\n";
}
