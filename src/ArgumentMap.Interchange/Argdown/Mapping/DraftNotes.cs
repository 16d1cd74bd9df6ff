using System.Buffers;
using System.Text.Json;

namespace ArgumentMap.Interchange.Argdown.Mapping;

/// <summary>What a map has no words for, as its nodes keep it; what comes again and again is one object.</summary>
internal sealed class DraftNotes
{
    private static readonly ExtensionData Contradiction =
        ExtensionData.Empty.With(ArgdownNames.Notes, $"{{\"{ArgdownNames.Contradiction}\":true}}");

    private readonly Dictionary<string, ValueList<string>> _tags = new(StringComparer.Ordinal);
    private readonly ArrayBufferWriter<byte> _bytes = new();

    /// <summary>A list of one tag.</summary>
    public ValueList<string> Tag(string tag)
    {
        if (!_tags.TryGetValue(tag, out var tags)) _tags.Add(tag, tags = [tag]);
        return tags;
    }

    /// <summary>The notes of what is no more than its words.</summary>
    public ExtensionData Of(Draft draft)
    {
        if (draft.IsContradiction) return Contradiction;
        var words = draft.Words;
        if (words.Markup is null && words.OtherTexts is null) return ExtensionData.Empty;
        _bytes.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_bytes))
        {
            json.WriteStartObject();
            if (words.Markup is not null) json.WriteString(ArgdownNames.Markup, words.Markup);
            if (words.OtherTexts is not null)
            {
                json.WriteStartArray(ArgdownNames.OtherTexts);
                foreach (var text in words.OtherTexts) json.WriteStringValue(text);
                json.WriteEndArray();
            }
            json.WriteEndObject();
        }
        var reader = new Utf8JsonReader(_bytes.WrittenSpan);
        return ExtensionData.Empty.With(ArgdownNames.Notes, JsonElement.ParseValue(ref reader));
    }
}
