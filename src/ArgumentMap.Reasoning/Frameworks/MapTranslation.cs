namespace ArgumentMap.Reasoning;

/// <summary>Makes the bipolar framework of a map, as <see cref="FrameworkOptions"/> describes it. O(nodes + edges), preferences aside.</summary>
internal sealed class MapTranslation(MapSnapshot map, FrameworkOptions options)
{
    private readonly Preferences _preferences = new(map);

    public BipolarFramework Build()
    {
        var builder = new BipolarFrameworkBuilder { Linked = options.Linked };
        foreach (var node in map.Nodes)
        {
            var argument = builder.AddArgument(node.Id, options.BaseScoreOf(node));
            if (node is Evidence) builder.TakeAsGiven(argument);
        }
        for (var relation = map.RelationsStart; relation < map.NodeCount; relation++)
        {
            if (!IsSupport(relation) && !IsAttack(relation)) continue;
            foreach (var premise in map.PremisesOf(relation)) builder.AddPremise(relation, premise);
            // A reason said twice is one reason: the sayings come one after the other, each but the first as a repetition.
            var isAgain = false;
            foreach (var saying in map.Repeats.CountedFor(map.NodeAt(relation).Id))
            {
                foreach (var conclusion in map.ConclusionsOf(relation)) Bear(builder, map.IndexOf(saying), conclusion, isAgain);
                isAgain = true;
            }
        }
        return builder.Build();
    }

    private void Bear(BipolarFrameworkBuilder builder, int relation, int conclusion, bool isAgain)
    {
        var weight = double.IsNaN(map.Weights[relation]) ? 1 : map.Weights[relation];
        if (IsSupport(relation)) builder.AddInfluence(relation, conclusion, true, weight, isAgain);
        else if (!IsBlocked(relation, conclusion)) builder.AddInfluence(relation, conclusion, false, weight, isAgain);
    }

    private bool IsSupport(int relation) =>
        map.KindOf(relation) is RelationKind.Support || (options.RephrasesSupport && map.KindOf(relation) is RelationKind.Rephrase);

    private bool IsAttack(int relation) => map.KindOf(relation) is RelationKind.Attack;

    private bool IsBlocked(int attack, int conclusion)
    {
        if (!options.PreferencesBlockAttacks || map.IsRelation(conclusion)) return false;
        foreach (var premise in map.PremisesOf(attack))
            if (_preferences.IsStrict(conclusion, premise)) return true;
        return false;
    }
}
