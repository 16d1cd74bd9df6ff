using System.Text.Json;

namespace ArgumentMap.Json;

/// <summary>Writes maps and corpora, member by member in the canonical order.</summary>
internal static class JsonMapWriter
{
    /// <summary>
    /// A map as the bytes of a file, chunk by chunk, in memory that does not grow with the map; each holds until the next is asked for.
    /// </summary>
    /// <exception cref="MapFormatException">The file would pass a limit, which may be seen after some chunks only.</exception>
    public static IEnumerable<ArraySegment<byte>> Chunks(ArgumentGraph map, JsonWriteOptions options)
    {
        var layout = new JsonLayout(options.Limits);
        return layout.Chunks(Items(map, layout, Asked(options)));
    }

    /// <summary>Writes a corpus's own file; its maps are named only.</summary>
    public static void Write(ArgumentCorpus corpus, Stream output, JsonWriteOptions options)
    {
        var layout = new JsonLayout(options.Limits);
        foreach (var chunk in layout.Chunks(Items(corpus, layout, Asked(options)))) output.Write(chunk.Array!, chunk.Offset, chunk.Count);
    }

    public static void Write(ArgumentGraph map, JsonSink json)
    {
        foreach (var _ in Items(map, json)) continue;
    }

    public static void Write(ArgumentCorpus corpus, JsonSink json)
    {
        foreach (var _ in Items(corpus, json)) continue;
    }

    /// <summary>The items of a map's lists, each of which is written when it is asked for, and all else with them.</summary>
    private static IEnumerable<object> Items(ArgumentGraph map, JsonSink json, string? schema = null)
    {
        json.OpenObject();
        json.Text("$schema", SchemaOf(map.Extensions) ?? schema);
        json.Text("format", MapParts.FormatName);
        json.Text("id", map.Id);
        json.Text("title", map.Title);
        json.Text("description", map.Description);
        json.Text("language", map.Language);
        json.Texts("analysts", map.Analysts);
        json.Text("created", map.Created?.ToString());
        json.Text("modified", map.Modified?.ToString());
        json.Text("licence", map.Licence);
        json.Texts("tags", map.Tags);
        foreach (var source in json.List("sources", map.Sources.Count, map.Sources, Write)) yield return source;
        foreach (var participant in json.List("participants", map.Participants.Count, map.Participants, Write)) yield return participant;
        foreach (var statement in json.List("statements", map.Statements.Count, map.Statements, Write)) yield return statement;
        foreach (var locution in json.List("locutions", map.Locutions.Count, map.Locutions, Write)) yield return locution;
        var relations = new RelationsAhead(map.RelationSlots).Walk();
        foreach (var relation in json.List("relations", map.Relations.Count, relations, WriteJoined)) yield return relation;
        foreach (var group in Groups(map, json)) yield return group;
        json.Extensions(WithoutSchema(map.Extensions), MapParts.Members.Names);
        json.Close();
    }

    /// <inheritdoc cref="Items(ArgumentGraph, JsonSink, string?)"/>
    private static IEnumerable<object> Items(ArgumentCorpus corpus, JsonSink json, string? schema = null)
    {
        json.OpenObject();
        json.Text("$schema", SchemaOf(corpus.Extensions) ?? schema);
        json.Text("format", CorpusParts.FormatName);
        json.Text("id", corpus.Id);
        json.Text("title", corpus.Title);
        json.OpenArray("maps");
        foreach (var map in corpus.Maps) json.Put(null, corpus.FileOf(map.Id));
        json.Close();
        foreach (var link in json.List("links", corpus.Links.Count, corpus.Links, Write)) yield return link;
        json.Extensions(WithoutSchema(corpus.Extensions), CorpusParts.Members.Names);
        json.Close();
    }

    /// <summary>Writes a node by itself; a relation without its ends, which are the map's.</summary>
    public static void Write(ArgumentNode node, JsonSink json)
    {
        if (node is Statement statement) Write(statement, json);
        else if (node is Locution locution) Write(locution, json);
        else Write((Relation)node, null, json);
    }

    private static string? Asked(JsonWriteOptions options) => options.Schema is { Length: > 0 } schema ? schema : null;

    /// <summary>Where the file that was read said its schema is; it is kept as an extension, since it is no part of the argument.</summary>
    private static string? SchemaOf(ExtensionData extensions) =>
        extensions.TryGet("$schema", out var own) && own.Value.ValueKind == JsonValueKind.String ? own.Value.GetString() : null;

    private static ExtensionData WithoutSchema(ExtensionData extensions) =>
        SchemaOf(extensions) is null ? extensions : extensions.Without("$schema");

    private static void Write(SourceDocument source, JsonSink json)
    {
        json.OpenObject();
        json.Text("id", source.Id);
        json.Text("title", source.Title);
        json.Texts("authors", source.Authors);
        json.Text("publisher", source.Publisher);
        json.Text("published", source.Published?.ToString());
        json.Text("url", source.Url);
        json.Text("language", source.Language);
        json.Text("sha256", source.Sha256);
        json.Whole("length", source.Length);
        json.Extensions(source.Extensions, SourceParts.Members.Names);
        json.Close();
    }

    private static void Write(Participant participant, JsonSink json)
    {
        json.OpenObject();
        json.Text("id", participant.Id);
        json.Text("name", participant.Name);
        json.Extensions(participant.Extensions, ParticipantParts.Members.Names);
        json.Close();
    }

    private static void Write(Statement statement, JsonSink json)
    {
        json.OpenObject();
        json.Text("id", statement.Id);
        json.Text("kind", statement.KindWord);
        json.Text("title", statement.Title);
        json.Text("text", statement.Text);
        json.Flag("main", statement.IsMain);
        json.Word("evidenceType", (statement as Evidence)?.Type);
        json.Texts("addressees", (statement as Recommendation)?.Addressees ?? []);
        json.Text("saidBy", statement.SaidBy);
        json.Texts("alsoSaidBy", statement.AlsoSaidBy);
        json.Text("certainty", statement.Certainty);
        json.Word("basis", statement.Basis);
        json.Number("baseScore", statement.BaseScore);
        json.Texts("tags", statement.Tags);
        json.Objects("anchors", statement.Anchors, Write);
        json.Extensions(statement.Extensions, StatementParts.Members.Names);
        json.Close();
    }

    private static void Write(Locution locution, JsonSink json)
    {
        json.OpenObject();
        json.Text("id", locution.Id);
        json.Text("title", locution.Title);
        json.Text("text", locution.Text);
        json.Text("saidBy", locution.SaidBy);
        json.Texts("alsoSaidBy", locution.AlsoSaidBy);
        json.Texts("tags", locution.Tags);
        json.Objects("anchors", locution.Anchors, Write);
        json.Extensions(locution.Extensions, LocutionParts.Members.Names);
        json.Close();
    }

    private static void Write(TextAnchor anchor, JsonSink json)
    {
        json.OpenObject();
        json.Text("source", anchor.Source);
        json.Text("section", anchor.Section);
        json.Text("page", anchor.Page);
        json.Text("time", anchor.Time?.ToString());
        json.Text("fragment", anchor.Fragment);
        json.Whole("paragraph", anchor.Paragraph);
        json.Whole("start", anchor.Start);
        json.Whole("end", anchor.End);
        json.Text("sha256", anchor.Sha256);
        json.Extensions(anchor.Extensions, AnchorParts.Members.Names);
        json.Close();
    }

    private static void Write(Relation relation, NodeSlot? slot, JsonSink json)
    {
        json.OpenObject();
        json.Text("id", relation.Id);
        json.Word<RelationKind>("kind", relation.Kind);
        json.Word("role", relation.Role == ContextRole.Context ? null : (ContextRole?)relation.Role);
        json.Text("title", relation.Title);
        json.Text("text", relation.Text.Length > 0 ? relation.Text : null);
        if (slot is not null) WriteEnds(slot, json);
        json.Text("scheme", relation.Scheme);
        json.Text("criticalQuestion", relation.CriticalQuestion);
        json.Text("saidBy", relation.SaidBy);
        json.Texts("alsoSaidBy", relation.AlsoSaidBy);
        json.Word("basis", relation.Basis);
        json.Number("weight", relation.Weight);
        json.Texts("tags", relation.Tags);
        json.Objects("anchors", relation.Anchors, Write);
        json.Extensions(relation.Extensions, RelationParts.Members.Names);
        json.Close();
    }

    private static void WriteJoined(NodeSlot relation, JsonSink json) => Write((Relation)relation.Node, relation, json);

    /// <summary>Who is in which group is looked up once for all.</summary>
    private static IEnumerable<NodeGroup> Groups(ArgumentGraph map, JsonSink json)
    {
        if (map.Groups.Count == 0) return [];
        var members = map.Nodes.Where(node => node.Group is not null).ToLookup(node => node.Group, node => node.Id, StringComparer.Ordinal);
        return json.List("groups", map.Groups.Count, map.Groups, (group, sink) =>
        {
            sink.OpenObject();
            sink.Text("id", group.Id);
            sink.Text("title", group.Title);
            sink.Text("parent", group.Parent);
            sink.Word("standard", group.Standard);
            sink.Texts("members", members[group.Id].ToValueList());
            sink.Extensions(group.Extensions, GroupParts.Members.Names);
            sink.Close();
        });
    }

    /// <summary>The premises are an array; the one conclusion that nearly every relation has is a string.</summary>
    private static void WriteEnds(NodeSlot relation, JsonSink json)
    {
        WriteArray("premises", relation.In, EdgeRole.Premise, json);
        if (relation.Out.CountOf(EdgeRole.Conclusion) == 1) json.Text("conclusion", relation.Out.FirstOf(EdgeRole.Conclusion)!.Node.Id);
        else WriteArray("conclusion", relation.Out, EdgeRole.Conclusion, json);
    }

    private static void WriteArray(string name, in EdgeList edges, EdgeRole role, JsonSink json)
    {
        if (edges.CountOf(role) == 0) return;
        json.OpenArray(name);
        for (var i = 0; i < edges.Count; i++)
            if (edges[i].Role == role) json.Put(null, edges[i].Node.Id);
        json.Close();
    }

    /// <summary>Writes a link as an item of a list.</summary>
    public static void Write(CorpusLink link, JsonSink json)
    {
        json.OpenObject();
        json.Word<CorpusLinkKind>("kind", link.Kind);
        json.Text("from", link.From.ToString());
        json.Text("to", link.To.ToString());
        json.Text("note", link.Note);
        json.Extensions(link.Extensions, LinkParts.Members.Names);
        json.Close();
    }
}
