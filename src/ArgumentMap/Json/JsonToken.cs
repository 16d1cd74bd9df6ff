namespace ArgumentMap.Json;

/// <summary>One value of a document that is not yet laid out, with its name, both as they are spelled.</summary>
internal struct JsonToken
{
    /// <summary><c>{</c>, <c>[</c> or, for one that holds no others, <c>0</c>.</summary>
    public char Kind { get; init; }

    /// <summary>Where its name starts; the value follows on it.</summary>
    public int Start { get; init; }

    public int NameLength { get; init; }

    /// <summary>Where its value starts.</summary>
    public readonly int ValueStart => Start + NameLength;

    public int ValueLength { get; set; }

    /// <summary>Which token comes after it and all that it holds.</summary>
    public int Next { get; set; }

    /// <summary>Whether it holds an array or object.</summary>
    public bool HoldsMore { get; set; }
}
