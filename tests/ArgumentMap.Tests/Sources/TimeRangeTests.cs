namespace ArgumentMap.Tests.Sources;

public class TimeRangeTests
{
    [TestCase("754", "12:34")]
    [TestCase("0", "00:00")]
    [TestCase("5.25", "00:05.25")]
    [TestCase("12:34", "12:34")]
    [TestCase("1:02:03", "1:02:03")]
    [TestCase("01:02:03.1000000", "1:02:03.1")]
    [TestCase("123:00:00", "123:00:00")]
    [TestCase("754,790.5", "12:34,13:10.5")]
    public void A_time_is_read_and_written_in_one_form(string text, string written)
    {
        Assert.That(TimeRange.Parse(text).ToString(), Is.EqualTo(written));
        Assert.That(TimeRange.Parse(written), Is.EqualTo(TimeRange.Parse(text)));
    }

    [TestCase("")]
    [TestCase("soon")]
    [TestCase("-1")]
    [TestCase("12:60")]
    [TestCase("1:60:00")]
    [TestCase("1:2:3:4")]
    [TestCase("10,5")]
    [TestCase("5,5")]
    [TestCase("1,2,3")]
    [TestCase(" 5")]
    [TestCase("1e3")]
    [TestCase("9999999999999999999999999999999999")]
    [TestCase("1000000:00:00")]
    public void What_is_no_time_is_refused(string text)
    {
        Assert.That(TimeRange.TryParse(text, out _), Is.False);
        Assert.That(() => TimeRange.Parse(text), Throws.TypeOf<FormatException>());
    }

    [Test]
    public void A_range_is_not_negative_and_ends_after_it_starts()
    {
        Assert.That(() => new TimeRange(TimeSpan.FromSeconds(-1)), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new TimeRange(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5)), Throws.TypeOf<ArgumentOutOfRangeException>());
    }
}
