using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Argdown.Content;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Records;
using ArgumentMap.Interchange.Schemes;

namespace ArgumentMap.Interchange.Argdown.Mapping;

/// <summary>
/// Reads the relations of a map: an argument's reconstruction is a support for each of its steps, with linked premises; a sketched argument
/// is a relation of the kind of what it does, its premises the statements that support it; every other relation of the document is one
/// without words. O(document).
/// </summary>
/// <param name="content">The document.</param>
/// <param name="map">The map, with its statements.</param>
/// <param name="ids">The ids that are taken.</param>
/// <param name="drafts">The statements; the arguments and steps are added.</param>
internal sealed class DraftRelations(
    DocumentContent content, MapDraft map, FreshIds ids, ElementDrafts drafts)
{
    private const string Support = "support";

    public const string Attack = "attack";

    private readonly List<Draft> _relations = [];
    private readonly Dictionary<Argument, Few<ElementRelation>> _done = [];

    public void Read()
    {
        foreach (var argument in content.Arguments.Values.OrderBy(DraftReader.DefinitionOf)) Add(argument);
        var relations = content.Relations.OrderBy(relation => relation.Place).ToList();
        foreach (var relation in relations)
            if (relation.From is Argument { IsReconstructed: false } argument)
                CollectionsMarshal.GetValueRefOrAddDefault(_done, argument, out _).Add(relation);
        foreach (var (argument, done) in _done) Conclude(argument, done);
        foreach (var relation in relations) Add(relation);
        map.Lists[MapLists.Relations] = [.. _relations.OrderBy(draft => draft.Place)];
    }

    private void Add(Argument argument)
    {
        var id = ids.Of(ArgdownNames.IdOf(argument.Title), "untitled");
        var place = DraftReader.DefinitionOf(argument);
        for (var i = 0; i < argument.Statements.Count - 1; i++)
        {
            if (argument.Statements[i].Inference is not { } step) continue;
            var inner = new Draft(MapLists.Relations, "", place, ids.Of($"{id}-{i + 1}", "step")) { Kind = Support };
            _relations.Add(inner);
            AddStep(inner, argument, step, i);
        }
        var draft = new Draft(MapLists.Relations, argument.Title, place, id)
        {
            Kind = Support,
            Title = DraftReader.TitleOf(argument, id),
            Words = ElementWords.Of(argument, content.Tree.Text),
            OtherData = DraftReader.RestOf(argument.Data),
        };
        _relations.Add(draft);
        drafts.Add(argument, draft);
        if (argument.IsReconstructed) AddStep(draft, argument, argument.Statements[^1].Inference!, argument.Statements.Count - 1);
    }

    private void AddStep(Draft draft, Argument argument, Inference step, int conclusion)
    {
        drafts.Add(step, draft);
        draft.Conclusions.Add(drafts[argument.Statements[conclusion].Element!]);
        foreach (var premise in PremisesOf(argument, step, conclusion).Select(premise => drafts[premise.Element!]).Distinct())
            draft.Premises.Add(premise);
        if (step.Rules.Count == 0) return;
        draft.Scheme = step.Rules.Count == 1 ? SchemeNames.IdOf(step.Rules[0]) ?? step.Rules[0] : string.Join(", ", step.Rules);
    }

    /// <summary>The statements that a step uses: those that its data name, or else all from the last conclusion on.</summary>
    private static IEnumerable<Member> PremisesOf(Argument argument, Inference step, int conclusion)
    {
        var named = ((step.Data as JsonObject)?["uses"] ?? (argument.Statements[conclusion].Data as JsonObject)?["uses"]
            ?? (step.Data as JsonObject)?["from"]) as JsonArray;
        var numbers = named?.Select(each => each is JsonValue value && value.TryGetValue(out int number) ? number : 0).ToList();
        if (numbers is not null && numbers.TrueForAll(number => number >= 1 && number <= argument.Statements.Count))
            return numbers.Select(number => argument.Statements[number - 1]);
        var first = conclusion - 1;
        while (first > 0 && argument.Statements[first].Inference is null) first--;
        return argument.Statements.GetRange(first, conclusion - first);
    }

    /// <summary>What a sketched argument does: the first counts for its kind, and others of that kind are further conclusions.</summary>
    private void Conclude(Argument argument, Few<ElementRelation> done)
    {
        var draft = drafts[argument];
        draft.Kind = KindOf(done[0]);
        if (done.Count == 1)
        {
            draft.Conclusions.Add(drafts[done[0].To]);
            return;
        }
        var conclusions = done.Where(relation => KindOf(relation) == draft.Kind).Select(relation => drafts[relation.To]);
        foreach (var conclusion in conclusions.Distinct())
            draft.Conclusions.Add(conclusion);
    }

    private void Add(ElementRelation relation)
    {
        var (from, to) = (drafts[relation.From], drafts[relation.To]);
        if (relation.From is Argument argument && _done.TryGetValue(argument, out var done) && KindOf(relation) == KindOf(done[0])) return;
        if (relation is { From: StatementClass, To: Argument { IsReconstructed: false }, Type: RelationType.Support })
        {
            to.Premises.Add(from);
            return;
        }
        AddPlain(relation, from, to);
        if (relation.Type == RelationType.Contradictory) AddPlain(relation, to, from);
    }

    private void AddPlain(ElementRelation relation, Draft from, Draft to)
    {
        var kind = KindOf(relation);
        var id = ids.Of(ArgdownNames.IdOf(from.Id, kind == Attack, to.Id), "relation");
        var draft = new Draft(MapLists.Relations, "", relation.Place, id)
        {
            Kind = kind,
            IsContradiction = relation.Type == RelationType.Contradictory,
        };
        draft.Premises.Add(from);
        draft.Conclusions.Add(to);
        _relations.Add(draft);
    }

    private static string KindOf(ElementRelation relation) =>
        relation.Type is RelationType.Support or RelationType.Entails ? Support : Attack;
}
