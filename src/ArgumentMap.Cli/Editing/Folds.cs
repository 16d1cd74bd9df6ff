using System.Text.Json.Nodes;

namespace ArgumentMap.Cli.Editing;

/// <summary>What can be folded away: under each line those that are set deeper. O(lines).</summary>
internal static class Folds
{
    public static JsonArray Of(OpenDocument document)
    {
        var folds = new List<(int Start, int End)>();
        var open = new Stack<(int Line, int Depth)>();
        var last = -1;
        for (var line = 0; line < document.Lines.Count; line++)
        {
            var text = document.Lines[line];
            var depth = text.Length - text.TrimStart().Length;
            if (depth == text.Length) continue;
            while (open.Count > 0 && open.Peek().Depth >= depth) Close();
            open.Push((line, depth));
            last = line;
        }
        while (open.Count > 0) Close();
        return new(
            [.. folds.OrderBy(fold => fold.Start)
                .Select(fold => (JsonNode)new JsonObject { ["startLine"] = fold.Start, ["endLine"] = fold.End })]);

        void Close()
        {
            var start = open.Pop().Line;
            if (last > start) folds.Add((start, last));
        }
    }
}
