namespace ArgumentMap.Reasoning;

/// <summary>
/// The attacks that supports bring with them, by the papers that define them. They can be combined. In a map a support relation stands
/// between: it supports its conclusion, and its premises support it.
/// </summary>
/// <remarks>
/// A way <em>up</em> from a premise to a relation is open to <see cref="Secondary"/> and <see cref="Extended"/> always, since a relation
/// needs each of its premises; to <see cref="Supported"/> and <see cref="Mediated"/> only where the premise is the relation's only one and
/// nothing attacks the relation, since only then does the premise bring the relation with it. Each kind adds one attack for every pair
/// that its definition names: in the worst case attacks × arguments.
/// </remarks>
[Flags]
public enum ComplexAttacks
{
    /// <summary>Supports bring no attacks.</summary>
    None = 0,

    /// <summary>
    /// What supports an attacker attacks too: a supports b, b attacks c, so a attacks c. C. Cayrol and M.-C. Lagasquie-Schiex, On the
    /// acceptability of arguments in bipolar argumentation frameworks (2005).
    /// </summary>
    Supported = 1,

    /// <summary>
    /// An attack on a supporter reaches what it supports: a attacks b, b supports c, so a attacks c. C. Cayrol and M.-C.
    /// Lagasquie-Schiex, Bipolarity in argumentation graphs: towards a better understanding (2013); in their paper of 2005 an indirect
    /// defeat.
    /// </summary>
    Secondary = 2,

    /// <summary>
    /// An attack on what is supported reaches its supporter: a supports b, c attacks b, so c attacks a. The deductive reading of support.
    /// G. Boella, D. M. Gabbay, L. van der Torre and S. Villata, Support in abstract argumentation (2010).
    /// </summary>
    Mediated = 4,

    /// <summary>
    /// What needs an attacker attacks too: a is necessary for b, a attacks c, so b attacks c. With <see cref="Secondary"/> the necessary
    /// reading of support. F. Nouioua and V. Risch, Bipolar argumentation frameworks with specialized supports (2010).
    /// </summary>
    Extended = 8,
}
