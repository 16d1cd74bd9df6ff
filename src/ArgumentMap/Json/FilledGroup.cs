namespace ArgumentMap.Json;

/// <summary>A group with the nodes in it, as a file has it.</summary>
/// <param name="Group">The group.</param>
/// <param name="Members">The nodes.</param>
internal readonly record struct FilledGroup(NodeGroup Group, RelationEnds Members);
