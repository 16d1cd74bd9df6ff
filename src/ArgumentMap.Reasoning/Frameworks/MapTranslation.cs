using ArgumentMap.Analysis;

namespace ArgumentMap.Reasoning;

/// <summary>
/// Makes the bipolar framework of a map, as <see cref="FrameworkOptions"/> describes it. O(nodes + edges), preferences aside.
/// </summary>
/// <param name="map">The map.</param>
/// <param name="options">How it is read.</param>
/// <param name="withdrawn">Preferences and assumptions that do not count.</param>
internal sealed class MapTranslation(MapSnapshot map, FrameworkOptions options, HashSet<int> withdrawn)
{
    private readonly StrictPreferences<int> _preferences = new(node => LesserThan(map, node, withdrawn));
    private readonly InfluenceList _influences = new(map.EdgeCount);

    /// <summary>The attacks that fail since what they attack is preferred, each with its target.</summary>
    private readonly (List<int> Targets, List<int> Attacks) _failed = ([], []);

    public BipolarFramework Build()
    {
        var (baseScores, given) = (new double[map.NodeCount], new bool[map.NodeCount]);
        var (starts, premises, count) = (new int[map.NodeCount + 1], new int[map.EdgeCount], 0);
        for (var node = 0; node < map.NodeCount; node++)
        {
            baseScores[node] = options.BaseScoreOf(map.NodeAt(node));
            given[node] = map.NodeAt(node) is Evidence;
            if (map.IsRelation(node) && (IsSupport(node) || IsAttack(node)))
            {
                map.PremisesOf(node).CopyTo(premises.AsSpan(count));
                count += map.PremisesOf(node).Length;
                Bear(node);
            }
            starts[node + 1] = count;
        }
        return new BipolarFramework(map.Ids, baseScores, _influences, CompressedRows.Of(starts, premises[..count])
            .WithoutRepetition(), options.Linked, given)
        {
            Assumptions = Assumptions(),
            FailedAttacks = Rows(_failed.Targets, _failed.Attacks),
        };
    }

    /// <summary>What each node assumes; null where none does.</summary>
    private CompressedRows? Assumptions()
    {
        var (assuming, assumptions) = (new List<int>(), new List<int>());
        for (var relation = map.RelationsStart; relation < map.NodeCount; relation++)
        {
            if (!map.IsAssumption(relation) || withdrawn.Contains(relation)) continue;
            foreach (var conclusion in map.ConclusionsOf(relation))
                foreach (var assumption in map.PremisesOf(relation))
                {
                    assuming.Add(conclusion);
                    assumptions.Add(assumption);
                }
        }
        return Rows(assuming, assumptions);
    }

    private CompressedRows? Rows(List<int> of, List<int> values) =>
        of.Count == 0 ? null : new CompressedRows(map.NodeCount, [.. of], [.. values]).WithoutRepetition();

    /// <summary>A reason said twice is one reason: the sayings come one after the other, each but the first as a repetition.</summary>
    private void Bear(int relation)
    {
        if (map.Repeats.IsSaidOnce(map.NodeAt(relation).Id))
        {
            Bear(relation, isAgain: false);
            return;
        }
        var isAgain = false;
        foreach (var saying in map.Repeats.CountedFor(map.NodeAt(relation).Id))
        {
            Bear(map.IndexOf(saying), isAgain);
            isAgain = true;
        }
    }

    private void Bear(int relation, bool isAgain)
    {
        var weight = double.IsNaN(map.Weights[relation]) ? 1 : map.Weights[relation];
        foreach (var conclusion in map.ConclusionsOf(relation))
            if (IsSupport(relation) || !IsBlocked(relation, conclusion))
                _influences.Add(relation, conclusion, IsSupport(relation), weight, isAgain);
            else
            {
                _failed.Targets.Add(conclusion);
                _failed.Attacks.Add(relation);
            }
    }

    private bool IsSupport(int relation) =>
        map.KindOf(relation) is RelationKind.Support || (options.RephrasesSupport && map.KindOf(relation) is RelationKind.Rephrase);

    private bool IsAttack(int relation) => map.KindOf(relation) is RelationKind.Attack;

    private bool IsBlocked(int attack, int conclusion)
    {
        if (!options.PreferencesBlockAttacks || map.IsRelation(conclusion)) return false;
        return !map.RelationsFrom(conclusion, RelationKind.Preference).IsEmpty
            && _preferences.Block(map.PremisesOf(attack).ToArray(), conclusion);
    }

    private static List<int> LesserThan(MapSnapshot map, int node, HashSet<int> withdrawn)
    {
        var lesser = new List<int>();
        foreach (var preference in map.RelationsFrom(node, RelationKind.Preference))
            if (!withdrawn.Contains(preference)) lesser.AddRange(map.ConclusionsOf(preference));
        return lesser;
    }
}
