using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using ArgumentMap.Json;

namespace ArgumentMap.Rendering.Skia.Tests;

/// <summary>Text in a page can be found and copied.</summary>
public partial class PdfTextTests
{
    [TestCase("everything")]
    [TestCase("russian")]
    public void A_reader_of_pages_finds_every_word(string golden)
    {
        var map = ArgumentJson.Read(Repository.Find($"tests/ArgumentMap.Tests/Golden/{golden}/input.json"));

        var words = WordsOf(TextOf(map.ToPdf()));

        Assert.That(words, Is.SupersetOf(map.Statements.SelectMany(statement => WordsOf(statement.Text))));
    }

    [Test]
    public void A_page_carries_its_fonts_and_what_their_glyphs_mean()
    {
        var page = Encoding.Latin1.GetString(ArgumentJson.Read(Repository.Find("tests/ArgumentMap.Tests/Golden/everything/input.json"))
            .ToPdf());

        Assert.That(Regex.Count(page, "/ToUnicode "), Is.EqualTo(Regex.Count(page, "/Subtype /Type0")).And.GreaterThan(0));
        Assert.That(page, Does.Contain("/FontFile2").And.Not.Contain("/CreationDate"));
    }

    [Test]
    public void A_page_is_called_as_the_map_is()
    {
        Assert.That(Encoding.Latin1.GetString(new ArgumentGraph("m") { Title = "A tram?" }.ToPdf()), Does.Contain("/Title (A tram?)"));
        Assert.That(Encoding.Latin1.GetString(new ArgumentGraph("untitled").ToPdf()), Does.Contain("/Title (untitled)"));
    }

    [Test]
    public void Sheets_are_the_pages_of_one_file()
    {
        var map = ArgumentJson.Read(Repository.Find("samples/PakistanRussia/maps/changing-dynamics.json"));
        var sheets = new PageOptions { Size = PageSize.A3.Landscape() };

        var file = Encoding.Latin1.GetString(map.ToPdf(null, sheets));

        Assert.That(Regex.Count(file, @"/MediaBox \[0 0 119[01] 84[12]\]"), Is.EqualTo(MapPages.Of(map, null, sheets).Count));
    }

    private static IEnumerable<string> WordsOf(string text) => Word().Matches(text).Select(word => word.Value);

    private static string TextOf(byte[] page)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["map.pdf"], page);
        try
        {
            using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-enc", "UTF-8", folder["map.pdf"], "-"])
            {
                RedirectStandardOutput = true,
                StandardOutputEncoding = Encoding.UTF8,
            })!;
            return process.StandardOutput.ReadToEnd();
        }
        catch (Win32Exception)
        {
            Assert.Ignore("There is no pdftotext on the PATH: install it, e.g. `apt-get install poppler-utils`.");
            throw;
        }
    }

    [GeneratedRegex(@"[\p{L}\d]+")]
    private static partial Regex Word();
}
