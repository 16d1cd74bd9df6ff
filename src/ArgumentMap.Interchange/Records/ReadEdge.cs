namespace ArgumentMap.Interchange.Records;

/// <summary>An edge as a file has it.</summary>
/// <param name="From">The id of the node that it starts from.</param>
/// <param name="To">The id of the node that it points to.</param>
/// <param name="Role">The word for what it joins; null where the file leaves that to its ends.</param>
/// <param name="Values">What else the file says of it, which is of the relation that it stands for.</param>
internal sealed record ReadEdge(ReadValue From, ReadValue To, ReadValue? Role, List<ReadValue> Values)
{
    /// <summary>Whether it is a relation by itself, not an end of another: it says of which kind, or has an id to be pointed at.</summary>
    public bool IsRelation => Role is null && Values.Exists(value => value.Name is MapMembers.Kind or MapMembers.Id);
}
