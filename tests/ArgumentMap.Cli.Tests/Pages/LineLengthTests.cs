using System.Globalization;
using System.Text.RegularExpressions;

namespace ArgumentMap.Cli.Tests.Pages;

/// <summary>The width that <c>.editorconfig</c> asks for, which no build holds.</summary>
public partial class LineLengthTests
{
    private static readonly int Most = int.Parse(
        Width().Match(File.ReadAllText(Repository.Find(".editorconfig"))).Groups[1].Value, CultureInfo.InvariantCulture);

    [Test]
    public void No_line_of_code_is_longer_than_the_editor_is_told()
    {
        var files = ((string[])["src", "samples", "tests"])
            .SelectMany(folder => Directory.GetFiles(Repository.Find(folder), "*.cs", SearchOption.AllDirectories))
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"))
            .Order(StringComparer.Ordinal).ToList();
        Assert.That(files, Has.Count.GreaterThan(500));

        var longLines = files.SelectMany(path => File.ReadLines(path).Select((line, index) => (line, At: $"{path}:{index + 1}")))
            .Where(entry => entry.line.Length > Most && !IsText(entry.line)).Select(entry => entry.At);

        Assert.That(longLines, Is.Empty);
    }

    /// <summary>Whether a line is the text of a literal for the most part, which would not read better in pieces.</summary>
    private static bool IsText(string line) => Literal().Matches(line).Sum(literal => literal.Length) > line.Trim().Length / 2;

    [GeneratedRegex(@"max_line_length = (\d+)")]
    private static partial Regex Width();

    [GeneratedRegex("""
        \$*"{3}.*|"(\\.|[^"\\])*"
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Literal();
}
