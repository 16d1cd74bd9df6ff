using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ArgumentMap.Drawing;
using ArgumentMap.Schemes;

namespace ArgumentMap.Rendering.Viewer;

/// <summary>
/// What the page's script knows of the maps, as JSON that may stand inside a <c>script</c> element: neither <c>&lt;</c> nor the line
/// separators U+2028 and U+2029 appear in it unescaped.
/// </summary>
internal static class ViewerData
{
    // The encoder escapes what HTML gives a meaning to, whatever it is allowed; letters of any script stay as they are.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Json(IReadOnlyList<ViewerMap> maps, HtmlOptions options, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options)) Write(json, maps, options, cancellation);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<ViewerMap> maps, HtmlOptions options, CancellationToken cancellation)
    {
        var texts = new ViewerTexts(options.Texts);
        json.WriteStartObject();
        json.WriteStartArray("maps");
        foreach (var map in maps) new ViewerMapData(json, map, options, texts, cancellation).Write();
        json.WriteEndArray();
        json.WriteStartArray("schemes");
        foreach (var scheme in UsedSchemes(maps, options.Schemes)) Write(json, scheme);
        json.WriteEndArray();
        json.WriteStartArray("texts");
        foreach (var text in texts.All) json.WriteStringValue(text);
        json.WriteEndArray();
        foreach (var map in maps)
            if (map.Merged is { } merged)
                WriteAgreement(json, merged, options, cancellation);
        json.WriteEndObject();
    }

    private static IEnumerable<ArgumentScheme> UsedSchemes(IReadOnlyList<ViewerMap> maps, SchemeCatalogue catalogue)
    {
        var used = maps.SelectMany(map => map.Map.Relations).Select(relation => relation.Scheme).ToHashSet(StringComparer.Ordinal);
        return catalogue.Where(scheme => used.Contains(scheme.Id));
    }

    private static void Write(Utf8JsonWriter json, ArgumentScheme scheme)
    {
        json.WriteStartObject();
        json.WriteString("id", scheme.Id);
        json.WriteString("name", scheme.Name);
        json.WriteStartArray("premises");
        foreach (var premise in scheme.Premises) json.WriteStringValue(premise.Text);
        json.WriteEndArray();
        json.WriteString("conclusion", scheme.Conclusion);
        json.WriteStartArray("questions");
        foreach (var question in scheme.Questions)
        {
            json.WriteStartObject();
            json.WriteString("id", question.Id);
            json.WriteString("text", question.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAgreement(Utf8JsonWriter json, MergedCorpus merged, HtmlOptions options, CancellationToken cancellation)
    {
        var matrix = AgreementMatrix.Of(merged);
        json.WriteStartObject("agreement");
        json.WriteString("merged", merged.Map.Id);
        json.WriteStartArray("maps");
        foreach (var map in matrix.Maps) json.WriteStringValue(map);
        json.WriteEndArray();
        json.WriteStartArray("rows");
        var drawn = new MapDrawing(merged.Map, options.Svg.Part, cancellation).Nodes.Select(node => node.Id)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var row in matrix.Rows.Where(row => drawn.Contains(row.Statement.Id)))
        {
            json.WriteStartObject();
            json.WriteString("node", row.Statement.Id);
            json.WriteString("text", row.Statement.Text);
            json.WriteStartArray("cells");
            foreach (var cell in row.AllCells)
            {
                json.WriteStartObject();
                json.WriteString("stance", cell.Words);
                if (cell.Through.Count > 0) json.WriteString("through", cell.Through[0].Statement);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
