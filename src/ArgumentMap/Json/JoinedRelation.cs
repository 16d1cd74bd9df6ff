namespace ArgumentMap.Json;

/// <summary>A relation with what it joins, as a file has it.</summary>
/// <param name="Relation">The relation; its id is <see cref="RelationParts.NoId"/> where the file gives none.</param>
/// <param name="Premises">Its premises.</param>
/// <param name="Conclusions">Its conclusions.</param>
internal readonly record struct JoinedRelation(Relation Relation, RelationEnds Premises, RelationEnds Conclusions);
