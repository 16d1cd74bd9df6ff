using System.Globalization;
using ArgumentMap.Interchange.Xml;

namespace ArgumentMap.Interchange.Axl;

/// <summary>The words of Argumentative's XML, and the names in what is kept of it.</summary>
internal static class AxlWords
{
    /// <summary>The name under which a map keeps what a file says beyond the model.</summary>
    public const string Notes = "axl";

    public const string Root = "argument";
    public const string Author = "author";
    public const string Created = "created";
    public const string Modified = "modified";
    public const string Premise = "premise";
    public const string Reason = "reason";
    public const string Objection = "objection";
    public const string Helper = "helper";
    public const string Title = "title";

    /// <summary>What the map cannot say of what stands in an element.</summary>
    public const string Loose = "loose";

    /// <summary>The claim in whose element that of a claim stood.</summary>
    public const string Under = "under";

    public const string Prolog = "";

    /// <summary>Elements are not indented.</summary>
    public static readonly XmlStyle Style = new() { Indent = "", Close = " />" };

    public static bool IsClaim(string name) => name is Premise or Reason or Objection or Helper;

    /// <summary>A date as the tool writes it, months and days without zeros in front.</summary>
    public static string DateText(PartialDate date) => string.Join('-', new[] { date.Year, date.Month, date.Day }.OfType<int>()
        .Select((number, i) => number.ToString(i == 0 ? "D4" : "D", CultureInfo.InvariantCulture)));

    /// <summary>The date that a text says; null for none.</summary>
    public static PartialDate? DateOf(string text)
    {
        var parts = text.Trim().Split('-').Select(part => part.Length is 1 ? "0" + part : part);
        return PartialDate.TryParse(string.Join('-', parts), out var date) ? date : null;
    }
}
