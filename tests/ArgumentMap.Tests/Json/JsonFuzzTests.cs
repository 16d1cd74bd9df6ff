using System.Text;
using System.Text.RegularExpressions;
using ArgumentMap.Json;
using CsCheck;

namespace ArgumentMap.Tests.Json;

/// <summary>Whatever the bytes: reading gives a whole map, or says where the fault is. Nothing else ever escapes.</summary>
[Category("Random")]
public partial class JsonFuzzTests
{
    /// <summary>What an editor's slip, a broken disk or a hostile hand puts into a file.</summary>
    private static readonly string[] Fragments =
    [
        "\"", "\\", "{", "}", "[", "]", ",", ":", "-", "0", "9", "e", ".", " ", "\n", "\r", "\t", "/", "//", "/*", "*/", "null", "true",
        "\"\"", "\"id\":",
        "\\u0000", "\\ud800", "\\udc00", "\0", "\u007f", "é", "😀", "\uFEFF", "1e999", "-1", "99999999999", "[[[[[[[[[[[[", "{\"a\":",
        "\"a\":1,\"a\":1,",
    ];

    /// <summary>Values that some member is not made for.</summary>
    private static readonly string[] OddValues =
    [
        "null", "true", "0", "-1", "0.5", "1e2", "1e999", "-1e999", "1e-999", "99999999999", "-0", "\"\"", "\" \"", "\"a/b\"",
        "\"\\u0000\"", "\"\\ud800\"",
        "\"\\ud83d\\ude00\"", "\"support\"", "\"claim\"", "\"2020-02-30\"", "[]", "[null]", "[[]]", "[0]", "[\"\"]", "{}", "{\"\":null}",
        "{\"id\":\"x\"}",
    ];

    private static readonly JsonWriteOptions NoSchema = new() { Schema = "" };

    private static Gen<byte[]> Valid { get; } = RandomMap.Any.Select(map => map.ToUtf8Json());

    private static Gen<byte[]> Bytes { get; } = Gen
        .Select(Valid, Gen.Select(Gen.Int[0, 5], Gen.Int.NonNegative, Gen.Int[0, 40], Gen.Byte).Array[1, 4])
        .Select((bytes, damages) =>
            damages.Aggregate(bytes, (damaged, damage) => Damaged(damaged, damage.Item1, damage.Item2, damage.Item3, damage.Item4)));

    private static Gen<byte[]> Values { get; } = Gen.Select(Valid, Gen.Select(Gen.Int.NonNegative, Gen.OneOf(OddValues)).Array[1, 3])
        .Select((bytes, changes) =>
            Encoding.UTF8.GetBytes(
                changes.Aggregate(Encoding.UTF8.GetString(bytes), (json, change) => WithValue(json, change.Item1, change.Item2))));

    [Test]
    public void Damaged_bytes_give_a_map_or_a_fault_with_its_place() => Bytes.ForAll(Read, iter: 3000);

    [Test]
    public void Wrong_values_give_a_map_or_a_fault_with_its_place() => Values.ForAll(Read, iter: 3000);

    [Test]
    public void Arbitrary_bytes_give_a_fault_with_its_place() => Gen.Byte.Array[0, 60].ForAll(Read, iter: 3000);

    [Test]
    public void Arbitrary_fragments_of_JSON_give_a_fault_with_its_place() =>
        Gen.OneOf(Fragments).Array[0, 30].Select(fragments => Encoding.UTF8.GetBytes(string.Concat(fragments))).ForAll(Read, iter: 3000);

    private static void Read(byte[] bytes)
    {
        ArgumentGraph map;
        try
        {
            map = ArgumentJson.Parse(bytes);
        }
        catch (MapFormatException fault)
        {
            Assert.That(fault.Location.Line, Is.InRange(1, bytes.Count(unit => unit == '\n') + 1));
            Assert.That(fault.Location.Column, Is.InRange(1, bytes.Length + 1));
            Assert.That(fault.Expected, Is.Not.Empty);
            Assert.That(fault.Found, Is.Not.Empty);
            return;
        }
        var written = map.ToUtf8Json(NoSchema);
        Assert.That(ArgumentJson.Parse(written).ToUtf8Json(NoSchema), Is.EqualTo(written));
    }

    private static byte[] Damaged(byte[] bytes, int kind, int where, int length, byte value)
    {
        if (bytes.Length == 0) return [value];
        var at = where % bytes.Length;
        var end = Math.Min(at + length, bytes.Length);
        return kind switch
        {
            0 => [.. bytes[..at], (byte)(bytes[at] ^ (1 << (value % 8))), .. bytes[(at + 1)..]],
            1 => [.. bytes[..at], .. bytes[end..]],
            2 => [.. bytes[..at], value, .. bytes[at..]],
            3 => [.. bytes[..at], .. Encoding.UTF8.GetBytes(Fragments[value % Fragments.Length]), .. bytes[at..]],
            4 => [.. bytes[..end], .. bytes[at..]],
            _ => bytes[..at],
        };
    }

    /// <summary>Puts another value in the place of one scalar or empty container.</summary>
    private static string WithValue(string json, int which, string value)
    {
        var scalars = Scalar().Matches(json);
        if (scalars.Count == 0) return json;
        var old = scalars[which % scalars.Count];
        return json[..old.Index] + value + json[(old.Index + old.Length)..];
    }

    [GeneratedRegex("""(?<=[:,\[]\s*)("([^"\\]|\\.)*"(?!\s*:)|-?[0-9][0-9.eE+-]*|true|false|null|\{\}|\[\])""")]
    private static partial Regex Scalar();
}
