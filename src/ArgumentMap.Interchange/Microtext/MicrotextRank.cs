namespace ArgumentMap.Interchange.Microtext;

/// <summary>The order in which the elements of a new file stand.</summary>
internal static class MicrotextRank
{
    public const int Edu = 0;
    public const int Joint = 1;
    public const int Adu = 2;
    public const int Segmentation = 3;
    public const int Step = 4;
}
