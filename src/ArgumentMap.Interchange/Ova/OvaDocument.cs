using System.Text.Json;
using System.Text.Json.Nodes;
using ArgumentMap.Formats;
using ArgumentMap.Interchange.Aif;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Ova;

/// <summary>An analysis of OVA: read as the AIF document that it is at heart, and written from that.</summary>
internal static class OvaDocument
{
    private const string Dangling = "dangling";

    public static MapReadResult Read(MapInput input, CancellationToken cancellation)
    {
        var file = JsonFile.Read(input);
        var dialect = OvaDialect.Of(file.Root);
        var (map, paths) = AifDocument.Read(file, new OvaToAif(dialect).Of(file.Root), "$", cancellation);
        Move(map, AifWords.Notes, OvaWords.Notes);
        foreach (var node in file.Root.Member(AifWords.Nodes).Objects().Where(IsMajor))
            if (map.TryGetStatement(node.Member(dialect.Id).Text() ?? "", out var statement))
                map.Replace(statement with { IsMain = true });
        var analysis = file.Root.Member(OvaWords.Analysis);
        var notes = map.Extensions.Notes(OvaWords.Notes) ?? [];
        dialect.AddTo(notes);
        var gone = OvaAnalysis.Marked(analysis).Where(id => !map.Contains(id)).Distinct().Order(StringComparer.Ordinal).ToList();
        if (OvaAnalysis.Read(map, analysis) is { } noted) notes[OvaWords.Analysis] = noted;
        if (gone.Count > 0) notes[Dangling] = new JsonArray([.. gone.Select(id => (JsonNode)id)]);
        map.Extensions = map.Extensions.WithNotes(OvaWords.Notes, notes);
        return file.Result(map, paths.GetValueOrDefault);
    }

    public static JsonObject Write(ArgumentGraph map)
    {
        var notes = map.Extensions.Notes(OvaWords.Notes);
        var gone = (notes.Member(Dangling) as JsonArray ?? []).Select(id => id.Text() ?? "").ToHashSet(StringComparer.Ordinal);
        var analysis = OvaAnalysis.Write(map, notes.Member(OvaWords.Analysis), id => !map.Contains(id) && !gone.Contains(id));
        var aif = map.Copy();
        foreach (var (of, name) in new[] { (AifWords.Notes, ""), (OvaWords.Notes, AifWords.Notes) }) Move(aif, of, name);
        return AifToOva.Of(map, OvaDialect.Noted(notes), AifDocument.Write(aif), analysis);
    }

    /// <summary>Whether a node is marked as what the analysis argues for.</summary>
    public static bool IsMajor(JsonObject node) =>
        Array.Exists(OvaWords.MajorClaim, name => node.Member(name)?.GetValueKind() == JsonValueKind.True);

    /// <summary>Gives the notes of AIF another name, since they are about OVA's file; with an empty one takes them away.</summary>
    private static void Move(ArgumentGraph map, string name, string newName)
    {
        map.Extensions = Moved(map.Extensions);
        foreach (var participant in map.Participants.ToList())
            map.ReplaceParticipant(participant with { Extensions = Moved(participant.Extensions) });
        foreach (var node in map.Nodes.ToList()) map.Replace(node with { Extensions = Moved(node.Extensions) });

        ExtensionData Moved(ExtensionData data)
        {
            if (!data.TryGet(name, out var value)) return data;
            return newName.Length == 0 ? data.Without(name) : data.Without(name).With(newName, value.Value);
        }
    }
}
