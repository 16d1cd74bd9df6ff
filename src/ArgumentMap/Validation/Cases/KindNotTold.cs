using ArgumentMap.Validation.Rules;

namespace ArgumentMap.Validation.Cases;

/// <summary>AM512.</summary>
internal sealed class KindNotTold() : FileRule(
    "AM512",
    "gsn-kind-not-told",
    "Element whose kind is not told",
    "Neither how an element's id begins nor its type says what it is, so that it is read as a goal. Only what was read from a file has "
    + "such findings.",
    "Give it an id that begins with G, S, Sn, C, A, J, CG or CSn, or a nodeType that there is.");
