using System.Globalization;
using ArgumentMap.Dot;
using ArgumentMap.Drawing;

namespace ArgumentMap.Tests.Dot;

[Category("Random")]
public class DotDeterminismTests
{
    private static readonly DotOptions Busy = new() { Legend = true, Clusters = ClusterBy.Tag, ShowIds = true, FontSize = 10.5 };

    [Test]
    public void The_same_map_gives_the_same_text_twice() => RandomMap.Any.ForAll(map => map.ToDot(Busy) == map.ToDot(Busy), iter: 200);

    [Test]
    public void A_copy_of_a_map_gives_the_same_text() => RandomMap.Any.ForAll(map => map.Copy().ToDot(Busy) == map.ToDot(Busy), iter: 200);

    [Test]
    public void Lines_end_in_a_line_feed_and_no_text_brings_a_carriage_return_in() => RandomMap.Any.ForAll(map =>
    {
        var dot = map.ToDot(Busy);
        return !dot.Contains('\r') && dot.EndsWith("}\n", StringComparison.Ordinal);
    }, iter: 200);

    [Test]
    public void Every_statement_of_the_text_stands_on_a_line_of_its_own_whatever_line_breaks_the_map_has() => RandomMap.Any.ForAll(map =>
        map.ToDot(Busy).TrimEnd('\n').Split('\n').All(line => line.EndsWith(';') || line.EndsWith('{') || line.EndsWith('}')), iter: 200);

    [Test]
    public void Numbers_do_not_depend_on_the_current_culture()
    {
        var map = SampleMaps.OfGolden("everything");
        var invariant = map.ToDot(Busy);

        Assert.That(InCommaCulture(() => map.ToDot(Busy)), Is.EqualTo(invariant));
    }

    private static string InCommaCulture(Func<string> write)
    {
        var usual = CultureInfo.CurrentCulture;
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NegativeSign, culture.NumberFormat.NumberGroupSeparator) = (",",
            "~", ".");
        CultureInfo.CurrentCulture = culture;
        try
        {
            return write();
        }
        finally
        {
            CultureInfo.CurrentCulture = usual;
        }
    }
}
