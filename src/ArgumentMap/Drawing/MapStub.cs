namespace ArgumentMap.Drawing;

/// <summary>Where a part of a map was cut off, and how much hangs there.</summary>
/// <param name="At">The node of the part at which it hangs: a statement, an utterance, or a relation.</param>
/// <param name="IsBeneath">Whether it bears on that node; otherwise that node bears on it.</param>
/// <param name="Count">
/// How many statements and utterances (and relations with words of their own) hang there without another node of the part between.
/// One that hangs at several nodes is counted at each. Where only steps without words hang there, how many of these.
/// </param>
public sealed record MapStub(ArgumentNode At, bool IsBeneath, int Count);
