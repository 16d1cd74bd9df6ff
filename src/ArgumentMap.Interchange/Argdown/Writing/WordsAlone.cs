using System.Text;
using ArgumentMap.Formats;
using ArgumentMap.Interchange.Argdown.Content;

namespace ArgumentMap.Interchange.Argdown.Writing;

/// <summary>
/// Reads words with their markup by themselves, to see what they say wherever they stand. Behind them stands all that ends what reaches
/// over several lines, so that words which leave such a thing open are known by what they swallow.
/// </summary>
internal static class WordsAlone
{
    private const string Ends = "\n\n](a) --> \\*/ \\=\\=== }\n\na\n";

    /// <summary>How many statements the ends are.</summary>
    private const int StatementsOfEnds = 2;

    /// <summary>The one statement that the words are; null where they are something else.</summary>
    public static Member? StatementOf(string words)
    {
        var content = Read($"[a]: {words}{Ends}");
        return content.Faults.Count == 0 && content.Statements.TryGetValue("a", out var read)
            && content.Statements.Count == 1 + StatementsOfEnds && content.Arguments.Count == 0 && content.Relations.Count == 0
            && content.Sections.Count == 0 && read.Data is null ? read.Canonical : null;
    }

    /// <summary>The one section of which the words are the heading; null where they are something else.</summary>
    public static Section? SectionOf(string words)
    {
        var content = Read($"# {words}{Ends}");
        return content.Faults.Count == 0 && content.Sections is [{ Children.Count: 0, Data: null } section]
            && content.Statements.Count == StatementsOfEnds && content.Arguments.Count == 0 && content.Relations.Count == 0
            ? section : null;
    }

    private static DocumentContent Read(string document) =>
        ContentReader.Read(new MapInput(Encoding.UTF8.GetBytes(document), null, MapReadOptions.Default));
}
