using ArgumentMap.Wording;

namespace ArgumentMap.Query;

/// <summary>The nodes of which a text fits a pattern: those with a tag, those said by somebody, those whose words contain others.</summary>
public sealed record TextQuery : MapQuery
{
    /// <summary>A condition on a text.</summary>
    /// <exception cref="ArgumentException">The field has few words as values, and the pattern is exactly none of these.</exception>
    public TextQuery(TextField field, TextPattern pattern)
    {
        (Field, Pattern) = (field, Guard.NotNull(pattern, nameof(pattern)));
        if (pattern.Kind == TextPatternKind.Exactly && QueryWords.FewValues(field) is var (noun, words) && !words.Contains(pattern.Value))
            throw new ArgumentException(
                $"There is no {noun} '{pattern.Value}'; there are {string.Join(", ", words)}.", nameof(pattern));
    }

    /// <summary>Which text.</summary>
    public TextField Field { get; }

    /// <summary>What it is compared with.</summary>
    public TextPattern Pattern { get; }

    internal override void Narrow(bool[] nodes, QueryEvaluation evaluation)
    {
        if (Field == TextField.Id && Pattern.Kind == TextPatternKind.Exactly && !evaluation.Map.Nodes.Any(node => Fits(node.Id)))
            throw evaluation.HasNoNode(Pattern.Value);
        CheckNamed(evaluation.Map);
        if (Field == TextField.Group)
        {
            var groups = evaluation.Map.GroupsWithin(group => Fits(group.Id) || Fits(group.Title));
            for (var i = 0; i < nodes.Length; i++)
                nodes[i] = nodes[i] && evaluation.Slots[i].Node.Group is { } group && groups.Contains(group);
            return;
        }
        for (var i = 0; i < nodes.Length; i++)
        {
            // A regular expression can be slow for each single text.
            evaluation.CancellationToken.ThrowIfCancellationRequested();
            nodes[i] = nodes[i] && Fits(evaluation.Slots[i].Node, evaluation.Map);
        }
    }

    private protected override string Print() => Pattern.Kind == TextPatternKind.Anything
        ? $"has {QueryWords.Word(Field)}"
        : $"{QueryWords.Word(Field)}{Pattern}";

    /// <summary>
    /// Who names a source, a participant or a group that the map does not have has made a slip; that nothing is found would be no answer.
    /// </summary>
    private void CheckNamed(ArgumentGraph map)
    {
        if (Pattern.Kind != TextPatternKind.Exactly) return;
        var (noun, names) = Field switch
        {
            TextField.Source => ("source", map.Sources.SelectMany(source => new[] { source.Id, source.Title })),
            TextField.SaidBy => ("participant", map.Participants.SelectMany(participant => new[] { participant.Id, participant.Name })),
            TextField.Group => ("group", map.Groups.SelectMany(group => new[] { group.Id, group.Title })),
            _ => ("", []),
        };
        if (noun.Length == 0) return;
        var known = names.OfType<string>().ToList();
        if (known.Any(Fits)) return;
        throw new KeyNotFoundException($"The map '{map.Id}' has no {noun} '{Pattern.Value}'.{NearestWord.Question(Pattern.Value, known)}");
    }

    private bool Fits(ArgumentNode node, ArgumentGraph map) => Field switch
    {
        TextField.Id => Fits(node.Id),
        TextField.Title => Fits(node.Title),
        TextField.Text => (node.Text.Length > 0 || node is not Relation) && Fits(node.Text),
        TextField.Tag => node.Tags.Any(Fits),
        TextField.Standard => node is Statement && node.Group is { } group && map.GetGroup(group).Standard is { } standard
            && Fits(Vocabulary.Word(standard)),
        TextField.Source => SourcesOf(node, map).Any(source => Fits(source.Id) || (source.Title is { } title && Fits(title))),
        TextField.Author => SourcesOf(node, map).Any(source => source.Authors.Any(Fits)),
        TextField.SaidBy => map.SpeakersOf(node.Id).Any(speaker => Fits(speaker.Id) || Fits(speaker.Name)),
        TextField.Addressee => node is Recommendation recommendation && recommendation.Addressees.Any(Fits),
        TextField.Certainty => Fits((node as Statement)?.Certainty),
        TextField.Role => node is Relation { Kind: RelationKind.Context } context && Fits(Vocabulary.Word(context.Role)),
        TextField.Scheme => Fits((node as Relation)?.Scheme),
        TextField.Question => Fits((node as Relation)?.CriticalQuestion),
        TextField.Basis => ((node as Statement)?.Basis ?? (node as Relation)?.Basis) is { } basis && Fits(Vocabulary.Word(basis)),
        _ => (node as Evidence)?.Type is { } type && Fits(Vocabulary.Word(type)),
    };

    private bool Fits(string? text) => text is not null && Pattern.IsMatch(text);

    private static IEnumerable<SourceDocument> SourcesOf(ArgumentNode node, ArgumentGraph map) =>
        node.Anchors.Select(anchor => map.GetSource(anchor.Source));
}
