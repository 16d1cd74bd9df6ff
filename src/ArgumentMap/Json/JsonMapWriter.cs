using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ArgumentMap.Json;

/// <summary>Spells maps and corpora as documents, and documents as canonical bytes.</summary>
internal static class JsonMapWriter
{
    public static byte[] Write(ArgumentGraph map, JsonWriteOptions options)
    {
        var document = new MapDocument
        {
            Schema = Schema(map.Extensions, options.Schema ?? "argument-map.schema.json"),
            Format = MapDocument.FormatName,
            Id = map.Id,
            Title = map.Title,
            Language = map.Language,
            Sources = List(map.Sources, Source),
            Participants = List(map.Participants, Participant),
            Statements = List(map.Statements, Statement),
            Locutions = List(map.Locutions, Locution),
            Relations = List(map.Relations, relation => Relation(map, relation)),
            Extensions = Members(map.Extensions.Without("$schema"), DocumentContext.Default.MapDocument),
        };
        return JsonLayout.Format(JsonSerializer.SerializeToUtf8Bytes(document, DocumentContext.Default.MapDocument));
    }

    public static byte[] Write(ArgumentCorpus corpus, JsonWriteOptions options)
    {
        var document = new CorpusDocument
        {
            Schema = Schema(corpus.Extensions, options.Schema ?? "argument-corpus.schema.json"),
            Format = CorpusDocument.FormatName,
            Id = corpus.Id,
            Title = corpus.Title,
            Maps = [.. corpus.Maps.Select(map => corpus.FileOf(map.Id))],
            Links = List(corpus.Links, Link),
            Extensions = Members(corpus.Extensions.Without("$schema"), DocumentContext.Default.CorpusDocument),
        };
        return JsonLayout.Format(JsonSerializer.SerializeToUtf8Bytes(document, DocumentContext.Default.CorpusDocument));
    }

    private static string? Schema(ExtensionData extensions, string fallback)
    {
        if (extensions.TryGet("$schema", out var own) && own.Value.ValueKind == JsonValueKind.String) return own.Value.GetString();
        return fallback.Length > 0 ? fallback : null;
    }

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

    private static RelationEntry Relation(ArgumentGraph map, Relation relation) => new()
    {
        Id = relation.Id,
        Kind = Vocabulary.Word(relation.Kind),
        Premises = List(map.PremisesOf(relation.Id).Select(premise => premise.Id).ToList()),
        Conclusion = Conclusion(map.ConclusionsOf(relation.Id).Select(conclusion => conclusion.Id).ToList()),
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
