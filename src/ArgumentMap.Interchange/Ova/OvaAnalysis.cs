using System.Globalization;
using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Xaif;

namespace ArgumentMap.Interchange.Ova;

/// <summary>What OVA says of the text that was analysed: who did it, and the text with the passages of the nodes marked.</summary>
internal static class OvaAnalysis
{
    private const string Date = "dd/MM/yyyy";
    private const string Source = "text";
    private const string Analyst = "annotatorName";
    private const string Title = "documentTitle";
    private const string Address = "documentSource";
    private const string Published = "documentDate";

    private static readonly string[] Order = [OvaWords.Text, "plain_txt", Analyst, Address, Title, Published, "ovaVersion"];

    /// <summary>Takes what the model has words for into a map, and notes the rest.</summary>
    public static JsonObject? Read(ArgumentGraph map, JsonNode? analysis)
    {
        if (analysis is not JsonObject said) return null;
        if (Said(said, Analyst) is { } analyst) map.Analysts = [analyst];
        var (title, address) = (Said(said, Title), Said(said, Address));
        var published = DateTime.TryParseExact(Said(said, Published), Date, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new PartialDate(day.Year, day.Month, day.Day)
            : (PartialDate?)null;
        var marked = SpanText.Of(said.Member(OvaWords.Text).Text() ?? "");
        var passages = marked.Spans.Where(span => map.Contains(span.Id)).ToList();
        if (title is not null || address is not null || published is not null || passages.Count > 0)
        {
            var source = new SourceDocument(Source, title) { Url = address, Published = published };
            map.AddSource(passages.Count > 0 ? marked.Plain.Describe(source) : source);
            foreach (var span in passages)
                map.Replace(map[span.Id] with
                {
                    Anchors = [.. map[span.Id].Anchors, marked.Plain.Anchor(Source, new TextRange(span.Start, span.End))],
                });
        }
        return Remainder.Of(said, Said(map, isKnown: true), Order);
    }

    /// <summary>The same with what the map says now.</summary>
    /// <param name="map">The map.</param>
    /// <param name="notes">What was noted; null for a map that was in no file of OVA.</param>
    /// <param name="isGone">Whether a node that the text marks is no longer there.</param>
    public static JsonObject Write(ArgumentGraph map, JsonNode? notes, Func<string, bool> isGone)
    {
        var analysis = Remainder.Together(Said(map, isKnown: notes is not null), notes, Order);
        if (analysis.Member(OvaWords.Text) is JsonValue text && text.GetValueKind() == System.Text.Json.JsonValueKind.String)
            analysis[OvaWords.Text] = SpanText.Without(text.Text()!, isGone);
        return analysis;
    }

    /// <summary>The ids that the text marks.</summary>
    public static IEnumerable<string> Marked(JsonNode? analysis) =>
        SpanText.Of(analysis.Member(OvaWords.Text).Text() ?? "").Spans.Select(span => span.Id);

    private static JsonObject Said(ArgumentGraph map, bool isKnown)
    {
        var said = new JsonObject();
        if (map.Analysts.Count > 0) said.Add(Analyst, string.Join(", ", map.Analysts));
        if (!isKnown || !map.TryGetSource(Source, out var source)) return said;
        if (source.Title is { } title) said.Add(Title, title);
        if (source.Url is { } url) said.Add(Address, url);
        if (source.Published is { Month: { } month, Day: { } day } date)
            said.Add(Published, string.Create(CultureInfo.InvariantCulture, $"{day:00}/{month:00}/{date.Year:0000}"));
        return said;
    }

    private static string? Said(JsonObject analysis, string name) =>
        analysis.Member(name) is JsonValue value && value.GetValueKind() == System.Text.Json.JsonValueKind.String
            && value.Text() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
}
