namespace ArgumentMap.Interchange.Records;

/// <summary>One thing of a map as a file has it.</summary>
/// <param name="List">The list of the map that gets it.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Values">What the file says of it.</param>
internal sealed record ReadRecord(string List, Place Place, List<ReadValue> Values)
{
    /// <summary>Of a relation: its premises.</summary>
    public List<ReadValue> Premises { get; } = [];

    /// <summary>Of a relation: its conclusions.</summary>
    public List<ReadValue> Conclusions { get; } = [];

    public ReadValue? Find(string name) => Values.Find(value => value.Name == name);

    /// <summary>Where a member stands, or the record where it has none.</summary>
    /// <param name="member">The member in the native format, with an index where it is one of several.</param>
    public Place PlaceOf(string member)
    {
        var name = member.Split('[')[0];
        var ends = name == MapMembers.Premises ? Premises : name == MapMembers.Conclusion ? Conclusions : [];
        var index = int.TryParse(member.Split('[', ']').ElementAtOrDefault(1), out var number) ? number : -1;
        if (index >= 0 && index < ends.Count) return ends[index].Place;
        return (Find(name) ?? Find(MapMembers.Extensions))?.Place ?? Place;
    }
}
