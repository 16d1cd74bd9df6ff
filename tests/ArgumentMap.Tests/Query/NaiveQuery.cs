using ArgumentMap.Query;

namespace ArgumentMap.Tests.Query;

/// <summary>Asks a query of a map in the plainest way: node by node, by the model's own questions, with nothing remembered.</summary>
public sealed class NaiveQuery(ArgumentGraph map)
{
    public IReadOnlyList<ArgumentNode> Select(MapQuery query) => [.. map.Nodes.Where(node => IsFound(query, node))];

    /// <summary>The ids that a query names, of which a map must have each.</summary>
    public static IEnumerable<string> IdsNamedBy(MapQuery query) => query switch
    {
        AndQuery and => and.Queries.SelectMany(IdsNamedBy),
        OrQuery or => or.Queries.SelectMany(IdsNamedBy),
        NotQuery not => IdsNamedBy(not.Query),
        StepQuery step => IdsNamedBy(step.Query),
        IdQuery id => id.Ids,
        TextQuery { Field: TextField.Id, Pattern: { Kind: TextPatternKind.Exactly } pattern } => [pattern.Value],
        _ => [],
    };

    private bool IsFound(MapQuery query, ArgumentNode node) => query switch
    {
        AndQuery and => and.Queries.All(part => IsFound(part, node)),
        OrQuery or => or.Queries.Any(part => IsFound(part, node)),
        NotQuery not => !IsFound(not.Query, node),
        StepQuery step => Reached(step).Contains(node.Id),
        KindQuery kind => Words(node).Contains(kind.Kind.ToString().ToLowerInvariant()),
        RoleQuery { Role: NodeRole.Main } => node is Statement { IsMain: true },
        RoleQuery { Role: NodeRole.Root } => map.Roots.Contains(node),
        RoleQuery { Role: NodeRole.Leaf } => map.Leaves.Contains(node),
        IdQuery id => id.Ids.Contains(node.Id),
        TextQuery text => Texts(text.Field, node).Any(text.Pattern.IsMatch),
        NumberQuery number => Numbers(number.Field, node).Any(value => value is { } known && Holds(number, known)),
        _ => throw new ArgumentException($"What is {query}?", nameof(query)),
    };

    /// <summary>One step from all nodes of the query; a transitive step is repeated until nothing is new.</summary>
    private HashSet<string> Reached(StepQuery step)
    {
        var start = Select(step.Query);
        var reached = new HashSet<string>(start.SelectMany(node => OneStep(step.Step, node)));
        for (var before = -1; step.IsTransitive && before < reached.Count;)
        {
            before = reached.Count;
            reached.UnionWith(reached.ToList().SelectMany(id => OneStep(step.Step, map.GetNode(id))));
        }
        return reached;
    }

    private IEnumerable<string> OneStep(MapStep step, ArgumentNode from) => (step switch
    {
        MapStep.Supports => map.Supporters(from.Id),
        MapStep.SupportedBy => map.SupportTargets(from.Id),
        MapStep.Attacks => map.Attackers(from.Id),
        MapStep.AttackedBy => map.AttackTargets(from.Id),
        MapStep.Undercuts => from is Relation ? map.Attackers(from.Id) : [],
        MapStep.UndercutBy => map.AttackTargets(from.Id).Where(node => node is Relation),
        MapStep.BearsOn => map.RelationsTo(from.Id).SelectMany(relation => map.PremisesOf(relation.Id)),
        MapStep.RestsOn => map.RelationsFrom(from.Id).SelectMany(relation => map.ConclusionsOf(relation.Id)),
        MapStep.PremiseOf => from is Relation ? map.PremisesOf(from.Id) : [],
        MapStep.ConclusionOf => from is Relation ? map.ConclusionsOf(from.Id) : [],
        MapStep.HasPremise => map.RelationsFrom(from.Id),
        _ => map.RelationsTo(from.Id),
    }).Select(node => node.Id);

    private static string[] Words(ArgumentNode node) => node switch
    {
        Claim => ["statement", "claim"],
        Evidence => ["statement", "evidence"],
        Recommendation => ["statement", "recommendation"],
        Relation relation => ["relation", relation.Kind.ToString().ToLowerInvariant()],
        _ => ["locution"],
    };

    private IEnumerable<string> Texts(TextField field, ArgumentNode node)
    {
        var (statement, relation) = (node as Statement, node as Relation);
        var sources = node.Anchors.Select(anchor => map.GetSource(anchor.Source));
        return field switch
        {
            TextField.Id => [node.Id],
            TextField.Text => node is Relation && node.Text.Length == 0 ? [] : [node.Text],
            TextField.Title => Given(node.Title),
            TextField.Tag => node.Tags,
            TextField.Group => map.GroupsOf(node.Id).SelectMany(group => Given(group.Id, group.Title)),
            TextField.Standard => statement is null ? [] : map.Groups.Where(group => group.Id == node.Group && group.Standard is not null)
                .Select(group => Vocabulary.Word(group.Standard!.Value)),
            TextField.Role => relation is { Kind: RelationKind.Context } ? [relation.Role.ToString().ToLowerInvariant()] : [],
            TextField.Source => sources.SelectMany(source => Given(source.Id, source.Title)),
            TextField.Author => sources.SelectMany(source => source.Authors),
            TextField.SaidBy => map.Participants
                .Where(participant => Utterances(node)
                    .Any(said => said.SaidBy == participant.Id || said.AlsoSaidBy.Contains(participant.Id)))
                .SelectMany(participant => (string[])[participant.Id, participant.Name]),
            TextField.Addressee => (node as Recommendation)?.Addressees ?? [],
            TextField.Certainty => Given(statement?.Certainty),
            TextField.Scheme => Given(relation?.Scheme),
            TextField.Question => Given(relation?.CriticalQuestion),
            TextField.Basis => Given(statement?.Basis?.ToString().ToLowerInvariant(), relation?.Basis?.ToString().ToLowerInvariant()),
            _ => Given((node as Evidence)?.Type?.ToString().ToLowerInvariant()),
        };
    }

    private static IEnumerable<string> Given(params string?[] texts) => texts.OfType<string>();

    private IEnumerable<double?> Numbers(NumberField field, ArgumentNode node) => field switch
    {
        NumberField.Degree => [map.AsQuikGraph().InEdges(node).Count() + map.AsQuikGraph().OutEdges(node).Count()],
        NumberField.InDegree => [map.AsQuikGraph().InEdges(node).Count()],
        NumberField.OutDegree => [map.AsQuikGraph().OutEdges(node).Count()],
        NumberField.Depth => [Depths().TryGetValue(node.Id, out var depth) ? depth : null],
        NumberField.BaseScore => [(node as Statement)?.BaseScore],
        NumberField.Weight => [(node as Relation)?.Weight],
        _ => node.Anchors.Select(anchor => (double?)anchor.Paragraph),
    };

    /// <summary>Distances to the roots by Bellman's and Ford's method: every edge again and again until nothing gets shorter.</summary>
    private Dictionary<string, int> Depths()
    {
        var depths = map.Roots.ToDictionary(root => root.Id, _ => 0);
        for (var changes = 1; changes > 0;)
        {
            changes = 0;
            foreach (var edge in map.Edges)
            {
                if (!depths.TryGetValue(edge.Target.Id, out var depth)) continue;
                if (edge.Role == EdgeRole.Conclusion) depth++;
                if (depths.TryGetValue(edge.Source.Id, out var known) && known <= depth) continue;
                depths[edge.Source.Id] = depth;
                changes++;
            }
        }
        return depths;
    }

    private static bool Holds(NumberQuery query, double value) => query.NumberComparison switch
    {
        NumberComparison.Equal => value == query.Number,
        NumberComparison.Less => value < query.Number,
        NumberComparison.AtMost => value <= query.Number,
        NumberComparison.Greater => value > query.Number,
        _ => value >= query.Number,
    };

    /// <summary>The node itself, and what utters it in a dialogue.</summary>
    private IEnumerable<ArgumentNode> Utterances(ArgumentNode node) =>
        map.Relations.Where(relation => relation.Kind == RelationKind.Illocution && map.ConclusionsOf(relation.Id).Contains(node))
            .SelectMany(relation => map.PremisesOf(relation.Id))
            .Append(node);
}
