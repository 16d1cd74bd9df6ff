namespace ArgumentMap;

/// <summary>
/// What an attack does, read off from where it points; never stored. An attack on a statement that is both a conclusion and a
/// premise rebuts the one argument and undermines the other, so the forms combine.
/// Source: J. L. Pollock, Defeasible reasoning (1987), for rebutting and undercutting; H. Prakken, ASPIC+ (2010), for undermining.
/// </summary>
[Flags]
public enum AttackForms
{
    /// <summary>No attack, or an attack without a conclusion.</summary>
    None = 0,

    /// <summary>It attacks a conclusion: a statement that something supports, or one that is no premise of anything.</summary>
    Rebut = 1,

    /// <summary>It attacks a relation: the step from premises to conclusion.</summary>
    Undercut = 2,

    /// <summary>It attacks a premise.</summary>
    Undermine = 4,
}
