namespace ArgumentMap.Interchange.Arguebuf;

/// <summary>What a field of a message has.</summary>
internal enum WireKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A number without sign.</summary>
    Number,

    /// <summary>A word of an enumeration, by its number.</summary>
    Word,

    /// <summary>A message.</summary>
    Message,

    /// <summary>Messages by keys.</summary>
    Map,

    /// <summary>A moment, <c>google.protobuf.Timestamp</c>.</summary>
    Time,

    /// <summary>Any JSON object, <c>google.protobuf.Struct</c>.</summary>
    Struct,
}
