using System.Text.Json;

namespace ArgumentMap.Json;

/// <summary>
/// Reads the value of one member, at whose first token the reader stands and at whose last it is left, into the parts of its object.
/// </summary>
internal delegate void JsonMemberReader<T>(JsonValues values, ref Utf8JsonReader json, ref T parts);
