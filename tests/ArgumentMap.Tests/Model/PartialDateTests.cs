using CsCheck;

namespace ArgumentMap.Tests.Model;

[Category("Random")]
public class PartialDateTests
{
    private static readonly Gen<PartialDate> Dates = Gen.Select(Gen.Int[1998, 2001], Gen.Int[0, 3], Gen.Int[0, 28])
        .Select((year, month, day) =>
        new PartialDate(year, month == 0 ? null : month, month == 0 || day == 0 ? null : day));

    [TestCase("2019", 2019, null, null)]
    [TestCase("2019-04", 2019, 4, null)]
    [TestCase("2019-04-13", 2019, 4, 13)]
    [TestCase("2020-02-29", 2020, 2, 29)]
    [TestCase("0001-01-01", 1, 1, 1)]
    [TestCase("9999-12-31", 9999, 12, 31)]
    public void A_date_is_read_and_written_to_the_part_that_is_known(string text, int year, int? month, int? day)
    {
        var date = PartialDate.Parse(text);

        Assert.That((date.Year, date.Month, date.Day), Is.EqualTo((year, month, day)));
        Assert.That(date, Is.EqualTo(new PartialDate(year, month, day)));
        Assert.That(date.ToString(), Is.EqualTo(text));
    }

    [TestCase("")]
    [TestCase("19")]
    [TestCase("02019")]
    [TestCase("0000")]
    [TestCase("-2019")]
    [TestCase("+201")]
    [TestCase(" 2019")]
    [TestCase("2019-")]
    [TestCase("2019-4")]
    [TestCase("2019-00")]
    [TestCase("2019-13")]
    [TestCase("2019-04-00")]
    [TestCase("2019-04-31")]
    [TestCase("2019-02-29")]
    [TestCase("2019-04-13-01")]
    [TestCase("2019-04-13T00:00")]
    [TestCase("2019/04/13")]
    [TestCase("٢٠١٩")]
    [TestCase(null)]
    public void Anything_else_is_no_date(string? text)
    {
        Assert.That(PartialDate.TryParse(text, out _), Is.False);
        Assert.That(() => PartialDate.Parse(text!), text is null ? Throws.ArgumentNullException : Throws.TypeOf<FormatException>());
    }

    [TestCase(0, null, null, "year")]
    [TestCase(10000, null, null, "year")]
    [TestCase(2019, 0, null, "month")]
    [TestCase(2019, 13, null, "month")]
    [TestCase(2019, 2, 29, "day")]
    [TestCase(2019, 2, 0, "day")]
    [TestCase(2019, null, 1, "day")]
    public void A_part_that_cannot_be_is_named(int year, int? month, int? day, string parameter) => Assert.That(
        () => new PartialDate(year, month, day),
        Throws.TypeOf<ArgumentOutOfRangeException>().With.Property(nameof(ArgumentException.ParamName)).EqualTo(parameter));

    [Test]
    public void Any_date_is_read_back_from_its_text() =>
        Dates.ForAll(date => Assert.That(PartialDate.Parse(date.ToString()), Is.EqualTo(date)));

    [Test]
    public void Dates_sort_as_their_texts_do() => Gen.Select(Dates, Dates).ForAll((one, other) =>
    {
        var expected = Math.Sign(string.CompareOrdinal(one.ToString(), other.ToString()));

        Assert.That(Math.Sign(one.CompareTo(other)), Is.EqualTo(expected));
        Assert.That(one < other, Is.EqualTo(expected < 0));
        Assert.That(one > other, Is.EqualTo(expected > 0));
        Assert.That(one <= other, Is.EqualTo(expected <= 0));
        Assert.That(one >= other, Is.EqualTo(expected >= 0));
        Assert.That(one == other, Is.EqualTo(expected == 0));
    });
}
