using ArgumentMap.Formats;

namespace ArgumentMap.Validation.Rules;

/// <summary>AM014.</summary>
internal sealed class RepeatedEnd() : FileRule(
    "AM014",
    MapWarning.RepeatedEnd,
    "Premise or conclusion named twice",
    "A relation names the same premise or the same conclusion twice. It is kept once; mostly the second was to be another one. Only what "
    + "was read from a file has such findings.",
    "Name the one that is meant, or remove the repetition.");
