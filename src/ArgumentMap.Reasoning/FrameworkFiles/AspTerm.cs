using System.Text.RegularExpressions;

namespace ArgumentMap.Reasoning;

/// <summary>
/// Names as answer set programming reads them, for ASPARTIX is such a program: what is no symbolic constant and no number stands in quotes,
/// since <c>Sirens</c> would be a variable and <c>noise-2</c> a subtraction. Source: the ASP-Core-2 input language format (2020), and
/// R. Kaminski and T. Schaub, Potassco user guide, 3.1.1.
/// </summary>
internal static partial class AspTerm
{
    public static string Of(string id) => Plain().IsMatch(id) && id != "not" ? id : FactWriter.Quoted(id);

    /// <summary>The numbers that an interval such as <c>1..4</c> stands for; null for what is none.</summary>
    public static (int First, int Last)? Interval(FactTerm term) =>
        !term.IsQuoted && Numbers().Match(term.Value) is { Success: true } match
            ? (Number(match.Groups[1]), Number(match.Groups[2]))
            : null;

    /// <summary>How many numbers an interval stands for, none for one that goes down; one for what is no interval.</summary>
    public static long CountOf(FactTerm term) => Interval(term) is var (first, last) ? Math.Max(0, last - first + 1) : 1;

    /// <summary>Whether an answer set program would take a name for one and not for several.</summary>
    public static bool IsOne(FactTerm term) =>
        term.IsQuoted || (term.Bytes.Span.IndexOf((byte)';') < 0 && term.Bytes.Span.IndexOf(".."u8) < 0);

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A number of ten digits may be more than a solver's 32 bits hold.</summary>
    [GeneratedRegex(@"\A(?:[a-z][A-Za-z0-9_]*|0|[1-9][0-9]{0,8})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(@"\A([0-9]{1,9})\.\.([0-9]{1,9})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
