using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ArgumentMap.Json;

/// <summary>Spells maps and corpora as documents, and documents as canonical bytes.</summary>
internal static class JsonMapWriter
{
    public static void Write(ArgumentGraph map, Stream output, JsonWriteOptions options)
    {
        var context = DocumentContext.Default;
        var head = new MapDocument
        {
            Schema = SchemaOf(map.Extensions) ?? Asked(options),
            Format = MapDocument.FormatName,
            Id = map.Id,
            Title = map.Title,
            Language = map.Language,
        };
        JsonList[] lists =
        [
            JsonList.Of("sources", map.Sources, Source, context.SourceEntry),
            JsonList.Of("participants", map.Participants, Participant, context.ParticipantEntry),
            JsonList.Of("statements", map.Statements, Statement, context.StatementEntry),
            JsonList.Of("locutions", map.Locutions, Locution, context.LocutionEntry),
            JsonList.Of("relations", map.Relations, relation => Relation(map, relation), context.RelationEntry),
        ];
        var tail = new MapDocument { Extensions = Members(WithoutSchema(map.Extensions), context.MapDocument) };
        new JsonLayout(output, options.Limits).Write(
            JsonSerializer.SerializeToElement(head, context.MapDocument), lists, JsonSerializer.SerializeToElement(tail, context.MapDocument));
    }

    public static void Write(ArgumentCorpus corpus, Stream output, JsonWriteOptions options)
    {
        var context = DocumentContext.Default;
        var head = Document(corpus, Asked(options));
        var lists = JsonList.Of("links", corpus.Links, Link, context.LinkEntry);
        var tail = new CorpusDocument { Extensions = head.Extensions };
        (head.Links, head.Extensions) = (null, null);
        new JsonLayout(output, options.Limits).Write(
            JsonSerializer.SerializeToElement(head, context.CorpusDocument), [lists], JsonSerializer.SerializeToElement(tail, context.CorpusDocument));
    }

    /// <summary>A map in the file's words, as one value of a larger document.</summary>
    public static MapDocument Document(ArgumentGraph map) => new()
    {
        Schema = SchemaOf(map.Extensions),
        Format = MapDocument.FormatName,
        Id = map.Id,
        Title = map.Title,
        Language = map.Language,
        Sources = List(map.Sources, Source),
        Participants = List(map.Participants, Participant),
        Statements = List(map.Statements, Statement),
        Locutions = List(map.Locutions, Locution),
        Relations = List(map.Relations, relation => Relation(map, relation)),
        Extensions = Members(WithoutSchema(map.Extensions), DocumentContext.Default.MapDocument),
    };

    /// <summary>A corpus in the file's words; its maps are named only.</summary>
    public static CorpusDocument Document(ArgumentCorpus corpus, string? schema = null) => new()
    {
        Schema = SchemaOf(corpus.Extensions) ?? schema,
        Format = CorpusDocument.FormatName,
        Id = corpus.Id,
        Title = corpus.Title,
        Maps = [.. corpus.Maps.Select(map => corpus.FileOf(map.Id))],
        Links = List(corpus.Links, Link),
        Extensions = Members(WithoutSchema(corpus.Extensions), DocumentContext.Default.CorpusDocument),
    };

    /// <summary>A node as one value of a larger document; a relation without its ends, which are the map's.</summary>
    public static void Write(ArgumentNode node, Utf8JsonWriter writer)
    {
        var context = DocumentContext.Default;
        if (node is Statement statement) JsonSerializer.Serialize(writer, Statement(statement), context.StatementEntry);
        else if (node is Locution locution) JsonSerializer.Serialize(writer, Locution(locution), context.LocutionEntry);
        else JsonSerializer.Serialize(writer, Relation((Relation)node, [], []), context.RelationEntry);
    }

    private static string? Asked(JsonWriteOptions options) => options.Schema is { Length: > 0 } schema ? schema : null;

    /// <summary>Where the file that was read said its schema is; it is kept as an extension, since it is no part of the argument.</summary>
    private static string? SchemaOf(ExtensionData extensions) =>
        extensions.TryGet("$schema", out var own) && own.Value.ValueKind == JsonValueKind.String ? own.Value.GetString() : null;

    private static ExtensionData WithoutSchema(ExtensionData extensions) => SchemaOf(extensions) is null ? extensions : extensions.Without("$schema");

    private static SourceEntry Source(SourceDocument source) => new()
    {
        Id = source.Id,
        Title = source.Title,
        Authors = List(source.Authors),
        Publisher = source.Publisher,
        Published = source.Published?.ToString(),
        Url = source.Url,
        Language = source.Language,
        Sha256 = source.Sha256,
        Length = source.Length,
        Extensions = Members(source.Extensions, DocumentContext.Default.SourceEntry),
    };

    private static ParticipantEntry Participant(Participant participant) => new()
    {
        Id = participant.Id,
        Name = participant.Name,
        Extensions = Members(participant.Extensions, DocumentContext.Default.ParticipantEntry),
    };

    private static StatementEntry Statement(Statement statement) => new()
    {
        Id = statement.Id,
        Kind = statement switch { Evidence => "evidence", Recommendation => "recommendation", _ => "claim" },
        Text = statement.Text,
        Main = statement.IsMain ? true : null,
        EvidenceType = (statement as Evidence)?.Type is { } type ? Vocabulary.Word(type) : null,
        Addressees = List((statement as Recommendation)?.Addressees),
        SaidBy = statement.SaidBy,
        AlsoSaidBy = List(statement.AlsoSaidBy),
        Certainty = statement.Certainty,
        Basis = statement.Basis is { } basis ? Vocabulary.Word(basis) : null,
        BaseScore = statement.BaseScore,
        Tags = List(statement.Tags),
        Anchors = List(statement.Anchors, Anchor),
        Extensions = Members(statement.Extensions, DocumentContext.Default.StatementEntry),
    };

    private static LocutionEntry Locution(Locution locution) => new()
    {
        Id = locution.Id,
        Text = locution.Text,
        SaidBy = locution.SaidBy,
        Anchors = List(locution.Anchors, Anchor),
        Extensions = Members(locution.Extensions, DocumentContext.Default.LocutionEntry),
    };

    private static AnchorEntry Anchor(TextAnchor anchor) => new()
    {
        Source = anchor.Source,
        Section = anchor.Section,
        Page = anchor.Page,
        Time = anchor.Time?.ToString(),
        Fragment = anchor.Fragment,
        Paragraph = anchor.Paragraph,
        Start = anchor.Start,
        End = anchor.End,
        Sha256 = anchor.Sha256,
        Extensions = Members(anchor.Extensions, DocumentContext.Default.AnchorEntry),
    };

    private static RelationEntry Relation(ArgumentGraph map, Relation relation) => Relation(
        relation,
        map.PremisesOf(relation.Id).Select(premise => premise.Id).ToList(),
        map.ConclusionsOf(relation.Id).Select(conclusion => conclusion.Id).ToList());

    private static RelationEntry Relation(Relation relation, List<string> premises, List<string> conclusions) => new()
    {
        Id = relation.Id,
        Kind = Vocabulary.Word(relation.Kind),
        Premises = List(premises),
        Conclusion = Conclusion(conclusions),
        Scheme = relation.Scheme,
        CriticalQuestion = relation.CriticalQuestion,
        Basis = relation.Basis is { } basis ? Vocabulary.Word(basis) : null,
        Weight = relation.Weight,
        Anchors = List(relation.Anchors, Anchor),
        Extensions = Members(relation.Extensions, DocumentContext.Default.RelationEntry),
    };

    private static JsonElement? Conclusion(List<string> ids) => ids.Count switch
    {
        0 => null,
        1 => JsonSerializer.SerializeToElement(ids[0], DocumentContext.Default.String),
        _ => JsonSerializer.SerializeToElement(ids, DocumentContext.Default.ListString),
    };

    private static LinkEntry Link(CorpusLink link) => new()
    {
        Kind = Vocabulary.Word(link.Kind),
        From = link.From.ToString(),
        To = link.To.ToString(),
        Note = link.Note,
        Extensions = Members(link.Extensions, DocumentContext.Default.LinkEntry),
    };

    private static List<string>? List(IReadOnlyList<string>? items) => items is null or { Count: 0 } ? null : [.. items];

    private static List<TEntry>? List<T, TEntry>(IReadOnlyCollection<T> items, Func<T, TEntry> entry) => items.Count == 0 ? null : [.. items.Select(entry)];

    private static Dictionary<string, JsonElement>? Members(ExtensionData extensions, JsonTypeInfo type)
    {
        if (extensions.Count == 0) return null;
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in extensions)
        {
            if (type.Properties.Any(property => !property.IsExtensionData && property.Name == member.Key))
                throw new InvalidOperationException($"An extension is named '{member.Key}', which the format uses itself: give it another name.");
            members.Add(member.Key, member.Value);
        }
        return members;
    }
}
