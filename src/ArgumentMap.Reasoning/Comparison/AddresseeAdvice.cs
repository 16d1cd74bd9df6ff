namespace ArgumentMap.Reasoning;

/// <summary>What all articles together advise one addressee.</summary>
/// <param name="Addressee">The addressee, as the maps name it; empty for recommendations that name none.</param>
/// <param name="Advice">The recommendations, in the merged map's order. One with several addressees stands under each.</param>
public sealed record AddresseeAdvice(string Addressee, IReadOnlyList<Advice> Advice)
{
    /// <summary>The addressee and how many recommendations there are.</summary>
    public override string ToString() => $"{(Addressee.Length > 0 ? Addressee : "nobody named")}: {Advice.Count}";
}
