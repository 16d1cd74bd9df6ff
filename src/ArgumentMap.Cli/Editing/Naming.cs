using System.Buffers;
using System.Text.Json.Nodes;

namespace ArgumentMap.Cli.Editing;

/// <summary>Where names are given and used, and other names for them.</summary>
internal static class Naming
{
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("[]<>\"\\\r\n");

    public static JsonArray Definitions(Workspace workspace, OpenDocument document, int offset) =>
        Places(workspace, document, offset, use => use.IsDefinition);

    public static JsonArray References(Workspace workspace, OpenDocument document, int offset, bool withDefinitions) =>
        Places(workspace, document, offset, use => withDefinitions || !use.IsDefinition);

    /// <summary>The range of the name that could be renamed; null where there is none.</summary>
    public static JsonObject? Renamed(OpenDocument document, int offset) => document.NameAt(offset) is { } name
        ? new() { ["range"] = document.Lines.RangeOf(name.Start, name.End), ["placeholder"] = name.Name }
        : null;

    /// <exception cref="RequestFault">There is no name, or the new one cannot be used.</exception>
    public static JsonObject Rename(Workspace workspace, OpenDocument document, int offset, string newName)
    {
        var name = document.NameAt(offset) ?? throw new RequestFault("there is no name here", RequestFault.Failed);
        if (newName.Trim().Length == 0 || newName.AsSpan().ContainsAny(NotInNames))
            throw new RequestFault($"'{newName}' is no name: it is empty, or has a bracket, a quotation mark or a line's end",
                RequestFault.Failed);
        if (document.Format.Name == "gsn" && newName.Any(letter => !char.IsLetterOrDigit(letter) && letter is not ('_' or '-' or '.')))
            throw new RequestFault($"'{newName}' is no id of an element: letters, digits, _, - and .", RequestFault.Failed);
        var changes = new JsonObject();
        foreach (var other in workspace.Sharing(document))
        {
            if (newName != name.Name && other.UsesOf(name with { Name = newName }).Any(use => use.IsDefinition))
                throw new RequestFault($"there is a '{newName}' already", RequestFault.Failed);
            var edits = other.UsesOf(name).Select(use => (JsonNode)new JsonObject
            {
                ["range"] = other.Lines.RangeOf(use.Start, use.End),
                ["newText"] = newName,
            }).ToArray();
            if (edits.Length > 0) changes[other.Uri] = new JsonArray(edits);
        }
        return new() { ["changes"] = changes };
    }

    private static JsonArray Places(Workspace workspace, OpenDocument document, int offset, Func<NameUse, bool> isMeant) =>
        document.NameAt(offset) is not { } name ? [] : new(
        [
            .. from other in workspace.Sharing(document)
               from use in other.UsesOf(name)
               where isMeant(use)
               select (JsonNode)new JsonObject { ["uri"] = other.Uri, ["range"] = other.Lines.RangeOf(use.Start, use.End) },
        ]);
}
