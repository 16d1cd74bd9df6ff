namespace ArgumentMap.Interchange.Sadn;

/// <summary>What the core of SADFace's metadata says of a map.</summary>
internal static class SadnMeta
{
    private const string Title = "title";
    private const string Description = "description";
    private const string Analyst = "analyst_name";
    private const string Created = "created";
    private const string Edited = "edited";

    /// <summary>Takes over what a file says; false where the map has no word for it.</summary>
    public static bool Set(ArgumentGraph map, string key, string value)
    {
        switch (key)
        {
            case Title:
                map.Title = value;
                return true;
            case Description:
                map.Description = value;
                return true;
            case Analyst:
                map.Analysts = [value];
                return true;
            case Created when PartialDate.TryParse(value, out var date):
                map.Created = date;
                return true;
            case Edited when PartialDate.TryParse(value, out var date):
                map.Modified = date;
                return true;
            default:
                return false;
        }
    }

    /// <summary>What a map says, by key.</summary>
    public static IEnumerable<(string Key, string Value)> Of(ArgumentGraph map)
    {
        if (map.Title is { } title) yield return (Title, title);
        if (map.Description is { } description) yield return (Description, description);
        if (map.Analysts.Count > 0) yield return (Analyst, string.Join(", ", map.Analysts));
        if (map.Created is { } created) yield return (Created, created.ToString());
        if (map.Modified is { } edited) yield return (Edited, edited.ToString());
    }
}
