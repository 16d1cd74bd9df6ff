using System.Text.Json;

namespace ArgumentMap.Json;

/// <summary>Reads one item of an array, at whose first token the reader stands and at whose last it is left.</summary>
internal delegate T JsonItemReader<out T>(JsonValues values, ref Utf8JsonReader json);
