using ArgumentMap.Validation.Flow;

namespace ArgumentMap.Validation.Rules;

/// <summary>AM406. What AM010 is within a map, this is across the maps of a corpus.</summary>
internal sealed class BothSidesThroughLinks() : CorpusRule(
    "AM406",
    "both-sides-through-links",
    Severity.Info,
    "On both sides of one thesis through links",
    "With the links followed, a statement speaks for a main statement or a recommendation and against it, though no map says so alone. It "
    + "is looked for as in AM010, in all maps merged, for the first 100 theses; an objection is met in whichever map meets it, and what "
    + "only an analyst objects (basis analyst) no article says. "
    + "Where AM010 finds the two sides of a statement in one map, that is not told again for the theses of others. Two reasons for a "
    + "thesis that a link calls contradictory, neither of which rests on the other, are rivals: whichever holds speaks for it, and what "
    + "bears one of them out is not against it. Where articles use one fact for opposite ends, that is worth knowing; else a link is not "
    + "meant.",
    "Check the links between the two sides.")
{
    protected override IEnumerable<Finding> Check(ArgumentCorpus corpus, ValidationContext context)
    {
        if (corpus.Links.Count == 0 || !corpus.Links.All(link => Holds(corpus, link))) yield break;
        var merged = corpus.Merge();
        var alone = new HashSet<(string Statement, string Thesis)>(
            corpus.Maps.SelectMany(map => Alone(map, merged, context.CancellationToken)));
        var apart = new HashSet<string>(alone.Select(pair => pair.Statement), StringComparer.Ordinal);
        var standing = new StandingAttacks(merged.Map);
        var rivals = new RivalReasons(corpus, merged);
        var links = new Dictionary<BothSides, Dictionary<string, int>>();
        foreach (var parting in Parting.Of(merged.Map, Counts, IsMeant, context.CancellationToken))
        {
            if (!links.TryGetValue(parting.Sides, out var nearest))
                links.Add(parting.Sides, nearest = parting.Sides.NearestMarks(merged.LinkOf));
            var finding = Found(parting.Message("links"), [parting.Statement.Id, .. parting.Related()]);
            yield return nearest.TryGetValue(parting.Statement.Id, out var link) ? finding with { Link = link } : finding;
        }
        var count = Parting.ThesesOf(merged.Map).Count();
        if (count > Parting.MostTheses)
            yield return Found($"Only the first {Parting.MostTheses} of {count} main statements and recommendations were looked at.");

        bool Counts(Relation attack) => standing.Contains(attack)
            && (attack.Basis != Basis.Analyst || merged.LinkOf(attack.Id) is not null);

        bool IsMeant(Parting parting) => !alone.Contains((parting.Statement.Id, parting.Theses[0].Id))
            && (!apart.Contains(parting.Statement.Id) || parting.Pro.Concat(parting.Con).Any(step => merged.LinkOf(step.Id) is not null))
            && !parting.Con.All(step => rivals.Have(step, parting));
    }

    /// <summary>The pairs that a map has by itself, by their ids in the merged map.</summary>
    private static IEnumerable<(string Statement, string Thesis)> Alone(ArgumentGraph map, MergedCorpus merged,
        CancellationToken cancellationToken) =>
        from parting in Parting.Of(map, new StandingAttacks(map).Contains, _ => true, cancellationToken)
        from thesis in parting.Theses
        select (merged.Find(new CorpusReference(map.Id, parting.Statement.Id)).Id, merged.Find(new CorpusReference(map.Id, thesis.Id)).Id);
}
