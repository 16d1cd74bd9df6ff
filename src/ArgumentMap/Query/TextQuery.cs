using ArgumentMap.Wording;

namespace ArgumentMap.Query;

/// <summary>The nodes of which a text fits a pattern: those with a tag, those said by somebody, those whose words contain others.</summary>
public sealed record TextQuery : MapQuery
{
    /// <summary>A condition on a text.</summary>
    public TextQuery(TextField field, TextPattern pattern) => (Field, Pattern) = (field, Guard.NotNull(pattern, nameof(pattern)));

    /// <summary>Which text.</summary>
    public TextField Field { get; }

    /// <summary>What it is compared with.</summary>
    public TextPattern Pattern { get; }

    internal override void Narrow(bool[] nodes, QueryEvaluation evaluation)
    {
        if (Field == TextField.Id && Pattern.Kind == TextPatternKind.Exactly && !evaluation.Map.Nodes.Any(node => Fits(node.Id))) throw evaluation.HasNoNode(Pattern.Value);
        CheckNamed(evaluation.Map);
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

    /// <summary>Who names a source or a participant that the map does not have has made a slip; that nothing is found would be no answer.</summary>
    private void CheckNamed(ArgumentGraph map)
    {
        if (Pattern.Kind != TextPatternKind.Exactly || Field is not (TextField.Source or TextField.SaidBy)) return;
        var isSource = Field == TextField.Source;
        var known = (isSource ? map.Sources.SelectMany(source => new[] { source.Id, source.Title }) : map.Participants.SelectMany(participant => new[] { participant.Id, participant.Name }))
            .OfType<string>().ToList();
        if (known.Any(Fits)) return;
        throw new KeyNotFoundException($"The map '{map.Id}' has no {(isSource ? "source" : "participant")} '{Pattern.Value}'.{NearestWord.Question(Pattern.Value, known)}");
    }

    private bool Fits(ArgumentNode node, ArgumentGraph map) => Field switch
    {
        TextField.Id => Fits(node.Id),
        TextField.Text => Fits((node as Statement)?.Text ?? (node as Locution)?.Text),
        TextField.Tag => node is Statement statement && statement.Tags.Any(Fits),
        TextField.Source => SourcesOf(node, map).Any(source => Fits(source.Id) || (source.Title is { } title && Fits(title))),
        TextField.Author => SourcesOf(node, map).Any(source => source.Authors.Any(Fits)),
        TextField.SaidBy => map.SpeakersOf(node.Id).Any(speaker => Fits(speaker.Id) || Fits(speaker.Name)),
        TextField.Addressee => node is Recommendation recommendation && recommendation.Addressees.Any(Fits),
        TextField.Certainty => Fits((node as Statement)?.Certainty),
        TextField.Scheme => Fits((node as Relation)?.Scheme),
        TextField.Question => Fits((node as Relation)?.CriticalQuestion),
        TextField.Basis => ((node as Statement)?.Basis ?? (node as Relation)?.Basis) is { } basis && Fits(Vocabulary.Word(basis)),
        _ => (node as Evidence)?.Type is { } type && Fits(Vocabulary.Word(type)),
    };

    private bool Fits(string? text) => text is not null && Pattern.IsMatch(text);

    private static IEnumerable<SourceDocument> SourcesOf(ArgumentNode node, ArgumentGraph map) =>
        ArgumentGraph.AnchorsOf(node).Select(anchor => map.GetSource(anchor.Source));
}
