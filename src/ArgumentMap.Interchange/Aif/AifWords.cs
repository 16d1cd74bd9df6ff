using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Aif;

/// <summary>The words of AIF's JSON.</summary>
internal static class AifWords
{
    /// <summary>The name under which a map keeps what AIF says beyond the model.</summary>
    public const string Notes = "aif";

    public const string Nodes = "nodes";
    public const string Edges = "edges";
    public const string Locutions = "locutions";
    public const string Participants = "participants";
    public const string NodeId = "nodeID";
    public const string Text = "text";
    public const string Type = "type";
    public const string Scheme = "scheme";
    public const string SchemeId = "schemeID";
    public const string EdgeId = "edgeID";
    public const string FromId = "fromID";
    public const string ToId = "toID";
    public const string FormEdgeId = "formEdgeID";
    public const string PersonId = "personID";
    public const string ParticipantId = "participantID";
    public const string FirstName = "firstname";
    public const string Surname = "surname";

    /// <summary>Lists of what is said of nodes, each item with a node's id.</summary>
    public static readonly string[] ListsAboutNodes = [Locutions, "schemefulfillments", "descriptorfulfillments",
        "cqdescriptorfulfillments"];

    public static readonly string[] NodeOrder = [NodeId, Text, Type, "timestamp", Scheme, SchemeId];

    public static readonly EdgeWords Edge = new(EdgeId, FromId, ToId, [EdgeId, FromId, ToId, FormEdgeId], "") { Nulls = [FormEdgeId] };

    public static readonly string[] AboutOrder = [NodeId, PersonId, "timestamp", "start", "end", "source"];
    public static readonly string[] ParticipantOrder = [ParticipantId, FirstName, Surname];
    public static readonly string[] TopOrder = [Nodes, Edges, Participants, .. ListsAboutNodes];

    private static readonly (string Type, RelationKind Kind, string Default)[] Kinds =
    [
        ("RA", RelationKind.Support, "Default Inference"),
        ("CA", RelationKind.Attack, "Default Conflict"),
        ("MA", RelationKind.Rephrase, "Default Rephrase"),
        ("PA", RelationKind.Preference, "Default Preference"),
        ("YA", RelationKind.Illocution, "Default Illocuting"),
        ("TA", RelationKind.Transition, "Default Transition"),
    ];

    /// <summary>The kind of relation that a node type is; null for one that is none.</summary>
    public static RelationKind? KindOf(string? type) =>
        Array.Find(Kinds, known => known.Type == type) is { Type: not null } found ? found.Kind : null;

    /// <summary>The type of a node; null for a relation that AIF has no node for.</summary>
    public static string? TypeOf(ArgumentNode node) => node switch
    {
        Statement => "I",
        Locution => "L",
        Relation relation => Array.Find(Kinds, known => known.Kind == relation.Kind).Type,
        _ => null,
    };

    /// <summary>What a relation without words and without a scheme is called.</summary>
    public static string DefaultOf(RelationKind kind) => Array.Find(Kinds, known => known.Kind == kind).Default;
}
