using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Argdown.Content;
using ArgumentMap.Interchange.Records;

namespace ArgumentMap.Interchange.Argdown.Mapping;

/// <summary>What the words of a statement or an argument say, wherever they are written.</summary>
/// <param name="Text">The text that counts; null where there is none.</param>
/// <param name="Tags">The tags; null for none.</param>
/// <param name="Markup">The text with its markup, where it has any.</param>
/// <param name="OtherTexts">Texts under the same title that do not count; null for none.</param>
internal readonly record struct ElementWords(string? Text, IReadOnlyList<string>? Tags, string? Markup, IReadOnlyList<string>? OtherTexts)
{
    public static ElementWords Of(TitledElement element, string document)
    {
        var canonical = element.Canonical;
        var natural = canonical is null ? default : NaturalText.Of(canonical);
        return new(
            natural.Text is { Length: > 0 } text ? text : null,
            element.Tags.Count > 0 ? element.Tags : null,
            natural.HasMarkup ? MarkupOf(canonical!, document) : null,
            OthersOf(element, canonical, natural.Text));
    }

    /// <summary>Adds them to the members of the native format.</summary>
    public void Spell(JsonObject members)
    {
        if (Text is not null) members[MapMembers.Text] = Text;
        if (Tags is not null) members["tags"] = Texts(Tags);
        SpellNotes(members);
    }

    /// <summary>Notes what a map has no word for.</summary>
    public void SpellNotes(JsonObject members)
    {
        if (Markup is not null) Draft.NotesIn(members)[ArgdownNames.Markup] = Markup;
        if (OtherTexts is not null) Draft.NotesIn(members)[ArgdownNames.OtherTexts] = Texts(OtherTexts);
    }

    private static List<string>? OthersOf(TitledElement element, Member? canonical, string? text)
    {
        List<string>? others = null;
        for (var i = 0; i < element.Members.Count; i++)
        {
            var member = element.Members[i];
            if (member.IsReference || member == canonical) continue;
            if (NaturalText.Of(member).Text is { Length: > 0 } other && other != text) (others ??= []).Add(other);
        }
        return others;
    }

    private static string? MarkupOf(Member member, string document) => member.Source is not { } source ? member.Markup
        : SpacedOnce(document[source.Start..source.End]);

    /// <summary>A text with one blank for whatever stands between its words.</summary>
    private static string SpacedOnce(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || i == 0 || i == text.Length - 1 || text[i - 1] == ' '))
                return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text;
    }

    private static JsonArray Texts(IReadOnlyList<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
