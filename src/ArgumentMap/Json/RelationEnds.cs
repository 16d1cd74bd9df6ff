using System.Text.Json;

namespace ArgumentMap.Json;

/// <summary>
/// The ids that a file names as premises or conclusions of one relation, by the places of their strings (<see cref="JsonValues.Ends"/>):
/// the nodes may come later in the file.
/// </summary>
/// <param name="First">Which of all the ends of the file is the first.</param>
/// <param name="Count">How many there are.</param>
/// <param name="IsList">Whether they stand in an array.</param>
internal readonly record struct RelationEnds(int First, int Count, bool IsList)
{
    private const string Expected = "the id of a statement or relation";

    /// <summary>An array of ids.</summary>
    public static RelationEnds ReadList(JsonValues values, ref Utf8JsonReader json)
    {
        if (!values.Is(ref json, JsonTokenType.StartArray, "an array")) return default;
        var first = values.Ends.Count;
        while (values.NextItem(ref json, Expected))
            if (values.IsText(ref json)) Add(values, ref json);
        return new RelationEnds(first, values.Ends.Count - first, true);
    }

    /// <summary>One id or, for the rare relation with several, an array of ids.</summary>
    public static RelationEnds ReadOneOrList(JsonValues values, ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.StartArray) return ReadList(values, ref json);
        if (!values.Is(ref json, JsonTokenType.String, Expected)) return default;
        Add(values, ref json);
        return new RelationEnds(values.Ends.Count - 1, 1, false);
    }

    private static void Add(JsonValues values, ref Utf8JsonReader json)
    {
        JsonValues.CheckEscapes(ref json);
        values.Ends.Add((int)json.TokenStartIndex);
    }
}
