using System.Text;
using ArgumentMap.Formats;

namespace ArgumentMap.Interchange.Tests.Xml;

/// <summary>XML that is not in UTF-8 is read in the encoding that it is in, or refused: no text is ever broken.</summary>
public class XmlEncodingTests
{
    private static readonly MapFormatList Formats = new([new MicrotextFormat(), new AmlFormat(), new AxlFormat(), new GraphMLFormat()]);

    private static readonly (string Format, string Body)[] Files =
    [
        ("microtext",
            "<arggraph id=\"m\"><edu id=\"e\"><![CDATA[Zoë's café]]></edu><adu id=\"a\" type=\"pro\"/><edge id=\"c\" src=\"e\" trg=\"a\" "
                + "type=\"seg\"/></arggraph>"),
        ("aml", "<ARG><TEXT>Zoë's café</TEXT><AU><PROP identifier=\"A\" missing=\"no\"><PROPTEXT offset=\"0\">Zoë's "
            + "café</PROPTEXT></PROP></AU></ARG>"),
        ("axl", "<argument><premise><title>Zoë's café</title></premise></argument>"),
        ("graphml",
            "<graphml><key id=\"t\" for=\"node\" attr.name=\"text\" attr.type=\"string\"/><graph edgedefault=\"directed\"><node "
                + "id=\"a\"><data key=\"t\">Zoë's café</data></node></graph></graphml>"),
    ];

    private static readonly bool[] Either = [false, true];

    private static IEnumerable<string> Names => Files.Select(file => file.Format);

    /// <summary>Unicode by its mark, its first bytes or its declaration; other encodings have no mark and must be declared.</summary>
    private static IEnumerable<object[]> Encodings =>
        from name in Names
        from encoding in (string[])["utf-8", "utf-16", "utf-16BE", "iso-8859-1", "windows-1252", "iso-8859-15"]
        let isUnicode = encoding.StartsWith("utf", StringComparison.Ordinal)
        from hasMark in Either
        from isDeclared in Either
        where isUnicode || (isDeclared && !hasMark)
        select new object[] { name, encoding, hasMark, isDeclared };

    [TestCaseSource(nameof(Encodings))]
    public void A_text_is_read_in_the_encoding_that_it_is_in(string name, string encoding, bool hasMark, bool isDeclared)
    {
        var text = TextOf(name, isDeclared ? encoding : null);
        var written = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        byte[] bytes = [.. hasMark ? written.GetPreamble() : [], .. written.GetBytes(text)];

        Assert.That(Formats.TryDetect(bytes, null, out var format) ? format.Name : "", Is.EqualTo(name));
        var read = format!.Parse(bytes);

        Assert.That(read.Map.Statements.Single().Text, Is.EqualTo("Zoë's café"));
        Assert.That(format.Parse(format.ToBytes(read.Map)).Map.Statements.Single().Text, Is.EqualTo("Zoë's café"));
        Assert.That(format.ToText(read.Map), Does.Not.Contain("16").And.Not.Contain("8859").And.Not.Contain("1252"));
    }

    [Test]
    public void What_cannot_be_decoded_is_a_fault([ValueSource(nameof(Names))] string name)
    {
        var format = Formats.Single(each => each.Name == name);
        byte[][] all =
        [
            Encoding.Latin1.GetBytes(TextOf(name, null)),
            Encoding.Latin1.GetBytes(TextOf(name, "utf-8")),
            Encoding.Latin1.GetBytes(TextOf(name, "x-of-no-use")),
            Encoding.UTF8.GetBytes(TextOf(name, "utf-7")),
            [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(TextOf(name, null)), 0x3D, 0xD8, 0x20, 0x00],
        ];

        foreach (var bytes in all)
            Assert.That(format.TryParse(bytes, out _, out var fault) ? "" : fault.Message, Does.Contain("expected"));
    }

    private static string TextOf(string name, string? encoding) =>
        (encoding is null ? "" : $"<?xml version=\"1.0\" encoding=\"{encoding}\"?>\n") + Files.Single(file => file.Format == name).Body;
}
