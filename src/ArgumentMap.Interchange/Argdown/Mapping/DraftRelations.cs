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
/// <param name="drafts">The statements, and then the arguments.</param>
internal sealed class DraftRelations(
    DocumentContent content, MapDraft map, FreshIds ids, Dictionary<TitledElement, Draft> drafts)
{
    private const string Support = "support";

    private const string Attack = "attack";

    private readonly Dictionary<Inference, Draft> _steps = [];
    private readonly Dictionary<Argument, List<ElementRelation>> _done = [];

    public void Read()
    {
        foreach (var argument in content.Arguments.Values.OrderBy(DraftReader.DefinitionOf)) Add(argument);
        var relations = content.Relations.OrderBy(relation => relation.Occurrences[0].Start).ToList();
        foreach (var relation in relations)
            if (relation.From is Argument { IsReconstructed: false } argument)
                (_done.TryGetValue(argument, out var done) ? done : _done[argument] = []).Add(relation);
        foreach (var (argument, done) in _done) Conclude(argument, done);
        foreach (var relation in relations) Add(relation);
        map.Lists[MapLists.Relations] = [.. map[MapLists.Relations].OrderBy(draft => draft.Place)];
    }

    private Draft NewDraft(string key, int place, string id)
    {
        var draft = new Draft(MapLists.Relations, key, place);
        draft.Set(MapMembers.Id, id);
        draft.Set(MapMembers.Kind, Support);
        map[MapLists.Relations].Add(draft);
        return draft;
    }

    private void Add(Argument argument)
    {
        var id = ids.Of(ArgdownNames.IdOf(argument.Title), "untitled");
        var place = DraftReader.DefinitionOf(argument);
        for (var i = 0; i < argument.Statements.Count - 1; i++)
            if (argument.Statements[i].Inference is { } step)
                AddStep(NewDraft("", place, ids.Of($"{id}-{i + 1}", "step")), argument, step, i);
        var draft = NewDraft(argument.Title, place, id);
        drafts.Add(argument, draft);
        if (!argument.IsUntitled && argument.Title != id) draft.Set("title", argument.Title);
        DraftReader.Describe(draft, argument, content.Tree.Text);
        if (argument.IsReconstructed) AddStep(draft, argument, argument.Statements[^1].Inference!, argument.Statements.Count - 1);
    }

    private void AddStep(Draft draft, Argument argument, Inference step, int conclusion)
    {
        _steps.Add(step, draft);
        draft.Conclusions.Add(IdOf(argument.Statements[conclusion].Element!));
        draft.Premises.AddRange(PremisesOf(argument, step, conclusion).Select(premise => IdOf(premise.Element!)).Distinct());
        if (step.Rules.Count == 0) return;
        draft.Set("scheme", step.Rules.Count == 1 ? SchemeNames.IdOf(step.Rules[0]) ?? step.Rules[0] : string.Join(", ", step.Rules));
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

    private string IdOf(Element element) => element is Inference step ? _steps[step].Id : drafts[(TitledElement)element].Id;

    /// <summary>What a sketched argument does: the first counts for its kind, and others of that kind are further conclusions.</summary>
    private void Conclude(Argument argument, List<ElementRelation> done)
    {
        var draft = drafts[argument];
        draft.Members[MapMembers.Kind] = KindOf(done[0]);
        foreach (var relation in done)
            if (KindOf(relation) == KindOf(done[0])) draft.Conclusions.Add(IdOf(relation.To));
        draft.Conclusions = [.. draft.Conclusions.Distinct()];
    }

    private void Add(ElementRelation relation)
    {
        var (from, to) = (IdOf(relation.From), IdOf(relation.To));
        if (relation.From is Argument argument && _done.TryGetValue(argument, out var done) && KindOf(relation) == KindOf(done[0])) return;
        if (relation is { From: StatementClass, To: Argument { IsReconstructed: false } sketch, Type: RelationType.Support })
        {
            drafts[sketch].Premises.Add(from);
            return;
        }
        AddPlain(relation, from, to);
        if (relation.Type == RelationType.Contradictory) AddPlain(relation, to, from);
    }

    private void AddPlain(ElementRelation relation, string from, string to)
    {
        var kind = KindOf(relation);
        var id = ids.Of(ArgdownNames.IdOf(from, kind == Attack, to), "relation");
        var draft = NewDraft("", relation.Occurrences[0].Start, id);
        draft.Members[MapMembers.Kind] = kind;
        draft.Premises.Add(from);
        draft.Conclusions.Add(to);
        if (relation.Type == RelationType.Contradictory) DraftReader.AddNote(draft, ArgdownNames.Contradiction, true);
    }

    private static string KindOf(ElementRelation relation) =>
        relation.Type is RelationType.Support or RelationType.Entails ? Support : Attack;
}
