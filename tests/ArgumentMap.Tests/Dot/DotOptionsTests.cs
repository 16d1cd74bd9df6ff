using ArgumentMap.Dot;
using ArgumentMap.Drawing;

namespace ArgumentMap.Tests.Dot;

public class DotOptionsTests
{
    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(1000)]
    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    public void A_font_has_a_size(double size) =>
        Assert.That(() => new DotOptions { FontSize = size }, Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName")
            .EqualTo("FontSize"));

    [TestCase(7)]
    [TestCase(int.MinValue)]
    public void A_line_has_room_for_a_word(int width) =>
        Assert.That(() => new DotOptions { WrapWidth = width }, Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName")
            .EqualTo("WrapWidth"));

    [TestCase(0)]
    [TestCase(-1)]
    public void A_row_has_room_for_a_statement(int length) =>
        Assert.That(() => new DotOptions { RowLength = length }, Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName")
            .EqualTo("RowLength"));

    [Test]
    public void Theme_labels_and_font_are_never_missing()
    {
        Assert.That(() => new DotOptions { Theme = null! }, Throws.ArgumentNullException);
        Assert.That(() => new DotOptions { Labels = null! }, Throws.ArgumentNullException);
        Assert.That(() => new DotOptions { FontName = null! }, Throws.ArgumentNullException);
    }

    [TestCaseSource(nameof(ForEveryReader))]
    public void Every_word_of_a_language_is_there(MapLabels labels)
    {
        var words = Words(labels).ToList();

        Assert.That(words, Is.Not.Empty.And.All.Not.Empty);
        Assert.That(words, Is.Unique);
    }

    [Test]
    public void Other_languages_take_no_English_word() =>
        Assert.That(Words(MapLabels.Russian)
            .Concat(Words(MapLabels.Urdu)), Is.Unique.And.All.Not.AnyOf(Words(MapLabels.English).ToArray<object>()));

    private static IEnumerable<TestCaseData> ForEveryReader() =>
    [
        new TestCaseData(MapLabels.English).SetArgDisplayNames("English"),
        new TestCaseData(MapLabels.Russian).SetArgDisplayNames("Russian"),
        new TestCaseData(MapLabels.Urdu).SetArgDisplayNames("Urdu"),
    ];

    private static IEnumerable<string> Words(MapLabels labels) =>
        typeof(MapLabels).GetProperties().Where(property => property.PropertyType == typeof(string))
            .Select(property => (string)property.GetValue(labels)!);
}
