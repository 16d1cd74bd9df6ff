using ArgumentMap.Reasoning;

namespace ArgumentMap.Cli.Formats;

/// <summary>Frameworks as maps, and maps as frameworks, so that the formats of both can be converted into each other.</summary>
internal static class FrameworkMaps
{
    /// <summary>A map with a claim for each argument and a relation for each attack and support.</summary>
    public static ArgumentGraph ToMap(BipolarFramework framework, string id)
    {
        var map = new ArgumentGraph(id);
        for (var i = 0; i < framework.Count; i++) map.Add(new Claim(framework.Ids[i], framework.Ids[i]) { BaseScore = framework.BaseScores[i] });
        for (var i = 0; i < framework.Count; i++)
        {
            foreach (var attacker in framework.AttackersOf(i)) map.AddAttack(framework.Ids[i], framework.Ids[attacker]);
            foreach (var supporter in framework.SupportersOf(i)) map.AddSupport(framework.Ids[i], framework.Ids[supporter]);
        }
        return map;
    }

    /// <summary>The framework that a format can say of a map: attacks and supports from statement to statement for one that has both, else the attacks alone, by which <c>accept</c> labels.</summary>
    /// <exception cref="CliException">A step of the map is more than the format can say.</exception>
    public static BipolarFramework ToFramework(ArgumentGraph map, FrameworkFormat format) =>
        format.IsBipolar ? Plain(map, format.Name) : map.ToFramework().ToBipolarFramework();

    private static BipolarFramework Plain(ArgumentGraph map, string format)
    {
        var framework = new BipolarFrameworkBuilder();
        foreach (var statement in map.Statements) framework.AddArgument(statement.Id, statement.BaseScore ?? FrameworkReadOptions.Default.BaseScore);
        foreach (var relation in map.Relations.Where(relation => relation.Kind is RelationKind.Support or RelationKind.Attack))
        {
            if (map.PremisesOf(relation.Id) is not [Statement premise]) throw Unsaid(format, relation, "that its premises are linked, or that it has none");
            foreach (var conclusion in map.ConclusionsOf(relation.Id))
            {
                if (conclusion is not Statement) throw Unsaid(format, relation, "that it bears on another step");
                if (relation.Kind == RelationKind.Support) framework.AddSupport(premise.Id, conclusion.Id);
                else framework.AddAttack(premise.Id, conclusion.Id);
            }
        }
        return framework.Build();
    }

    private static CliException Unsaid(string format, Relation relation, string what) =>
        new($"{format} cannot say of {relation.Id} {what}", "json says everything; apx, tgf and i23 make each step an argument of its own");
}
