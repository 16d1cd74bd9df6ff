using YamlDotNet.Core;

namespace ArgumentMap.Interchange.Yaml;

/// <summary>A single value: a text, a number, nothing at all.</summary>
/// <param name="Value">What it says, without quotes, escapes and folding.</param>
/// <param name="Style">How it is written.</param>
internal sealed record YamlScalar(string Value, ScalarStyle Style) : YamlNode
{
    /// <summary>Whether it stands without quotes, so that it may be a number, true, false or null.</summary>
    public bool IsPlain => Style == ScalarStyle.Plain && !IsTaggedText;

    /// <summary>Whether a tag says that it is a text.</summary>
    public bool IsTaggedText { get; init; }

    /// <summary>Whether it says nothing: it is empty without quotes, or null.</summary>
    public bool IsNull => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";
}
