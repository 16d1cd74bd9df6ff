using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ArgumentMap.Cli.Editing;

/// <summary>How messages are written, without reflection.</summary>
[JsonSerializable(typeof(JsonObject))]
internal sealed partial class EditingJson : JsonSerializerContext;
