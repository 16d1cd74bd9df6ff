using ArgumentMap.Analysis;
using ArgumentMap.Reasoning.Tests.Foundations;
using CsCheck;

namespace ArgumentMap.Reasoning.Tests.WhatIf;

/// <summary>Answers that recompute what depends on a loss, compared with computing everything.</summary>
[Category("Random")]
public class WhatIfRandomTests
{
    private static readonly GradualSemantics Semantics = GradualSemantics.EulerBased;

    private static readonly Gen<(ArgumentGraph Map, int[] Lost, FrameworkOptions Options)> Losses = Gen.Select(
        RandomMap.Small.Where(map => map.NodeCount > 0),
        Gen.Int[0, 99].Array[1, 3],
        Gen.Select(Gen.Bool, Gen.Bool, (byAttack, rephrase) => new FrameworkOptions
        {
            Reading = byAttack ? Reading.ByAttack : Reading.BySupport,
            RephrasesSupport = rephrase,
        }));

    [Test]
    public void Labels_are_those_of_the_whole_framework_without_what_is_lost() => Losses.ForAll((map, lost, options) =>
    {
        var (gone, result) = Ask(map, lost, options);

        var labels = Without(Unguided(map, gone).ToFramework(options), gone);
        foreach (var id in map.Nodes.Select(node => node.Id))
            Assert.That(result.LabelOf(id), Is.EqualTo(gone.Contains(id) ? AcceptanceLabel.Out : labels.LabelOf(id)), id);
    });

    [Test]
    public void Strengths_without_circles_are_those_of_a_framework_in_which_what_is_lost_counts_for_nothing() =>
        Losses.ForAll((map, lost, options) =>
    {
        if (EvaluationOrder.Of(map.ToBipolarFramework(options)).CircleCount > 0) return;
        var (gone, result) = Ask(map, lost, options);
        var framework = Unguided(map, gone).ToBipolarFramework(options);

        var all = StrengthResult.Of(Silenced(framework, gone), Semantics);

        foreach (var id in framework.Ids.Except(gone)) Assert.That(result.StrengthOf(id), Is.EqualTo(all.StrengthOf(id)).Within(1e-12), id);
    });

    [Test]
    public void Strengths_are_those_of_computing_everything_anew_without_what_is_lost() => Losses.ForAll((map, lost, options) =>
    {
        var (gone, result) = Ask(map, lost, options);

        var all = StrengthEvaluator.Of(Unguided(map, gone).ToBipolarFramework(options), Semantics);
        for (var argument = 0; argument < all.Framework.Count; argument++) all.SetBaseScore(argument, all.Framework.BaseScores[argument]);
        foreach (var id in gone)
            if (all.Framework.TryIndexOf(id, out var argument)) all.Remove(argument);
        all.Update();

        foreach (var node in map.Nodes.Where(node => all.Framework.TryIndexOf(node.Id, out _)))
            Assert.That(result.StrengthOf(node.Id), Is.EqualTo(all.Strengths[all.Framework.IndexOf(node.Id)]), node.Id);
    });

    [Test]
    public void Where_nothing_attacks_what_is_accepted_is_what_its_foundation_holds_up() => Losses.ForAll((map, lost, _) =>
    {
        var supports = map.Copy();
        foreach (var other in map.Relations.Where(relation => relation.Kind != RelationKind.Support))
            if (supports.Contains(other.Id)) supports.Remove(other.Id);
        if (supports.NodeCount == 0) return;
        var (gone, result) = Ask(supports, lost, WhatIfOptions.Default.Framework);

        foreach (var node in supports.Nodes)
            Assert.That(result.Accepts(node.Id), Is.EqualTo(NaiveSupport.Stands(supports, node.Id, gone)), node.Id);
    }, pinned: "1GgGTOf96eb1");

    /// <summary>Asks one question, and another before it that the session must forget.</summary>
    private static (List<string> Gone, WhatIfResult Result) Ask(ArgumentGraph map, int[] lost, FrameworkOptions options)
    {
        var ids = map.Nodes.Select(node => node.Id).ToList();
        var asked = lost.Select(i => ids[i % ids.Count]).Distinct().ToList();
        var gone = asked.Union(SayingTheSame(map, asked)).ToList();
        var session = map.WhatIf(new WhatIfOptions { Framework = options, Semantics = Semantics, LeastChange = 0 });
        session.Without(ids[0]);
        return (gone, session.Without(asked));
    }

    /// <summary>The map without those preferences and assumptions among some nodes, which are no arguments that fall.</summary>
    private static ArgumentGraph Unguided(ArgumentGraph map, List<string> gone)
    {
        var without = map.Copy();
        foreach (var relation in map.Relations.Where(relation => gone.Contains(relation.Id)))
            if (relation.Kind == RelationKind.Preference || relation is { Kind: RelationKind.Context, Role: ContextRole.Assumption })
                without.Remove(relation.Id);
        return without;
    }

    /// <summary>
    /// A relation is one reason with those that say the same: what falls with it, unless something bears on each of them.
    /// </summary>
    private static IEnumerable<string> SayingTheSame(ArgumentGraph map, List<string> lost) => RepeatedRelations.Of(map)
        .Select(same => same.Select(relation => relation.Id))
        .Where(same => same.Any(lost.Contains) && same.Any(id => map.RelationsTo(id).Count == 0))
        .SelectMany(same => same);

    /// <summary>The labelling of a framework from which some arguments and their attacks are taken out.</summary>
    private static FrameworkLabelling Without(ArgumentationFramework framework, List<string> gone)
    {
        var builder = new ArgumentationFrameworkBuilder();
        foreach (var id in framework.Ids.Except(gone)) builder.AddArgument(id);
        for (var attacker = 0; attacker < framework.Count; attacker++)
            foreach (var target in framework.AttackTargets(attacker))
                if (!gone.Contains(framework.Ids[attacker]) && !gone.Contains(framework.Ids[target]))
                    builder.AddAttack(framework.Ids[attacker], framework.Ids[target]);
        return DungSemantics.Grounded.Label(builder.Build());
    }

    /// <summary>
    /// A framework in which some arguments have neither a base score nor premises nor supporters; under the Euler-based semantics their
    /// strength is then 0.
    /// </summary>
    private static BipolarFramework Silenced(BipolarFramework framework, List<string> gone)
    {
        var builder = new BipolarFrameworkBuilder { Linked = framework.Linked };
        for (var argument = 0; argument < framework.Count; argument++)
            builder.AddArgument(framework.Ids[argument], gone.Contains(framework.Ids[argument]) ? 0 : framework.BaseScores[argument]);
        for (var argument = 0; argument < framework.Count; argument++)
        {
            if (gone.Contains(framework.Ids[argument])) continue;
            foreach (var premise in framework.PremisesOf(argument)) builder.AddPremise(argument, premise);
            for (var i = 0; i < framework.AttackersOf(argument).Length; i++)
                builder.AddAttack(framework.AttackersOf(argument)[i], argument, framework.AttackWeightsOf(argument)[i]);
            for (var i = 0; i < framework.SupportersOf(argument).Length; i++)
                builder.AddSupport(framework.SupportersOf(argument)[i], argument, framework.SupportWeightsOf(argument)[i]);
        }
        return builder.Build();
    }
}
