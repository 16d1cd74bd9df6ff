namespace ArgumentMap.Interchange.Tests.Argdown;

/// <summary>What data in braces say, as the reference has it; the reference itself is asked by <see cref="ReferenceTests"/>.</summary>
public sealed class DataTests
{
    [TestCase("{a: 1, 'b c': two, d: [x, {y: z}]}", """{"a":1,"b c":"two","d":["x",{"y":"z"}]}""")]
    [TestCase("{isInGroup:}", """{"isInGroup":null}""")]
    [TestCase("{a: [b:], c: {d:}, e:}", """{"a":[{"b":null}],"c":{"d":null},"e":null}""")]
    [TestCase("{a: [b: c, d], e: [f:, g]}", """{"a":[{"b":"c"},"d"],"e":[{"f":null},"g"]}""")]
    [TestCase("{a: [[1], {b: 2}], c: [d, e: f, g: h]}", """{"a":[[1],{"b":2}],"c":["d",{"e":"f"},{"g":"h"}]}""")]
    [TestCase("{? [x, ~, true] : v}", """{"x,,true":"v"}""")]
    [TestCase("{1: a, 1.50: b, 0x10: c, true: d, ~: e}", """{"1":"a","1.5":"b","16":"c","true":"d","null":"e"}""")]
    [TestCase("{<<: {a: 1, b: 2}, b: 3}", """{"a":1,"b":3}""")]
    [TestCase("{<<: [{a: 1}, {a: 2, c: 3}], d: 4}", """{"a":1,"c":3,"d":4}""")]
    [TestCase("{a: 1_000, b: .inf, c: .nan, d: 0o17}", """{"a":"1_000","b":null,"c":null,"d":15}""")]
    [TestCase("{a: 2024-13-01, b: 2024-02-30}", """{"a":"2025-01-01T00:00:00.000Z","b":"2024-03-01T00:00:00.000Z"}""")]
    [TestCase("{a: 2024-1-1 1:02:03.5 -3}", """{"a":"2024-01-01T04:02:03.500Z"}""")]
    [TestCase("{a: !!str 1, b: ! 2}", """{"a":"1","b":"2"}""")]
    public void Data_are_what_the_reference_makes_of_them(string data, string expected)
    {
        var claim = new ArgdownFormat().Parse($"[s]: x {data}\n").Map.GetStatement("s");

        Assert.That(claim.Extensions.TryGet("argdown", out var notes));
        Assert.That(notes!.Value.GetProperty("data").GetRawText(), Is.EqualTo(expected));
    }

    [TestCase("{a: [b] 1}", "a comma")]
    [TestCase("{a: [1, 2]; b: [3]}", "a comma")]
    [TestCase("{a: b:}", "a comma")]
    [TestCase("{a\n b: c}", "a name and its colon on one line")]
    [TestCase("{<<: 1}", "a mapping to take members from")]
    [TestCase("{1: a, 0x1: b}", "each name once")]
    [TestCase("{? [[x]] : v}", "a name")]
    public void What_the_reference_refuses_is_a_fault_with_its_place(string data, string expected)
    {
        var fault = Assert.Throws<MapFormatException>(() => new ArgdownFormat().Parse($"[r]: y\n\n[s]: x {data}\n"))!;

        Assert.That((fault.Expected, fault.Location.Line), Is.EqualTo((expected, 3)));
    }

    [Test]
    public void A_bracket_at_the_end_of_a_line_leaves_the_title_to_the_next()
    {
        var map = new ArgdownFormat().Parse("[a]: x\n\n[b]: y\n  + [\n  + [a]\n").Map;

        Assert.That(map.Supporters("b").Single().Id, Is.EqualTo("a"));
    }

    [Test]
    public void Tags_of_a_statement_are_each_said_once_however_many_there_are()
    {
        var tags = string.Concat(Enumerable.Range(0, 2000).Select(number => $" #t{number % 1000}"));

        Assert.That(new ArgdownFormat().Parse($"[s]: x{tags}\n").Map.GetStatement("s").Tags, Has.Count.EqualTo(1000));
    }
}
