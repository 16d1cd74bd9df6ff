namespace ArgumentMap.Interchange.Arguebuf;

/// <summary>The messages of Arguebuf's schema, <c>arg_services.graph.v1</c>.</summary>
internal static class ArguebufMessages
{
    private static readonly WireMessage Metadata = new(
        new WireField(1, ArguebufWords.Created, WireKind.Time), new WireField(2, ArguebufWords.Updated, WireKind.Time));

    private static readonly WireMessage Reference = new(
        new WireField(1, ArguebufWords.Resource, WireKind.Text) { IsOptional = true },
        new WireField(2, ArguebufWords.Offset, WireKind.Number) { IsOptional = true },
        new WireField(3, ArguebufWords.Text, WireKind.Text));

    private static readonly WireMessage Atom = new(
        new WireField(1, ArguebufWords.Text, WireKind.Text),
        new WireField(2, ArguebufWords.Reference, WireKind.Message) { Of = Reference },
        new WireField(3, ArguebufWords.Participant, WireKind.Text) { IsOptional = true });

    private static readonly WireMessage Scheme = new(
        Word(1, ArguebufWords.Support, ArguebufSchemes.Supports),
        Word(2, ArguebufWords.Attack, ["ATTACK_DEFAULT"]),
        Word(3, ArguebufWords.Preference, ["PREFERENCE_DEFAULT"]),
        Word(4, ArguebufWords.Rephrase, ["REPHRASE_DEFAULT"]),
        new WireField(15, ArguebufWords.Descriptors, WireKind.Text) { IsMany = true });

    private static readonly WireMessage Node = new([
        new WireField(1, ArguebufWords.Atom, WireKind.Message) { Of = Atom },
        new WireField(2, ArguebufWords.Scheme, WireKind.Message) { Of = Scheme },
        .. About(),
    ]);

    private static readonly WireMessage Edge = new([
        new WireField(1, ArguebufWords.Source, WireKind.Text),
        new WireField(2, ArguebufWords.Target, WireKind.Text),
        .. About(),
    ]);

    private static readonly WireMessage Resource = new([
        new WireField(1, ArguebufWords.Text, WireKind.Text),
        new WireField(2, ArguebufWords.Title, WireKind.Text) { IsOptional = true },
        new WireField(3, ArguebufWords.Source, WireKind.Text) { IsOptional = true },
        new WireField(4, ArguebufWords.Timestamp, WireKind.Time),
        .. About(),
    ]);

    private static readonly WireMessage Participant = new([
        new WireField(1, ArguebufWords.Name, WireKind.Text),
        .. ((string[])["username", "email", "url", "location", "description"])
            .Select((name, at) => new WireField(at + 2, name, WireKind.Text) { IsOptional = true }),
        .. About(),
    ]);

    private static readonly WireMessage Analyst = new(
        new WireField(1, ArguebufWords.Name, WireKind.Text),
        new WireField(2, "email", WireKind.Text) { IsOptional = true },
        new WireField(15, ArguebufWords.Userdata, WireKind.Struct));

    /// <summary>The outermost message.</summary>
    public static readonly WireMessage Graph = new([
        new WireField(1, ArguebufWords.Nodes, WireKind.Map) { Of = Node },
        new WireField(2, ArguebufWords.Edges, WireKind.Map) { Of = Edge },
        new WireField(3, ArguebufWords.Resources, WireKind.Map) { Of = Resource },
        new WireField(4, ArguebufWords.Participants, WireKind.Map) { Of = Participant },
        new WireField(5, ArguebufWords.Analysts, WireKind.Map) { Of = Analyst },
        new WireField(6, ArguebufWords.MajorClaim, WireKind.Text) { IsOptional = true },
        new WireField(7, ArguebufWords.SchemaVersion, WireKind.Number),
        new WireField(8, "libraryVersion", WireKind.Text),
        .. About(),
    ]);

    private static WireField Word(int number, string name, IReadOnlyList<string> words) =>
        new(number, name, WireKind.Word) { Words = words, IsOptional = true };

    private static WireField[] About() =>
    [
        new WireField(14, ArguebufWords.Metadata, WireKind.Message) { Of = Metadata },
        new WireField(15, ArguebufWords.Userdata, WireKind.Struct),
    ];
}
