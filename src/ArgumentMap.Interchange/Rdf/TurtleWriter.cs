using System.Globalization;
using System.Text;

namespace ArgumentMap.Interchange.Rdf;

/// <summary>Writes triples as Turtle (RDF 1.1 Turtle, W3C 2014), those of one subject together. O(triples).</summary>
internal static class TurtleWriter
{
    public static void Write(IEnumerable<RdfTriple> triples, TextWriter writer)
    {
        foreach (var vocabulary in RdfVocabulary.All) writer.Write($"@prefix {vocabulary.Prefix}: <{vocabulary.Iri}> .\n");
        string? subject = null;
        foreach (var triple in triples)
        {
            if (triple.Subject == subject) writer.Write(" ;\n    ");
            else writer.Write($"{(subject is null ? "" : " .\n")}\n<{triple.Subject}>\n    ");
            subject = triple.Subject;
            writer.Write(triple.Predicate == RdfVocabulary.Type ? "a" : triple.Predicate.Short);
            writer.Write(' ');
            WriteTerm(triple.Object, writer);
        }
        if (subject is not null) writer.Write(" .\n");
    }

    private static void WriteTerm(RdfTerm term, TextWriter writer)
    {
        if (term.IsIri) writer.Write(Shortened(term.Value));
        else writer.Write($"\"{Escaped(term.Value)}\"{(term.Language is null ? "" : "@" + term.Language)}");
    }

    private static string Shortened(string iri) =>
        RdfVocabulary.All.FirstOrDefault(known => iri.StartsWith(known.Iri, StringComparison.Ordinal)) is { } vocabulary
            ? $"{vocabulary.Prefix}:{iri[vocabulary.Iri.Length..]}"
            : $"<{iri}>";

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
            _ = letter switch
            {
                '"' => escaped.Append("\\\""),
                '\\' => escaped.Append(@"\\"),
                '\n' => escaped.Append(@"\n"),
                '\r' => escaped.Append(@"\r"),
                '\t' => escaped.Append(@"\t"),
                < ' ' or '\u007F' => escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}"),
                _ => escaped.Append(letter),
            };
        return escaped.ToString();
    }
}
