using System.Text.Json.Nodes;

namespace ArgumentMap.Interchange.Microtext;

/// <summary>What the model says of things, as the attributes of elements.</summary>
internal static class MicrotextObjects
{
    public static JsonObject Root(ArgumentGraph map) => new() { [MicrotextWords.Id] = map.Id };

    public static JsonObject Edu(string? id, bool isImplicit)
    {
        var said = WithId(id);
        if (isImplicit) said.Add(MicrotextWords.Implicit, "true");
        return said;
    }

    public static JsonObject Joint(string? id) => WithId(id);

    public static JsonObject Adu(Statement claim) => new()
    {
        [MicrotextWords.Id] = claim.Id,
        [MicrotextWords.Type] = claim.SaidBy == MicrotextWords.Opponent ? MicrotextWords.Opponent : MicrotextWords.Proponent,
    };

    /// <param name="id">Its id; null for one that has none.</param>
    /// <param name="source">Where it starts; null where the map does not say.</param>
    /// <param name="target">Where it ends; null where the map does not say.</param>
    /// <param name="type">Its type.</param>
    public static JsonObject Edge(string? id, string? source, string? target, string type)
    {
        var said = WithId(id);
        if (source is not null) said.Add(MicrotextWords.Source, source);
        if (target is not null) said.Add(MicrotextWords.Target, target);
        said.Add(MicrotextWords.Type, type);
        return said;
    }

    private static JsonObject WithId(string? id) => id is null ? [] : new JsonObject { [MicrotextWords.Id] = id };
}
