using System.Text.Json.Nodes;

namespace ArgumentMap.Interchange.Argdown.Content;

/// <summary>The step from premises to a conclusion.</summary>
/// <inheritdoc/>
internal sealed class Inference(int number) : Element(number)
{
    public List<string> Rules { get; } = [];

    public JsonNode? Data { get; set; }

    /// <summary>Where the conclusion stands among the argument's statements; null where there is none.</summary>
    public int? Conclusion { get; set; }

    public Argument? Argument { get; set; }

    public (int Start, int End) Place { get; init; }
}
