using ArgumentMap.Formats;

namespace ArgumentMap.Validation.Rules;

/// <summary>AM013.</summary>
internal sealed class MisspeltMember() : FileRule(
    "AM013",
    MapWarning.MisspeltMember,
    "Misspelt member",
    "Members of a name that the format does not know are kept and mean nothing. One that is nearly a known name is probably a slip, so "
    + "what it says is lost on the map. Case counts. Only what was read from a file has such findings.",
    "Correct the name; where it is one of your own, give it one that cannot be mistaken, such as x-weight.");
