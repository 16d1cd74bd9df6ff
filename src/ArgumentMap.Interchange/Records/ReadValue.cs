namespace ArgumentMap.Interchange.Records;

/// <summary>A value as a file has it.</summary>
/// <param name="Name">The member of the record that it is.</param>
/// <param name="Text">How the file spells it.</param>
/// <param name="Type">How that is to be understood.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record ReadValue(string Name, string Text, MemberType Type, Place Place)
{
    /// <summary>A value of the type that its member has.</summary>
    public ReadValue(string name, string text, Place place) : this(name, text, MapMembers.TypeOf(name), place)
    {
    }
}
