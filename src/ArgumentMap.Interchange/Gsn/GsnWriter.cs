using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Yaml;

namespace ArgumentMap.Interchange.Gsn;

/// <summary>Writes the elements of a map as a GSN file, in the layout of the file that it was read from. O(map).</summary>
internal sealed class GsnWriter(ArgumentGraph map)
{
    private readonly JsonObject? _frame = map.Extensions.Notes(GsnWords.Notes);
    private readonly GsnObjects _objects = new(map);

    public string Write(CancellationToken cancellation)
    {
        var named = _frame.Member(GsnNotes.Named).Whole() ?? 0;
        var text = Write(usesNames: named > 0, cancellation, out var used);
        // A name that is repeated must still be given, so lines with names hold together or not at all.
        if (used != named) text = Write(usesNames: false, cancellation, out _);
        return YamlFile.Spelled(text, _frame);
    }

    private string Write(bool usesNames, CancellationToken cancellation, out int used)
    {
        var indent = _frame.Member(GsnNotes.Indent).Text() ?? GsnNotes.UsualIndent;
        var ofElements = new YamlLayout(indent, GsnWords.ValueOf) { UsesNames = usesNames };
        var ofModule = new YamlLayout(indent, GsnWords.ModuleValueOf) { UsesNames = usesNames };
        using var writer = new StringWriter { NewLine = "\n" };
        foreach (var (node, note) in Entries())
        {
            cancellation.ThrowIfCancellationRequested();
            var isFirst = writer.GetStringBuilder().Length == 0;
            var lines = node is null
                ? ofModule.Write(GsnWords.Module, GsnObjects.Module(map, note.Member(GsnObjects.More)), note, isFirst)
                : ofElements.Write(node.Id, _objects.Element(node), note, isFirst);
            if (!isFirst && writer.GetStringBuilder()[^1] != '\n') writer.Write('\n');
            writer.Write(lines);
        }
        writer.Write(_frame.Member(GsnNotes.After).Text());
        used = ofElements.NamedCount + ofModule.NamedCount;
        return writer.ToString();
    }

    /// <summary>The elements, and null for the block of the module, in the file's order; what is new comes last.</summary>
    private IEnumerable<(ArgumentNode? Node, JsonNode? Note)> Entries()
    {
        var entries = map.Nodes.Where(_objects.IsElement)
            .Select(node => (Node: (ArgumentNode?)node, Note: (JsonNode?)node.Extensions.Notes(GsnWords.Notes))).ToList();
        var module = _frame.Member(GsnNotes.Module);
        var hasModule = module is not null || map.Title is { Length: > 0 } || map.Description is { Length: > 0 };
        if (hasModule && !map.Contains(GsnWords.Module)) entries.Insert(0, (null, module));
        return entries.OrderBy(entry => entry.Note.Member(Sequence.At).Whole() ?? (entry.Node is null ? -1 : int.MaxValue));
    }
}
