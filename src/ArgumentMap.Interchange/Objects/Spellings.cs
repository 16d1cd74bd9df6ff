using System.Text.Json.Nodes;

namespace ArgumentMap.Interchange.Objects;

/// <summary>A file's own spelling of what a map says, in a note: it holds as long as the map still says so.</summary>
internal static class Spellings
{
    private const string Is = "is";
    private const string For = "for";

    /// <summary>Notes a spelling where it is not the usual one.</summary>
    /// <param name="note">The note.</param>
    /// <param name="name">What of the thing is spelled.</param>
    /// <param name="spelt">How the file spells it.</param>
    /// <param name="usual">How it would be spelled otherwise.</param>
    /// <param name="meant">What the map says; the usual spelling where it is null.</param>
    public static void AddSpelling(this JsonObject note, string name, string spelt, string usual, string? meant = null)
    {
        if (spelt != usual) note.Add(name, new JsonObject { [Is] = spelt, [For] = meant ?? usual });
    }

    /// <summary>The spelling that was noted of what the map still says; else the usual one.</summary>
    /// <inheritdoc cref="AddSpelling"/>
    public static string Spelt(this JsonNode? note, string name, string usual, string? meant = null) =>
        note.Member(name) is JsonObject spelling && spelling.Member(For).Text() == (meant ?? usual)
            ? spelling.Member(Is).Text() ?? usual
            : usual;
}
