using ArgumentMap.Wording;

namespace ArgumentMap.Reasoning;

/// <summary>
/// What topples a node's acceptance all by itself, attacks counted: it is in by the grounded semantics, and no longer when any one of
/// these falls, as <see cref="WhatIfSession"/> has it. <see cref="Foundation"/> answers another question, of support alone: a defence
/// against an attack is none of its grounds, and a conclusion that stands on two grounds, one of which is out, hangs on the other.
/// </summary>
public sealed record SingleLosses
{
    /// <summary>The statement, or the relation, that was asked about.</summary>
    public required ArgumentNode Node { get; init; }

    /// <summary>Its grounded label as the map is; what is not in cannot be toppled.</summary>
    public required AcceptanceLabel Label { get; init; }

    /// <summary>How the labels treat support.</summary>
    public required Reading Reading { get; init; }

    /// <summary>
    /// The statements and relations whose loss alone topples it, nearest first; with a relation fall those that say the same. It is not
    /// counted itself, nor what falls with it.
    /// </summary>
    public required IReadOnlyList<ArgumentNode> Topplers { get; init; }

    /// <summary>Whether those are all; where not, the nearest were tried.</summary>
    public required SearchStatus Search { get; init; }

    /// <summary>The statements among <see cref="Topplers"/>.</summary>
    public IEnumerable<Statement> Statements => Topplers.OfType<Statement>();

    /// <summary>The preferences and the relations that name assumptions among <see cref="Topplers"/>.</summary>
    public IEnumerable<Relation> PreferencesAndAssumptions =>
        Topplers.OfType<Relation>().Where(relation => relation.Kind is RelationKind.Preference or RelationKind.Context);

    /// <summary>
    /// The answer in one line, as in <c>recommendation rec: in, by support: 2 statements topple it, each by itself</c>; preferences and
    /// assumptions are named where there are any, steps are not.
    /// </summary>
    public override string ToString()
    {
        var found = Label != AcceptanceLabel.In ? ""
            : $": {Toppling()} by itself"
                + (Search == SearchStatus.Truncated ? ", or more (the search was cut short)" : "");
        return $"{Node.KindAndId}: {Vocabulary.Word(Label)}, {Reading.InWords()}{found}";
    }

    private string Toppling() => (Statements.Count(), PreferencesAndAssumptions.Count()) switch
    {
        (1, 0) => "1 statement topples it",
        (var statements, 0) => $"{statements} statements topple it, each",
        var (statements, others) => $"{Counted.Of(statements, "statement")} and "
            + $"{Counted.Of(others, "preference or assumption", "preferences or assumptions")} topple it, each",
    };
}
