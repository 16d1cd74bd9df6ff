namespace ArgumentMap.Losses;

/// <summary>Something that a map says and a file of some format does not.</summary>
/// <param name="What">What is lost, in the words of <see cref="Formats.MapFormat.Losses"/>, such as <c>base scores</c>.</param>
/// <param name="Of">What of the map says it.</param>
/// <param name="Id">The id of what says it.</param>
public sealed record MapLoss(string What, MapItem Of, string Id)
{
    /// <summary>The loss in a few words, as in <c>base scores of the node c1</c>.</summary>
    public override string ToString() => $"{What} of the {Of.ToString().ToLowerInvariant()} {Id}";
}
