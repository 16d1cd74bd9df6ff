namespace ArgumentMap;

/// <summary>How one map stands to one statement, and by what.</summary>
/// <param name="Map">The id of the map.</param>
/// <param name="Stance">How it stands to the statement.</param>
/// <param name="Through">The map's own statements by which it takes that stance, each once; none where there is no stance.</param>
public sealed record AgreementCell(string Map, MapStance Stance, ValueList<CorpusReference> Through)
{
    /// <summary>Whether the map makes, implies or supports the statement and does not attack it.</summary>
    public bool IsFor => Stance is not MapStance.NoStance && (Stance & MapStance.Attacks) == 0;

    /// <summary>Whether the map attacks the statement and neither makes, implies nor supports it.</summary>
    public bool IsAgainst => Stance == MapStance.Attacks;

    /// <summary>Whether the map makes, implies or supports the statement and attacks it too.</summary>
    public bool IsDivided => (Stance & MapStance.Attacks) != 0 && !IsAgainst;

    /// <summary>The stance in words, as in <c>makes</c>, <c>makes and attacks</c> or <c>no stance</c>.</summary>
    public string Words => Stance switch
    {
        MapStance.NoStance => "no stance",
        MapStance.Attacks => "attacks",
        _ => IsDivided ? $"{Holding} and attacks" : Holding,
    };

    /// <summary>The cell in one line, as in <c>b supports (b/cost)</c>.</summary>
    public override string ToString() =>
        Stance == MapStance.NoStance ? $"{Map} no stance" : $"{Map} {Words} ({string.Join(", ", Through)})";

    /// <summary>Whether the map has the statement, be it in a passage or without one.</summary>
    internal bool Has => (Stance & (MapStance.Makes | MapStance.Implies)) != 0;

    private string Holding => (Stance & MapStance.Makes) != 0 ? "makes" : (Stance & MapStance.Implies) != 0 ? "implies" : "supports";
}
