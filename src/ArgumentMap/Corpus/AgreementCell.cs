namespace ArgumentMap;

/// <summary>How one map stands to one statement, and by what.</summary>
/// <param name="Map">The id of the map.</param>
/// <param name="Stance">How it stands to the statement.</param>
/// <param name="Through">The map's own statements by which it takes that stance, each once; none for a silent map.</param>
public sealed record AgreementCell(string Map, MapStance Stance, ValueList<CorpusReference> Through)
{
    /// <summary>Whether the map makes or supports the statement and does not attack it.</summary>
    public bool IsFor => Stance is not MapStance.Silent && (Stance & MapStance.Attacks) == 0;

    /// <summary>Whether the map attacks the statement and neither makes nor supports it.</summary>
    public bool IsAgainst => Stance == MapStance.Attacks;

    /// <summary>Whether the map makes or supports the statement and attacks it too.</summary>
    public bool IsDivided => (Stance & MapStance.Attacks) != 0 && !IsAgainst;

    /// <summary>The stance in words, as in <c>makes</c>, <c>makes and attacks</c> or <c>silent</c>.</summary>
    public string Words => Stance switch
    {
        MapStance.Silent => "silent",
        MapStance.Makes => "makes",
        MapStance.Supports => "supports",
        MapStance.Attacks => "attacks",
        _ => (Stance & MapStance.Makes) != 0 ? "makes and attacks" : "supports and attacks",
    };

    /// <summary>The cell in one line, as in <c>b supports (b/cost)</c>.</summary>
    public override string ToString() => Stance == MapStance.Silent ? $"{Map} silent" : $"{Map} {Words} ({string.Join(", ", Through)})";
}
