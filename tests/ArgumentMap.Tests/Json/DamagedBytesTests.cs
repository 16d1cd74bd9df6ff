using System.Text;
using ArgumentMap.Json;

namespace ArgumentMap.Tests.Json;

public class DamagedBytesTests
{
    private const string Smallest = """{ "format": "argument-map/1", "id": "tram" }""";

    [Test]
    public void An_empty_file_is_no_map()
    {
        Assert.That(FaultOf([]), Is.EqualTo("map.json:1:1 ($): expected well-formed JSON, found nothing"));
    }

    [Test]
    public void A_file_of_blank_lines_ends_before_the_map_begins()
    {
        Assert.That(FaultOf("\n\n"u8), Is.EqualTo("map.json:3:1 ($): expected well-formed JSON, found the end of the file"));
    }

    [Test]
    public void Every_truncation_of_a_map_is_reported()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Golden.Folder("unicode"), "expected.json"));
        var json = bytes.AsSpan().TrimEnd((byte)'\n').Length;

        for (var length = 0; length < json; length++)
            Assert.That(() => ArgumentJson.Parse(bytes.AsMemory(0, length)), Throws.TypeOf<MapFormatException>(),
                $"cut after {length} bytes");
    }

    [TestCase(new byte[] { 0xFF }, TestName = "A byte that never occurs in UTF-8")]
    [TestCase(new byte[] { 0x80 }, TestName = "A continuation without a start")]
    [TestCase(new byte[] { 0xC0, 0x80 }, TestName = "An overlong form")]
    [TestCase(new byte[] { 0xED, 0xA0, 0x80 }, TestName = "A surrogate")]
    [TestCase(new byte[] { 0xF4, 0x90, 0x80, 0x80 }, TestName = "A code point beyond Unicode")]
    [TestCase(new byte[] { 0xE2, 0x82 }, TestName = "A character cut in two")]
    public void Bytes_that_are_not_UTF8_are_reported_where_they_stand(byte[] wrong)
    {
        byte[] bytes = [.. "{\n  \"é\": \""u8, .. wrong, .. "\" }"u8];

        Assert.That(FaultOf(bytes), Is.EqualTo("map.json:2:9: expected text in UTF-8, found a byte that is not UTF-8"));
    }

    [Test]
    public void Bytes_that_are_not_UTF8_are_not_hidden_by_a_comment()
    {
        byte[] bytes = [.. "/* "u8, 0xE9, .. " */"u8, .. Encoding.UTF8.GetBytes(Smallest)];

        Assert.That(FaultOf(bytes), Is.EqualTo("map.json:1:4: expected text in UTF-8, found a byte that is not UTF-8"));
    }

    [Test]
    public void UTF16_with_its_byte_order_mark_is_not_UTF8([Values] bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Smallest)];

        Assert.That(FaultOf(bytes), Is.EqualTo("map.json:1:1: expected text in UTF-8, found a byte that is not UTF-8"));
    }

    [Test]
    public void UTF16_without_a_byte_order_mark_is_not_well_formed([Values] bool bigEndian)
    {
        var bytes = new UnicodeEncoding(bigEndian, byteOrderMark: false).GetBytes(Smallest);

        Assert.That(FaultOf(bytes), Does.StartWith("map.json:1:").And.Contain("expected well-formed JSON"));
    }

    [Test]
    public void A_byte_order_mark_is_read_over_and_counts_as_no_column()
    {
        byte[] mark = [0xEF, 0xBB, 0xBF];

        Assert.That(ArgumentJson.Parse((byte[])[.. mark, .. Encoding.UTF8.GetBytes(Smallest)]).Id, Is.EqualTo("tram"));
        Assert.That(FaultOf((byte[])[.. mark, .. "[]"u8]), Does.StartWith("map.json:1:1 "));
    }

    [Test]
    public void A_second_byte_order_mark_is_no_JSON()
    {
        Assert.That(() => ArgumentJson.Parse("\uFEFF\uFEFF" + Smallest), Throws.TypeOf<MapFormatException>());
    }

    [TestCase("\\ud800")]
    [TestCase("\\udc00")]
    [TestCase("\\udc00\\ud800")]
    public void Half_a_surrogate_pair_is_no_character_of_a_member_name(string name)
    {
        var json = Encoding.UTF8.GetBytes($"{{ \"format\": \"argument-map/1\",\n  \"{name}\": 1 }}");

        Assert.That(FaultOf(json), Does.StartWith("map.json:2:3 ").And
            .EndsWith("expected a string of whole characters, found half of a surrogate pair (\\uD800 to \\uDFFF)"));
    }

    [Test]
    public void Lines_end_where_a_line_feed_does_with_or_without_a_carriage_return()
    {
        Assert.That(FaultOf("{\r\n  \"format\": 1\r\n}"u8), Does.StartWith("map.json:2:13 ($.format)"));
    }

    private static string FaultOf(ReadOnlySpan<byte> bytes)
    {
        var copy = bytes.ToArray();
        return Assert.Throws<MapFormatException>(() => ArgumentJson.ReadWithWarnings(copy, "map.json"))!.Message;
    }
}
