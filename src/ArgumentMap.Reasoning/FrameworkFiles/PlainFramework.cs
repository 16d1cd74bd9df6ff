namespace ArgumentMap.Reasoning;

/// <summary>
/// Frameworks and maps as each other, statement by statement: a claim for each argument, a relation for each attack and support.
/// </summary>
internal static class PlainFramework
{
    /// <summary>A map with a claim for each argument and a relation for each attack and support.</summary>
    public static ArgumentGraph ToMap(BipolarFramework framework, string id)
    {
        var map = new ArgumentGraph(id);
        for (var i = 0; i < framework.Count; i++)
            map.Add(new Claim(framework.Ids[i], framework.Ids[i]) { BaseScore = framework.BaseScores[i] });
        for (var i = 0; i < framework.Count; i++)
        {
            foreach (var attacker in framework.AttackersOf(i)) map.AddAttack(framework.Ids[i], framework.Ids[attacker]);
            foreach (var supporter in framework.SupportersOf(i)) map.AddSupport(framework.Ids[i], framework.Ids[supporter]);
        }
        return map;
    }

    /// <summary>Whether a map's steps are attacks by one statement on statements, and nothing else.</summary>
    public static bool IsAttacksAlone(ArgumentGraph map) => map.Relations.All(relation =>
        relation.Kind == RelationKind.Attack && map.PremisesOf(relation.Id) is [Statement] && map.ConclusionsOf(relation.Id)
            .All(conclusion => conclusion is Statement));

    /// <exception cref="ArgumentException">A step is more than one statement for or against another.</exception>
    public static BipolarFramework Of(ArgumentGraph map, string format)
    {
        var framework = new BipolarFrameworkBuilder();
        foreach (var statement in map.Statements)
            framework.AddArgument(statement.Id, statement.BaseScore ?? FrameworkReadOptions.Default.BaseScore);
        foreach (var relation in map.Relations.Where(relation => relation.Kind is RelationKind.Support or RelationKind.Attack))
        {
            if (map.PremisesOf(relation.Id) is not [Statement premise])
                throw Unsaid(format, relation, "that its premises are linked, or that it has none");
            foreach (var conclusion in map.ConclusionsOf(relation.Id))
            {
                if (conclusion is not Statement) throw Unsaid(format, relation, "that it bears on another step");
                if (relation.Kind == RelationKind.Support) framework.AddSupport(premise.Id, conclusion.Id);
                else framework.AddAttack(premise.Id, conclusion.Id);
            }
        }
        return framework.Build();
    }

    private static ArgumentException Unsaid(string format, Relation relation, string what) =>
        new($"{format} cannot say of {relation.Id} {what}");
}
