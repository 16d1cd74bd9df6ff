using ArgumentMap.Formats;

namespace ArgumentMap.Validation.Rules;

/// <summary>AM021.</summary>
internal sealed class DoubtfulReading() : FileRule(
    "AM021",
    "doubtful-reading",
    "Read with a doubt",
    "The reader of the file's format met something that it had to guess at, to leave as it stands or to leave out, and the map may not say "
    + "what was meant. The message says what became of it. Only what was read from a file has such findings.",
    "Correct the file where the guess is wrong; where it is right, write what was guessed.")
{
    /// <summary>Whatever no rule of its own tells.</summary>
    protected override bool Tells(MapWarning warning) => warning.Rule is null;
}
