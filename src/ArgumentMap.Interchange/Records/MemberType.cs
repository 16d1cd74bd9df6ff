namespace ArgumentMap.Interchange.Records;

/// <summary>How a value of a record is spelled as a text.</summary>
internal enum MemberType
{
    /// <summary>A text, as it is.</summary>
    Text,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number without decimals.</summary>
    Whole,

    /// <summary>Several texts: separated by semicolons, or a JSON array where a text has a semicolon of its own.</summary>
    Texts,

    /// <summary>Anchors: a JSON array, or the ids of sources separated by semicolons.</summary>
    Anchors,

    /// <summary>Any JSON value.</summary>
    Json,

    /// <summary>A JSON object whose members are the record's.</summary>
    Members,
}
