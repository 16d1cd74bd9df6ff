using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Yaml;

namespace ArgumentMap.Interchange.Carneades;

/// <summary>Writes a map as a file of Carneades, in the layout of the file that it was read from. O(map).</summary>
internal sealed class CarneadesWriter(ArgumentGraph map)
{
    private readonly JsonObject? _frame = map.Extensions.Notes(CarneadesWords.Notes);

    public string Write(CancellationToken cancellation)
    {
        var open = CarneadesObjects.Of(map);
        using var writer = new StringWriter { NewLine = "\n" };
        foreach (var section in _frame.Member(CarneadesFrame.Sections).Objects())
        {
            cancellation.ThrowIfCancellationRequested();
            var name = section.Member(CarneadesFrame.Name).Text() ?? "";
            var isSaid = open.Remove(name, out var value);
            WriteSection(name, isSaid, value, section, writer);
        }
        foreach (var (name, value) in open)
        {
            if (writer.GetStringBuilder().Length > 0) End(writer).Write('\n');
            YamlWriter.WriteEntry(name, value, writer, "");
        }
        writer.Write(_frame.Member(CarneadesFrame.After).Text());
        return YamlFile.Spelled(writer.ToString(), _frame);
    }

    private static void WriteSection(string name, bool isSaid, JsonNode? value, JsonObject section, StringWriter writer)
    {
        var isFirst = writer.GetStringBuilder().Length == 0;
        var isOurs = CarneadesWords.Sections.Contains(name) || name == CarneadesWords.Assumptions
            || (name == CarneadesWords.Tests && (isSaid || section.Member(CarneadesFrame.For) is null or JsonObject));
        if (isSaid && !section.ContainsKey(CarneadesFrame.For) && value is JsonObject members)
        {
            End(writer).Write(CarneadesFrame.Layout(name).Write(name, members, section, isFirst));
            return;
        }
        var noted = section.Member(CarneadesFrame.For);
        var isStill = !isOurs || (section.ContainsKey(CarneadesFrame.For) && CarneadesObjects.Sorted(value).Spelling() == noted.Spelling())
            || (!isSaid && noted is null or JsonArray { Count: 0 } or JsonObject { Count: 0 });
        if (isStill || isSaid) End(writer).Write(section.Member(CarneadesFrame.Before).Text());
        if (isStill && section.Member(CarneadesFrame.Lines).Text() is { } lines) writer.Write(lines);
        else if (isStill && !isSaid) YamlWriter.WriteEntry(name, noted?.DeepClone(), writer, "");
        else if (isSaid) YamlWriter.WriteEntry(name, value, writer, "");
    }

    /// <summary>The writer at the start of a line.</summary>
    private static StringWriter End(StringWriter writer)
    {
        var written = writer.GetStringBuilder();
        if (written.Length > 0 && written[^1] != '\n') writer.Write('\n');
        return writer;
    }
}
