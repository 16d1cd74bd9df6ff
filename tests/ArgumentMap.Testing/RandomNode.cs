using CsCheck;

namespace ArgumentMap.Testing;

/// <summary>Nodes, sources and participants with any of their members set.</summary>
public static class RandomNode
{
    private static readonly string[] ExtensionNames = ["x-layout", "aif:scheme", "note é", "😀", "\"quoted\"", "x y"];

    private static readonly string[] ExtensionValues =
    [
        "null", "true", "0", "-1.50", "1e2", "\"\"", "\"plain\"", "\"😀 \\\" \\\\ \\n\"", "[]", "{}", "[1,[2,{\"three\":null}]]",
        "{\"x\":1.5,\"y\":{\"z\":[]}}",
    ];

    private static readonly double[] OddScores = [0, 1, 0.5, 0.1, 1.0 / 3, double.Epsilon, 1 - 1e-16];

    private static readonly double[] OddWeights = [0, 1, 0.1, 2.5, 1e-7, 123456789.125, 1e21, double.MaxValue];

    /// <summary>Zero to two members that no format knows.</summary>
    public static Gen<ExtensionData> Extensions { get; } = Gen.Frequency(
        (3, Gen.Const(ExtensionData.Empty)),
        (1, Gen.Select(Gen.OneOf(ExtensionNames), Gen.OneOf(ExtensionValues)).Array[1, 2].Select(members =>
            members.Aggregate(ExtensionData.Empty, (data, member) => data.With(member.Item1, member.Item2)))));

    private static Gen<string?> Sha256 { get; } =
        Gen.Null(Gen.Char["0123456789abcdef"].Array[64].Select(digits => new string(digits)), 0.5);

    public static Gen<PartialDate> Date { get; } = Gen.Select(Gen.Int[1, 9999], Gen.Int[0, 12], Gen.Int[0, 28]).Select((year, month, day) =>
        new PartialDate(year, month == 0 ? null : month, month == 0 || day == 0 ? null : day));

    public static Gen<ValueList<string>> Words { get; } = RandomText.Any.Array[0, 3].Select(words => words.ToValueList());

    /// <summary>A source with the given id.</summary>
    public static Gen<SourceDocument> Source(string id) =>
        from texts in RandomText.Optional.Array[4]
        from authors in Words
        from published in Gen.Nullable(Date, 0.5)
        from sha256 in Sha256
        from length in Gen.Nullable(Gen.Int[0, int.MaxValue], 0.5)
        from extensions in Extensions
        select new SourceDocument(id, texts[0])
        {
            Authors = authors,
            Publisher = texts[1],
            Published = published,
            Url = texts[2],
            Language = texts[3],
            Sha256 = sha256,
            Length = length,
            Extensions = extensions,
        };

    /// <summary>A participant with the given id.</summary>
    public static Gen<Participant> Participant(string id) =>
        Gen.Select(RandomText.Any, Extensions).Select((name, extensions) => new Participant(id, name) { Extensions = extensions });

    /// <summary>A group with the given id, a part of one of the given ones or of none.</summary>
    public static Gen<NodeGroup> Group(string id, string[] parents) =>
        Gen.Select(RandomText.Optional, OneOrNone(parents), Gen.Nullable(Gen.Enum<ProofStandard>(), 0.5), Extensions).Select(
            (title, parent, standard, extensions) =>
                new NodeGroup(id, title) { Parent = parent, Standard = standard, Extensions = extensions });

    /// <summary>A claim, a piece of evidence or a recommendation with the given id.</summary>
    public static Gen<Statement> Statement(string id, string[] sources, string[] participants, string[] groups) =>
        from bare in Kind(id)
        from title in RandomText.Optional
        from within in OneOrNone(groups)
        from saidBy in OneOrNone(participants)
        from alsoSaidBy in OneOrNone(participants)
        from certainty in RandomText.Optional
        from isMain in Gen.Bool
        from basis in Gen.Nullable(Gen.Enum<Basis>(), 0.5)
        from score in Gen.Nullable(Gen.OneOf(Gen.OneOf(OddScores), Gen.Double.Unit), 0.5)
        from tags in Words
        from anchors in Anchors(sources)
        from extensions in Extensions
        select bare with
        {
            Title = title,
            Group = within,
            SaidBy = saidBy,
            AlsoSaidBy = alsoSaidBy is null ? [] : [alsoSaidBy],
            Certainty = certainty,
            IsMain = isMain,
            Basis = basis,
            BaseScore = score,
            Tags = tags,
            Anchors = anchors,
            Extensions = extensions,
        };

    /// <summary>An utterance with the given id.</summary>
    public static Gen<Locution> Locution(string id, string[] sources, string[] participants, string[] groups) =>
        from text in RandomText.Any
        from title in RandomText.Optional
        from within in OneOrNone(groups)
        from saidBy in OneOrNone(participants)
        from alsoSaidBy in OneOrNone(participants)
        from tags in Words
        from anchors in Anchors(sources)
        from extensions in Extensions
        select new Locution(id, text)
        {
            Title = title,
            Group = within,
            SaidBy = saidBy,
            AlsoSaidBy = alsoSaidBy is null ? [] : [alsoSaidBy],
            Tags = tags,
            Anchors = anchors,
            Extensions = extensions,
        };

    /// <summary>A relation with the given id; half of them support.</summary>
    public static Gen<Relation> Relation(string id, string[] sources, string[] participants, string[] groups) =>
        from kind in Gen.Frequency((2, Gen.Const(RelationKind.Support)), (1, Gen.Const(RelationKind.Attack)), (1, Gen.Enum<RelationKind>()))
        from role in Gen.Enum<ContextRole>()
        from words in RandomText.Optional.Array[2]
        from within in OneOrNone(groups)
        from saidBy in OneOrNone(participants)
        from alsoSaidBy in OneOrNone(participants)
        from scheme in Gen.Null(Gen.OneOf(Gen.Const("expert-opinion"), RandomText.Any), 0.5)
        from question in RandomText.Optional
        from basis in Gen.Nullable(Gen.Enum<Basis>(), 0.5)
        from weight in Gen.Nullable(Gen.OneOf(OddWeights), 0.5)
        from tags in Words
        from anchors in Anchors(sources)
        from extensions in Extensions
        select new Relation(id, kind)
        {
            Role = role,
            Title = words[0],
            Text = words[1] ?? "",
            Group = within,
            SaidBy = saidBy,
            AlsoSaidBy = alsoSaidBy is null ? [] : [alsoSaidBy],
            Scheme = scheme,
            CriticalQuestion = question,
            Basis = basis,
            Weight = weight,
            Tags = tags,
            Anchors = anchors,
            Extensions = extensions,
        };

    private static Gen<Statement> Kind(string id) => Gen.OneOf<Statement>(
        RandomText.Any.Select(text => new Claim(id, text)),
        Gen.Select(RandomText.Any, Gen.Nullable(Gen.Enum<EvidenceType>(), 0.5)).Select((text, type) => new Evidence(id, text, type)),
        Gen.Select(RandomText.Any, Words).Select((text, addressees) => new Recommendation(id, text, [.. addressees])));

    private static Gen<string?> OneOrNone(string[] ids) => ids.Length == 0 ? Gen.Const((string?)null) : Gen.Null(Gen.OneOf(ids), 0.5);

    private static Gen<ValueList<TextAnchor>> Anchors(string[] sources) => sources.Length == 0
        ? Gen.Const(ValueList.Create<TextAnchor>([]))
        : Anchor(sources).Array[0, 2].Select(anchors => anchors.ToValueList());

    private static Gen<TextAnchor> Anchor(string[] sources) =>
        from source in Gen.OneOf(sources)
        from range in Gen.Nullable(Gen.Select(Gen.Int[0, 5000], Gen.Int[0, 300], (start, length) => new TextRange(start, start + length)),
            0.3)
        from locators in RandomText.Optional.Array[3]
        from time in Gen.Nullable(Time, 0.2)
        from paragraph in Gen.Nullable(Gen.Int[1, 99], 0.5)
        from sha256 in Sha256
        from extensions in Extensions
        select new TextAnchor(source)
        {
            Section = locators[0],
            Page = locators[1],
            Time = time,
            Fragment = locators[2],
            Paragraph = paragraph,
            Range = range,
            Sha256 = sha256,
            Extensions = extensions,
        };

    private static Gen<TimeRange> Time { get; } = Gen
        .Select(Gen.Long[0, 200 * TimeSpan.TicksPerHour], Gen.Nullable(Gen.Long[1, TimeSpan.TicksPerHour], 0.5))
        .Select((start, length) =>
            new TimeRange(TimeSpan.FromTicks(start), length is { } ticks ? TimeSpan.FromTicks(start + ticks) : null));
}
