namespace ArgumentMap.Reasoning;

/// <summary>Whether an argument can be accepted. Source: M. Caminada, On the issue of reinstatement in argumentation (2006).</summary>
public enum AcceptanceLabel : byte
{
    /// <summary>Neither: it and its attackers wait for each other.</summary>
    Undecided,

    /// <summary>Accepted: every attacker is out.</summary>
    In,

    /// <summary>Rejected: some attacker is in.</summary>
    Out,
}
