using ArgumentMap.Analysis;
using ArgumentMap.Drawing;
using ArgumentMap.Validation;
using ArgumentMap.Wording;

namespace ArgumentMap.Rendering;

/// <summary>What a report says, block by block.</summary>
internal sealed class ReportContent
{
    private const string UnansweredAttack = "AM108";

    /// <summary>How many pieces of evidence beneath an advice are shown: a report grows with the map, not with its square.</summary>
    private const int MostBeneath = 12;

    private readonly ArgumentGraph _map;
    private readonly MapSteps _steps;
    private readonly ReportOptions _options;
    private readonly IReadOnlyList<Finding> _findings;

    public ReportContent(ArgumentGraph map, ReportOptions options, CancellationToken cancellationToken) =>
        (_map, _steps, _options, _findings) = (map, new MapSteps(map, MapLabels.English), options,
            map.Validate(options.Validation, cancellationToken));

    public IEnumerable<ReportBlock> Blocks() =>
        [.. Head(), .. AboutTheMap(), .. Thesis(), .. Recommendations(), .. Objections(), .. _options.ShowFindings ? Findings() : [],
            .. Sources()];

    private IEnumerable<ReportBlock> Head()
    {
        var count = MapStatistics.Of(_map);
        yield return new ReportBlock(ReportBlockKind.Title, _map.Title is { Length: > 0 } title ? title : _map.Id);
        yield return new ReportBlock(
            ReportBlockKind.Paragraph,
            $"{Counted.Of(count.Claims, "claim")}, {Counted.Of(count.Evidence, "piece")} of evidence and "
                + $"{Counted.Of(count.Recommendations, "recommendation")}; {Counted.Of(count.Supports, "support")} and "
                    + $"{Counted.Of(count.Attacks, "attack")}.");
    }

    private IEnumerable<ReportBlock> AboutTheMap()
    {
        if (_map.Description is { Length: > 0 } description) yield return new ReportBlock(ReportBlockKind.Paragraph, description);
        string?[] facts =
        [
            _map.Analysts.Count > 0 ? $"Made by {string.Join(", ", _map.Analysts)}" : null,
            _map.Created is { } created ? $"made {created}" : null,
            _map.Modified is { } modified ? $"changed {modified}" : null,
            _map.Licence is { Length: > 0 } licence ? $"licence: {licence}" : null,
            _map.Tags.Count > 0 ? $"tags: {string.Join(", ", _map.Tags)}" : null,
        ];
        if (string.Join("; ", facts.OfType<string>()) is { Length: > 0 } line)
            yield return new ReportBlock(ReportBlockKind.Paragraph, $"{char.ToUpperInvariant(line[0])}{line[1..]}.");
    }

    private IEnumerable<ReportBlock> Thesis()
    {
        yield return new ReportBlock(ReportBlockKind.Section, "Thesis");
        if (!_map.MainStatements.Any())
            yield return new ReportBlock(ReportBlockKind.Paragraph, "The map marks no statement as its main one.");
        foreach (var main in _map.MainStatements)
        {
            yield return Block(ReportBlockKind.Paragraph, main) with { Lead = null };
            foreach (var reason in Reasons(main, ReportBlockKind.Item)) yield return reason;
        }
    }

    /// <summary>What speaks for a statement, what speaks against it with the answers, and what it is to be read with.</summary>
    private IEnumerable<ReportBlock> Reasons(Statement statement, ReportBlockKind level) =>
    [
        .. _map.RelationsTo(statement.Id, RelationKind.Support).DistinctBy(WhatIsSaid)
            .SelectMany(step => Premises(step, level, "For").Concat(Contexts(step, level + 1))),
        .. _map.RelationsTo(statement.Id, RelationKind.Attack).DistinctBy(WhatIsSaid)
            .SelectMany(step => Premises(step, level, "Against")
                .Concat(Contexts(step, level + 1)).Concat(Answers(step, statement, level + 1))),
        .. Contexts(statement, level),
    ];

    /// <summary>What tells one step to a statement from another in a report.</summary>
    private (string, Basis?) WhatIsSaid(Relation step) => (string.Join('\n', SpokenParts(step).Select(node => node.Id)), step.Basis);

    /// <summary>
    /// A step's own words and its premises; the step's mark stands after the word, a premise's before its text. Evidence is called so.
    /// </summary>
    private IEnumerable<ReportBlock> Premises(Relation step, ReportBlockKind level, string word)
    {
        var isFirst = true;
        foreach (var part in SpokenParts(step))
        {
            if (part is Relation) yield return Said(level, part, word);
            else
            {
                var first = part is Evidence && step.Kind == RelationKind.Support ? MapLabels.English.WordFor(part) : word;
                yield return Said(level, part, isFirst ? Marked(first, step.Basis) : "together with");
                isFirst = false;
            }
        }
    }

    /// <summary>
    /// What is said against an objection: against the step itself or against a premise of it. What it is an objection to answers nothing
    /// by being against it in turn.
    /// </summary>
    private IEnumerable<ReportBlock> Answers(Relation objection, Statement attacked, ReportBlockKind level) =>
        from target in _map.PremisesOf(objection.Id).Prepend(objection)
        from answer in _map.RelationsTo(target.Id, RelationKind.Attack)
        let isInTurn = _map.PremisesOf(answer.Id).Any(premise => premise.Id == attacked.Id)
        from block in Premises(answer, level, isInTurn ? "Against it in turn" : "Answer")
        select block;

    /// <summary>What a statement or a step is to be read or taken with, by what it is.</summary>
    private IEnumerable<ReportBlock> Contexts(ArgumentNode node, ReportBlockKind level) =>
        from step in _map.RelationsTo(node.Id, RelationKind.Context)
        orderby step.Role
        from premise in _map.PremisesOf(step.Id)
        select Said(level, premise, Marked(step.Role.ToString(), step.Basis));

    /// <summary>The step itself where it has words of its own, and its premises.</summary>
    private IEnumerable<ArgumentNode> SpokenParts(Relation step) =>
        step.HasWords ? _map.PremisesOf(step.Id).Prepend(step) : _map.PremisesOf(step.Id);

    /// <summary>By addressee, in the order in which they are first named; those without one last.</summary>
    private IEnumerable<ReportBlock> Recommendations()
    {
        if (!_map.Recommendations.Any()) yield break;
        yield return new ReportBlock(ReportBlockKind.Section, "Recommendations");
        var byAddressee = _map.Recommendations.SelectMany(
            recommendation => recommendation.Addressees.DefaultIfEmpty(""),
            (recommendation, addressee) => (recommendation, addressee)).ToList();
        var told = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in byAddressee.GroupBy(pair => pair.addressee, pair => pair.recommendation, StringComparer.Ordinal)
            .OrderBy(group => group.Key.Length == 0))
        {
            var part = group.Key.Length == 0 ? "To nobody in particular" : $"To {group.Key}";
            yield return new ReportBlock(ReportBlockKind.Part, part);
            foreach (var recommendation in group)
            {
                yield return Block(ReportBlockKind.Item, recommendation) with { Lead = null };
                if (told.TryAdd(recommendation.Id, part))
                    foreach (var ground in Grounds(recommendation)) yield return ground;
                else
                    yield return new ReportBlock(
                        ReportBlockKind.SubItem, $"Its grounds stand above, under \u201c{told[recommendation.Id]}\u201d.");
            }
        }
    }

    /// <summary>The reasons for a recommendation, and what evidence lies deeper, each piece with what it directly speaks for.</summary>
    private IEnumerable<ReportBlock> Grounds(Recommendation recommendation)
    {
        foreach (var reason in Reasons(recommendation, ReportBlockKind.SubItem)) yield return reason;
        var ways = new SupportWays(_map, recommendation);
        var evidence = _map.EvidenceFor(recommendation.Id);
        var beneath = evidence.Where(fact => ways.SpokenForBy(fact.Id) is { } goal && goal.Id != recommendation.Id).ToList();
        foreach (var fact in beneath.Take(MostBeneath))
        {
            var block = Said(ReportBlockKind.SubItem, fact, Marked("Evidence beneath", ways.BasisOf(fact.Id)));
            yield return block with { Aside = string.Join("; ", SpeaksFor(ways.SpokenForBy(fact.Id)!), block.Aside).TrimEnd(' ', ';') };
        }
        if (beneath.Count > MostBeneath)
            yield return new ReportBlock(
                ReportBlockKind.SubItem, $"{Counted.Of(beneath.Count - MostBeneath, "more piece")} of evidence beneath.");
        if (!_map.RelationsTo(recommendation.Id, RelationKind.Support).Any())
            yield return new ReportBlock(ReportBlockKind.SubItem, "No reason is given for it.");
        else if (evidence.Count == 0) yield return new ReportBlock(ReportBlockKind.SubItem, "No evidence is given for it.");
    }

    private IEnumerable<ReportBlock> Objections()
    {
        var open = _findings.Where(finding => finding.Rule.Id == UnansweredAttack && finding.Node is not null).ToList();
        if (open.Count == 0) yield break;
        yield return new ReportBlock(ReportBlockKind.Section, "Open objections");
        yield return new ReportBlock(ReportBlockKind.Paragraph, "Nothing in the map answers these.");
        foreach (var finding in open)
        {
            var premises = _map.PremisesOf(finding.Node!);
            foreach (var premise in premises)
                yield return Said(ReportBlockKind.Item, premise, premise == premises[0] ? "Objection" : "together with");
            foreach (var target in _map.ConclusionsOf(finding.Node!))
                yield return Said(ReportBlockKind.SubItem, target, Marked("against", (_map.GetNode(finding.Node!) as Relation)?.Basis));
        }
    }

    /// <summary>Errors and warnings one by one, what is info by its number.</summary>
    private IEnumerable<ReportBlock> Findings()
    {
        var findings = _findings.Where(finding => finding.Rule.Id != UnansweredAttack).ToList();
        yield return new ReportBlock(ReportBlockKind.Section, "Findings");
        if (findings.Count == 0) yield return new ReportBlock(ReportBlockKind.Paragraph, "A check of the map found nothing else.");
        foreach (var finding in findings.Where(finding => finding.Severity != Severity.Info).OrderByDescending(finding => finding.Severity))
            yield return new ReportBlock(ReportBlockKind.Item, finding.Message)
            {
                Lead = finding.Severity == Severity.Error ? "Error" : "Warning",
                Aside = finding.Rule.Id,
            };
        foreach (var group in findings.Where(finding => finding.Severity == Severity.Info).GroupBy(finding => finding.Rule))
            yield return new ReportBlock(ReportBlockKind.Item, $"{group.Key.Title}: {Counted.Of(group.Count(), "time")}")
            {
                Lead = "Info",
                Aside = group.Key.Id,
            };
    }

    private IEnumerable<ReportBlock> Sources()
    {
        if (_map.Sources.Count == 0) yield break;
        yield return new ReportBlock(ReportBlockKind.Section, "Sources");
        foreach (var source in _map.Sources)
        {
            string?[] details = [source.Authors.Count > 0 ? string.Join(", ", source.Authors) : null, source.Publisher,
                source.Published?.ToString()];
            yield return new ReportBlock(ReportBlockKind.Item, source.DisplayTitle)
            {
                Aside = string.Join("; ", details.Where(detail => !string.IsNullOrEmpty(detail))),
                Link = SourceUrl.Web(source.Url),
            };
        }
    }

    /// <summary>A word for a step, and the mark of one that the author does not state.</summary>
    private static string Marked(string word, Basis? basis) => MapLabels.English.MarkOf(basis) is { } mark ? $"{word} {mark}" : word;

    private ReportBlock Block(ReportBlockKind kind, ArgumentNode node) => Said(kind, node, MapLabels.English.WordFor(node));

    private ReportBlock Said(ReportBlockKind kind, ArgumentNode node, string lead)
    {
        string?[] asides = [_map.NamedSpeakersOf(node), Places.Of(_map, node, MapLabels.English)];
        var text = node is Relation relation ? StepText(relation) : node.Text;
        return new ReportBlock(kind, MapLabels.English.MarkOf(node) is { } mark ? $"{mark} {text}" : text)
        {
            Lead = lead,
            Aside = string.Join("; ", asides.Where(aside => !string.IsNullOrEmpty(aside))),
        };
    }

    private string SpeaksFor(ArgumentNode goal) => $"speaks for {(goal is Relation step ? StepText(step) : $"\u201c{goal.Text}\u201d")}";

    /// <summary>A step of the argument in words: from what to what.</summary>
    private string StepText(Relation relation) =>
        $"{(relation.Kind == RelationKind.Attack ? "the objection" : "the step")} \u201c{_steps.TextOf(relation)}\u201d";
}
