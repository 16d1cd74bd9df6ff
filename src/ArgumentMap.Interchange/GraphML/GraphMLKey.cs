using ArgumentMap.Interchange.Records;

namespace ArgumentMap.Interchange.GraphML;

/// <summary>A key as a file declares it.</summary>
/// <param name="Name">The name of what it holds.</param>
/// <param name="For">The kind of element that has it, or <c>all</c>.</param>
/// <param name="Type">How its values are to be understood.</param>
internal sealed record GraphMLKey(string Name, string For, MemberType Type)
{
    /// <summary>What an element has that says nothing of the key; null for nothing.</summary>
    public string? Default { get; set; }

    /// <summary>A key by the words of its attributes. A member of the model has its own type, whatever the file declares.</summary>
    public static GraphMLKey Of(string name, string element, string? type)
    {
        if (element == GraphMLNames.Graph && MapLists.All.Contains(name)) return new GraphMLKey(name, element, MemberType.Json);
        return MapMembers.Find(name) is { } member
            ? new GraphMLKey(member, element, MapMembers.TypeOf(member))
            : new GraphMLKey(name, element, TypeOf(type));
    }

    public ReadValue Value(string text, Place place) => new(Name, text, Type, place);

    private static MemberType TypeOf(string? word) => word switch
    {
        "boolean" => MemberType.Flag,
        "int" or "long" => MemberType.Whole,
        "float" or "double" => MemberType.Number,
        _ => MemberType.Text,
    };

    /// <summary>The word for a type.</summary>
    public static string WordOf(MemberType type) => type switch
    {
        MemberType.Flag => "boolean",
        MemberType.Whole => "long",
        MemberType.Number => "double",
        _ => "string",
    };
}
