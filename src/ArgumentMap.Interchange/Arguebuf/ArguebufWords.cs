using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Arguebuf;

/// <summary>The words of Arguebuf, as the JSON of its messages spells them.</summary>
internal static class ArguebufWords
{
    /// <summary>The name under which a map keeps what Arguebuf says beyond the model.</summary>
    public const string Notes = "arguebuf";

    public const string Nodes = "nodes";
    public const string Edges = "edges";
    public const string Resources = "resources";
    public const string Participants = "participants";
    public const string Analysts = "analysts";
    public const string MajorClaim = "majorClaim";
    public const string SchemaVersion = "schemaVersion";
    public const string Metadata = "metadata";
    public const string Created = "created";
    public const string Updated = "updated";
    public const string Userdata = "userdata";
    public const string Atom = "atom";
    public const string Scheme = "scheme";
    public const string Support = "support";
    public const string Attack = "attack";
    public const string Preference = "preference";
    public const string Rephrase = "rephrase";
    public const string Descriptors = "premiseDescriptors";

    /// <summary>Of a scheme, in the first versions: which kind it is of, as in <c>SCHEME_TYPE_ATTACK</c>, and which scheme.</summary>
    public const string Type = "type";
    public const string OldScheme = "argumentationScheme";

    public const string Text = "text";
    public const string Reference = "reference";
    public const string Participant = "participant";
    public const string Resource = "resource";
    public const string Offset = "offset";
    public const string Title = "title";
    public const string Source = "source";
    public const string Target = "target";
    public const string Timestamp = "timestamp";
    public const string Name = "name";

    /// <summary>The key of an item, where it stands in the item.</summary>
    public const string Key = "@id";

    /// <summary>Fields of a binary file that the schema does not have, in base64.</summary>
    public const string Wire = "@wire";

    /// <summary>The objects whose members are items by their keys.</summary>
    public static readonly string[] Lists = [Nodes, Edges, Resources, Participants, Analysts];

    /// <summary>The usual order of members: that of the schema's fields, in every message.</summary>
    public static readonly string[] Order =
    [
        Nodes, Edges, Resources, Participants, Analysts, MajorClaim, SchemaVersion, "libraryVersion",
        Atom, Scheme, Support, Attack, Preference, Rephrase, Resource, Offset, Text, Reference, Participant, Title,
        Source, Target, Timestamp, Name, Descriptors, Created, Updated, Metadata, Userdata,
    ];

    public static readonly EdgeWords Edge = new(Key, Source, Target, [Key, .. Order], "edge-");

    private static readonly RelationKind[] Kinds =
        [RelationKind.Attack, RelationKind.Preference, RelationKind.Rephrase, RelationKind.Support];

    /// <summary>The word for a kind of relation; null for one that Arguebuf has none for.</summary>
    public static string? WordOf(RelationKind kind) => kind switch
    {
        RelationKind.Support => Support,
        RelationKind.Attack => Attack,
        RelationKind.Preference => Preference,
        RelationKind.Rephrase => Rephrase,
        _ => null,
    };

    /// <summary>The kind of relation that a scheme is; null where it says none.</summary>
    public static RelationKind? KindOf(JsonObject scheme)
    {
        foreach (var kind in Kinds)
            if (scheme.ContainsKey(WordOf(kind)!)) return kind;
        var type = scheme.Member(Type).Text();
        foreach (var kind in Kinds)
            if (type?.EndsWith(WordOf(kind)!, StringComparison.OrdinalIgnoreCase) ?? false) return kind;
        return null;
    }

    /// <summary>Whether Arguebuf has a node for a node of a map.</summary>
    public static bool IsSayable(ArgumentNode node) =>
        node is Statement || (node is Relation relation && WordOf(relation.Kind) is not null);
}
