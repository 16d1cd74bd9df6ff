namespace ArgumentMap.Interchange.Records;

/// <summary>The words by which files tell what a record is, and those that people write for them by hand.</summary>
internal static class KindWords
{
    /// <summary>What a record is that says nothing of its kind.</summary>
    public const string Claim = "claim";

    public const string Locution = "locution";

    private static readonly Dictionary<string, string> Lists = new(StringComparer.OrdinalIgnoreCase)
    {
        [MapLists.Map] = MapLists.Map,
        ["source"] = MapLists.Sources,
        ["participant"] = MapLists.Participants,
        ["group"] = MapLists.Groups,
        [Claim] = MapLists.Statements,
        ["evidence"] = MapLists.Statements,
        ["recommendation"] = MapLists.Statements,
        [Locution] = MapLists.Locutions,
    };

    private static readonly Dictionary<string, RelationKind> HandWritten = new(StringComparer.OrdinalIgnoreCase)
    {
        ["supports"] = RelationKind.Support,
        ["pro"] = RelationKind.Support,
        ["+"] = RelationKind.Support,
        ["attacks"] = RelationKind.Attack,
        ["con"] = RelationKind.Attack,
        ["-"] = RelationKind.Attack,
        ["rebut"] = RelationKind.Attack,
        ["rebuts"] = RelationKind.Attack,
        ["undercut"] = RelationKind.Attack,
        ["undercuts"] = RelationKind.Attack,
        ["objection"] = RelationKind.Attack,
    };

    /// <summary>What a message says of the words for nodes.</summary>
    public static string NodeKinds { get; } = $"one of {string.Join(", ", Lists.Keys.Concat(Vocabulary.Words<RelationKind>()))}";

    /// <summary>What a message says of the words for relations.</summary>
    public static string RelationKinds { get; } = $"one of {string.Join(", ", Vocabulary.Words<RelationKind>())}";

    /// <summary>The word for a record of a list that has no member for it.</summary>
    public static string? WordOf(string list) => list switch
    {
        MapLists.Map => MapLists.Map,
        MapLists.Sources => "source",
        MapLists.Participants => "participant",
        MapLists.Groups => "group",
        MapLists.Locutions => Locution,
        _ => null,
    };

    /// <summary>Finds the list and the word of the native format that a word means, whatever its case.</summary>
    public static bool TryFind(string word, out string list, out string native)
    {
        (list, native) = ("", word.Trim().ToLowerInvariant());
        if (Lists.TryGetValue(native, out var known)) list = known;
        else if (TryFindRelation(word, out native)) list = MapLists.Relations;
        return list.Length > 0;
    }

    /// <summary>Finds the word of the native format that a word for a relation means, whatever its case.</summary>
    public static bool TryFindRelation(string word, out string native)
    {
        native = word.Trim().ToLowerInvariant();
        if (Vocabulary.TryParse<RelationKind>(native, out _)) return true;
        if (!HandWritten.TryGetValue(native, out var meant)) return false;
        native = Vocabulary.Word(meant);
        return true;
    }
}
