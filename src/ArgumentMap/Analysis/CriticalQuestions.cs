using ArgumentMap.Schemes;

namespace ArgumentMap.Analysis;

/// <summary>Which critical questions a map asks of its own arguments, and which it does not.</summary>
/// <example><code>
/// var map = ArgumentJson.Read("tram.json");
/// foreach (var question in map.CriticalQuestionsOf().Where(question =&gt; !question.IsRaised).Take(1))
///     Console.WriteLine(question.Question.Text); // Does it really follow from H that B will be observed?
/// </code></example>
public static class CriticalQuestions
{
    /// <summary>
    /// The critical questions of one relation's scheme, each with the attacks that raise it. None where the relation names no scheme that
    /// the catalogue has.
    /// </summary>
    /// <param name="map">The map.</param>
    /// <param name="relationId">The relation.</param>
    /// <param name="catalogue">The schemes; Walton's where it is left out.</param>
    /// <exception cref="KeyNotFoundException">The map has no such relation.</exception>
    public static ValueList<QuestionStatus> CriticalQuestionsOf(this ArgumentGraph map, string relationId,
        SchemeCatalogue? catalogue = null)
    {
        var relation = Guard.NotNull(map, nameof(map)).GetRelation(Guard.NotNull(relationId, nameof(relationId)));
        return StatusOf(map, relation, catalogue ?? SchemeCatalogue.Walton, target => map.RelationsTo(target.Id, RelationKind.Attack))
            .ToValueList();
    }

    /// <summary>The critical questions of every relation that names a scheme of the catalogue, in the map's order.</summary>
    /// <param name="map">The map.</param>
    /// <param name="catalogue">The schemes; Walton's where it is left out.</param>
    public static IEnumerable<QuestionStatus> CriticalQuestionsOf(this ArgumentGraph map, SchemeCatalogue? catalogue = null)
    {
        // Only the attacks that name a question, by target: a conclusion can have any number of supports and of other attacks.
        var asking = (from attack in Guard.NotNull(map, nameof(map)).Relations
                      where attack.Kind == RelationKind.Attack && attack.CriticalQuestion is not null
                      from target in map.ConclusionsOf(attack.Id)
                      select (Target: target.Id, Attack: attack))
                          .ToLookup(pair => pair.Target, pair => pair.Attack, StringComparer.Ordinal);
        return map.Relations.SelectMany(
            relation => StatusOf(map, relation, catalogue ?? SchemeCatalogue.Walton, target => asking[target.Id]));
    }

    private static IEnumerable<QuestionStatus> StatusOf(
        ArgumentGraph map, Relation relation, SchemeCatalogue catalogue, Func<ArgumentNode, IEnumerable<Relation>> attacksOn)
    {
        if (relation.Scheme is null || !catalogue.TryGet(relation.Scheme, out var scheme)) return [];
        var attacks = StepsAt.TargetsOf(map, relation).SelectMany(attacksOn).Distinct()
            .ToLookup(attack => attack.CriticalQuestion, StringComparer.Ordinal);
        return scheme.Questions.Select(question => new QuestionStatus(relation, scheme, question, attacks[question.Id].ToValueList()));
    }
}
