using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Argdown.Content;

/// <summary>The sections that a front matter lists under <c>regroup</c>, which then count instead of the document's headings.</summary>
internal static class Regrouping
{
    public static void Apply(DocumentContent content, ContentOptions options)
    {
        // A text counts as the list of its letters, none of which is a section.
        var isText = options.Regroup is JsonValue said && said.TryGetValue(out string? text) && text.Length > 0;
        if (options.Regroup is not JsonArray { Count: > 0 } && !isText) return;
        var list = options.Regroup as JsonArray ?? [];
        content.Sections.Clear();
        content.IsRegrouped = true;
        foreach (var element in content.Statements.Values.Concat<TitledElement>(content.Arguments.Values)) element.Section = null;
        for (var i = 0; i < list.Count; i++)
            if (list[i] is JsonObject section) content.Sections.Add(SectionOf(section, content, 1, i, null));
    }

    /// <summary>As deep as the data may nest.</summary>
    private static Section SectionOf(JsonObject said, DocumentContent content, int level, int number, Section? parent)
    {
        var section = new Section($"s{number}", level)
        {
            Title = said.Member("title").Text() ?? "",
            Tags = said.Member("tags") is JsonArray tags ? [.. tags.Texts()] : null,
            Parent = parent,
            IsClosed = DataValues.Said(said, "isClosed"),
            IsListed = true,
        };
        Move(said.Member("statements"), content.Statements, section);
        Move(said.Member("arguments"), content.Arguments, section);
        // The reference counts so, and gives some numbers twice.
        var children = said.Member("children") as JsonArray ?? [];
        for (var i = 0; i < children.Count; i++)
            if (children[i] is JsonObject child) section.Children.Add(SectionOf(child, content, level + 1, number + 1 + i, section));
        return section;
    }

    private static void Move<T>(JsonNode? titles, Dictionary<string, T> elements, Section section) where T : TitledElement
    {
        foreach (var title in titles.Texts())
            if (elements.TryGetValue(title, out var element)) element.Section = section;
    }
}
