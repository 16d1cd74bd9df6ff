using System.Text.Json;
using ArgumentMap.Wording;

namespace ArgumentMap.Json;

/// <summary>
/// Reads the values that a document is made of. Null is nothing everywhere. A value of the wrong type is an exception at once; one that is
/// wrong otherwise is noted, and the reading goes on, since a fault of form behind it comes first.
/// </summary>
internal sealed class JsonValues(JsonInput input)
{
    private const string AnId = "an id: not empty, no control character, no white space at its ends";

    private readonly TextPool _pool = new();

    public JsonFaults Faults { get; } = new(input);

    /// <summary>Where the ids stand that relations name, relation by relation.</summary>
    public ChunkedList<int> Ends { get; } = new();

    /// <summary>The id of a document, once it is known to be one of the format; then comes what is wrong with the rest.</summary>
    public string DocumentId(string? format, string expectedFormat, string? id, string withoutSlash)
    {
        if (format != expectedFormat) throw input.Fault("$.format", $"\"{expectedFormat}\", the format's name and version");
        if (id is null) throw input.Fault("$.id", "an id");
        if (Guard.IdFault(id) is not null) throw input.Fault("$.id", AnId);
        if (ArgumentGraph.IdFault(id) is not null) throw input.Fault("$.id", withoutSlash);
        Faults.ThrowNoted();
        return id;
    }

    /// <summary>Where a file says that its schema is, is no part of the argument.</summary>
    public static ExtensionData WithSchema(ExtensionData extensions, string? schema) =>
        schema is null ? extensions : extensions.With("$schema", $"\"{JsonEncodedText.Encode(schema)}\"");

    /// <summary>A text that is hardly ever said twice.</summary>
    public string? Text(ref Utf8JsonReader json) => IsText(ref json) ? json.GetString() : null;

    /// <summary>A text that comes again and again.</summary>
    public string? Name(ref Utf8JsonReader json) => IsText(ref json) ? _pool.Text(ref json) : null;

    public bool IsText(ref Utf8JsonReader json) => Is(ref json, JsonTokenType.String, "a string");

    public bool Flag(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False or JsonTokenType.Null => false,
        _ => throw Faults.WrongType(json.TokenStartIndex, "true or false"),
    };

    public double? Number(ref Utf8JsonReader json) => !Is(ref json, JsonTokenType.Number, "a number") ? null
        : json.TryGetDouble(out var number) ? number
        : throw Faults.WrongType(json.TokenStartIndex, "a number");

    /// <summary>A whole number that is not less than another.</summary>
    public int? Whole(ref Utf8JsonReader json, int least, string expected)
    {
        const string Whole = "a whole number (of at most 32 bits)";
        if (!Is(ref json, JsonTokenType.Number, Whole)) return null;
        if (!json.TryGetInt32(out var number)) throw Faults.WrongType(json.TokenStartIndex, Whole);
        if (number < least) Faults.Note(json.TokenStartIndex, expected);
        return number;
    }

    /// <summary>A word of an enumeration.</summary>
    public T? Word<T>(ref Utf8JsonReader json) where T : struct, Enum
    {
        if (!IsText(ref json)) return null;
        if (JsonWords<T>.TryRead(ref json, out var value)) return value;
        CheckEscapes(ref json);
        var meant = NearestWord.Aside(NearestWord.Question(json.GetString()!, Vocabulary.Words<T>()));
        Faults.Note(json.TokenStartIndex, JsonWords<T>.OneOf + meant);
        return null;
    }

    public PartialDate? Date(ref Utf8JsonReader json)
    {
        if (Text(ref json) is not { } text) return null;
        if (PartialDate.TryParse(text, out var date)) return date;
        Faults.Note(json.TokenStartIndex, "a date as 2019, 2019-04 or 2019-04-13");
        return null;
    }

    public TimeRange? Time(ref Utf8JsonReader json)
    {
        if (Text(ref json) is not { } text) return null;
        if (TimeRange.TryParse(text, out var time)) return time;
        Faults.Note(json.TokenStartIndex, "a time as 12:34, 1:02:03 or 12:34,13:10");
        return null;
    }

    public string? Digest(ref Utf8JsonReader json)
    {
        var digits = Text(ref json);
        if (digits is null || Guard.IsSha256(digits)) return digits;
        Faults.Note(json.TokenStartIndex, "64 lower-case hexadecimal digits");
        return null;
    }

    public string? Id(ref Utf8JsonReader json)
    {
        var id = Text(ref json);
        if (id is null || Guard.IdFault(id) is null) return id;
        Faults.Note(json.TokenStartIndex, AnId);
        return null;
    }

    /// <summary>The texts of an array; an item is one that comes again and again.</summary>
    public ValueList<string>? Names(ref Utf8JsonReader json) =>
        List(ref json, "a string", static (values, ref json) => values.Name(ref json)!);

    /// <summary>The items of an array, all of them few.</summary>
    /// <param name="json">The reader.</param>
    /// <param name="expected">What an item should be that is null.</param>
    /// <param name="read">Reads an item.</param>
    public ValueList<T>? List<T>(ref Utf8JsonReader json, string expected, JsonItemReader<T> read)
    {
        if (!Is(ref json, JsonTokenType.StartArray, "an array")) return null;
        var items = Array.Empty<T>();
        var count = 0;
        while (NextItem(ref json, expected))
        {
            if (count == items.Length) Array.Resize(ref items, count == 0 ? 1 : count * 2);
            items[count++] = json.TokenType == JsonTokenType.Null ? default! : read(this, ref json);
        }
        return Faults.Any ? [] : ValueList.Create<T>(items.AsSpan(0, count));
    }

    /// <summary>The items of an array, with their places.</summary>
    /// <param name="json">The reader.</param>
    /// <param name="expected">What an item should be that is null.</param>
    /// <param name="read">Reads an item.</param>
    public JsonItems<T> Items<T>(ref Utf8JsonReader json, string expected, JsonItemReader<T> read)
    {
        if (!Is(ref json, JsonTokenType.StartArray, "an array")) return JsonItems<T>.None;
        var items = new JsonItems<T>();
        while (NextItem(ref json, expected))
        {
            var offset = (int)json.TokenStartIndex;
            items.Add(json.TokenType == JsonTokenType.Null ? default! : read(this, ref json), offset);
        }
        return items;
    }

    /// <summary>Whether a value is of a type, or null, which is nothing.</summary>
    public bool Is(ref Utf8JsonReader json, JsonTokenType type, string expected) =>
        json.TokenType == type || (json.TokenType == JsonTokenType.Null ? false : throw Faults.WrongType(json.TokenStartIndex, expected));

    /// <summary>Goes to the next item of an array; false at its end.</summary>
    public bool NextItem(ref Utf8JsonReader json, string expected)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.Null) Faults.Note(json.TokenStartIndex, expected);
        return json.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>A string of which no <see cref="string"/> is made may still have half of a surrogate pair.</summary>
    /// <exception cref="InvalidOperationException">It has.</exception>
    public static void CheckEscapes(ref Utf8JsonReader json)
    {
        if (json.ValueIsEscaped) _ = json.GetString();
    }

    /// <summary>An object: reads its members into its parts, and keeps those of a name that the format does not know.</summary>
    public ExtensionData Object<T>(ref Utf8JsonReader json, JsonMembers<T> members, ref T parts)
    {
        if (json.TokenType != JsonTokenType.StartObject) throw Faults.WrongType(json.TokenStartIndex, "an object");
        ulong seen = 0;
        var unknown = default(UnknownMembers);
        for (var expected = 0; json.Read() && json.TokenType == JsonTokenType.PropertyName;)
        {
            var member = members.Find(ref json, expected);
            if (member < 0)
            {
                unknown.Add(ref json, members.Nearest, Faults);
                continue;
            }
            if ((seen & (1UL << member)) != 0) throw new JsonException("A member comes twice.");
            seen |= 1UL << member;
            expected = member + 1;
            json.Read();
            members.Read(member, this, ref json, ref parts);
        }
        return unknown.Data;
    }

    /// <summary>The file's one object.</summary>
    /// <exception cref="MapFormatException">The file is not well-formed, or a value is of the wrong type.</exception>
    public ExtensionData Document<T>(JsonMembers<T> members, ref T parts)
    {
        try
        {
            var json = input.NewReader();
            if (!json.Read()) throw Faults.WrongType(0, "an object");
            var extensions = Object(ref json, members, ref parts);
            while (json.Read()) continue;
            return extensions;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // What is wrong and where is found by a slower walk, which looks at nothing else.
            JsonStructure.Check(input);
            throw;
        }
    }
}
