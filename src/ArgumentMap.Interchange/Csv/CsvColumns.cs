using ArgumentMap.Interchange.Records;

namespace ArgumentMap.Interchange.Csv;

/// <summary>The names of columns, and what else people call them.</summary>
internal static class CsvColumns
{
    public const string From = "from";

    public const string To = "to";

    private static readonly string[] Froms = [From, "source"];

    private static readonly string[] Tos = [To, "target"];

    private static readonly string[] Ids = [MapMembers.Id, "node"];

    private static readonly string[] Texts = [MapMembers.Text, "label"];

    /// <summary>Whether the names are those of a table of edges.</summary>
    public static bool IsEdges(string[] header) => PlaceOf(header, Froms) >= 0 && PlaceOf(header, Tos) >= 0;

    /// <summary>Whether the names are those of a table of nodes.</summary>
    public static bool IsNodes(string[] header) => !IsEdges(header) && PlaceOf(header, Ids) >= 0;

    /// <summary>
    /// What the columns of a table are, by position: members of the model, the ends and the role of edges, or names of others. Of two names
    /// for one thing the first counts, and the other is somebody's own. Null for a column without a name.
    /// </summary>
    public static string?[] Meanings(string[] header)
    {
        var meanings = header.Select(name => name.Trim().Length == 0 ? null : MapMembers.Find(name) ?? name).ToArray();
        if (IsEdges(header))
        {
            Name(meanings, header, Froms, From);
            Name(meanings, header, Tos, To);
            return meanings;
        }
        Name(meanings, header, Ids, MapMembers.Id);
        Name(meanings, header, Texts, MapMembers.Text);
        return meanings;
    }

    private static void Name(string?[] meanings, string[] header, string[] names, string meaning)
    {
        if (PlaceOf(header, names) is >= 0 and var place) meanings[place] = meaning;
    }

    private static int PlaceOf(string[] header, string[] names)
    {
        foreach (var name in names)
        {
            var place = Array.FindIndex(header, column => string.Equals(column.Trim(), name, StringComparison.OrdinalIgnoreCase));
            if (place >= 0) return place;
        }
        return -1;
    }
}
