using System.Text.Json.Nodes;

namespace ArgumentMap.Interchange.Kialo;

/// <summary>A line of a file: a claim, or a reference to one.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Step">The step from it to the claim above it; null where there is none.</param>
/// <param name="IsReference">Whether the claim has a line of its own elsewhere.</param>
/// <param name="Depth">How many claims are above it.</param>
/// <param name="Number">Its number, with a dot at its end.</param>
internal sealed record KialoLine(Statement Claim, Relation? Step, bool IsReference, int Depth, string Number)
{
    /// <summary>What was kept of it.</summary>
    public JsonObject? Note { get; init; }

    /// <summary>The node that what is kept of it is kept at.</summary>
    public string Owner => IsReference ? Step!.Id : Claim.Id;

    public string? Label => Step is null ? null : Step.Kind == RelationKind.Attack ? KialoWords.Con : KialoWords.Pro;
}
