using ArgumentMap.Analysis;

namespace ArgumentMap.Validation.Rules;

/// <summary>AM007. Two statements that the map opposes or calls a rephrase of each other are meant to be alike and to be two.</summary>
internal sealed class NearDuplicateStatement() : AlikeStatements(
    "AM007",
    "near-duplicate-statement",
    "Near-duplicate statement",
    "Two statements in nearly the same words are mostly one statement, written down twice; the reasons for and against it are then divided "
        + "between the two. The score is the Jaccard similarity of their words: how many they share, divided by how many they use together "
        + "(a repeated word counts each time, order does not count). Candidates come from a similarity join with prefix filtering (Xiao et "
        + "al. 2008) and are compared exactly. A statement is reported against the earlier one that it is most like; exact duplicates, "
        + "pairs that an attack or a rephrase joins, and a statement and its denial (AM019) are not.",
    "Keep one, say how the two differ, or join them by a rephrase.")
{
    protected override bool AreDenials => false;

    protected override string Message(NearDuplicate pair, string score) =>
        $"The {pair.Statement.KindAndId} reads almost like the {pair.Earlier.KindAndId} ({score}): \"{Shortened(pair.Statement.Text)}\"";
}
