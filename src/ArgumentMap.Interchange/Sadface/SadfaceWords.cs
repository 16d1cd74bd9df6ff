using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Schemes;

namespace ArgumentMap.Interchange.Sadface;

/// <summary>The words of SADFace.</summary>
internal static class SadfaceWords
{
    /// <summary>The name under which a map keeps what SADFace says beyond the model.</summary>
    public const string Notes = "sadface";

    public const string Nodes = "nodes";
    public const string Edges = "edges";
    public const string Resources = "resources";
    public const string Metadata = "metadata";
    public const string Core = "core";
    public const string Id = "id";
    public const string Type = "type";
    public const string Atom = "atom";
    public const string Scheme = "scheme";
    public const string Name = "name";
    public const string Text = "text";
    public const string Sources = "sources";
    public const string ResourceId = "resource_id";
    public const string Offset = "offset";
    public const string Length = "length";
    public const string Url = "url";

    public static readonly EdgeWords Edge = new(Id, "source_id", "target_id", [Id, "source_id", "target_id"], "edge-");

    public static readonly string[] CoreOrder =
        ["analyst_email", "analyst_name", "created", "description", "edited", Id, "notes", "title", "version"];

    public static readonly string[] NodeOrder = [Id, Metadata, Name, Sources, Text, Type];
    public static readonly string[] SourceOrder = [ResourceId, Text, Offset, Length];
    public static readonly string[] ResourceOrder = [Id, "content", Metadata, Type, Url];
    public static readonly string[] TopOrder = [Edges, Metadata, Nodes, Resources];

    /// <summary>What a relation is by the name of its scheme node.</summary>
    public static (RelationKind Kind, string? Scheme) Meaning(string name) => name.Trim().ToLowerInvariant() switch
    {
        "conflict" or "attack" or "default conflict" => (RelationKind.Attack, null),
        "rephrase" or "default rephrase" => (RelationKind.Rephrase, null),
        "preference" or "default preference" => (RelationKind.Preference, null),
        _ => (RelationKind.Support, SchemeNames.IdOf(name)),
    };

    /// <summary>The name of a relation's scheme node; null for a relation that SADFace has none for.</summary>
    public static string? NameOf(Relation relation) => relation.Kind switch
    {
        RelationKind.Support => relation.Scheme is { } scheme ? SchemeNames.NameOf(scheme) : "support",
        RelationKind.Attack => "conflict",
        RelationKind.Rephrase => "rephrase",
        RelationKind.Preference => "preference",
        _ => null,
    };

    /// <summary>Whether SADFace has a node for a node of a map.</summary>
    public static bool IsSayable(ArgumentNode node) => node is Statement || (node is Relation relation && NameOf(relation) is not null);
}
