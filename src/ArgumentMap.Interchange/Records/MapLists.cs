namespace ArgumentMap.Interchange.Records;

/// <summary>The lists of a map in the native format, by their names there.</summary>
internal static class MapLists
{
    /// <summary>No list, but the map itself.</summary>
    public const string Map = "map";

    public const string Sources = "sources";

    public const string Participants = "participants";

    public const string Statements = "statements";

    public const string Locutions = "locutions";

    public const string Relations = "relations";

    public const string Groups = "groups";

    /// <summary>All but the map itself, in the order in which they are written.</summary>
    public static IReadOnlyList<string> All { get; } = [Sources, Participants, Statements, Locutions, Relations, Groups];
}
