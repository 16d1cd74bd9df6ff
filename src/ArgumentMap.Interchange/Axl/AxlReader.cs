using System.Text.Json.Nodes;
using ArgumentMap.Formats;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Records;
using ArgumentMap.Interchange.Xml;

namespace ArgumentMap.Interchange.Axl;

/// <summary>
/// Reads an argument into a map, with notes of what the model has no word for. No recursion, however deep it nests. O(file).
/// </summary>
internal sealed class AxlReader
{
    private const int LongestNumber = 40;
    private const string Deep = "deep-";

    private static JsonObject Nothing => [];

    private readonly XmlFile _file;
    private readonly XmlStyle _style;
    private readonly FreshIds _ids = new();
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly ArgumentGraph _map;
    private int _deep;

    public AxlReader(XmlFile file)
    {
        _file = file;
        _style = XmlStyle.Of(AxlWords.Style, file, file.Root.Parts.Prepend(file.Root));
        _map = new ArgumentGraph(DocumentName.Of(file.Name));
    }

    public MapReadResult Read(CancellationToken cancellation)
    {
        var frame = XmlNotes.Of(_file.Root, Nothing, [], null, _style, 0, hasParts: true);
        XmlFrame.Add(frame, _file, _style, AxlWords.Style, AxlWords.Prolog);
        var loose = new JsonArray();
        var open = new Stack<(int At, XmlPart Part, string? Above, Relation? Step, string Number, int Depth)>();
        var parts = _file.Root.Parts;
        for (var at = parts.Count - 1; at >= 0; at--)
            if (parts[at].Name == AxlWords.Premise) open.Push((at, parts[at], null, null, "", 1));
        for (var at = 0; at < parts.Count; at++)
            if (parts[at].Name != AxlWords.Premise && !ReadAbout(frame, at, parts[at])) Keep(loose, at, parts[at]);
        while (open.TryPop(out var next))
        {
            cancellation.ThrowIfCancellationRequested();
            var (id, step) = Add(next.Part, next.At, next.Above, next.Step, next.Number, next.Depth);
            var number = 0;
            var below = new List<(int, XmlPart, string?, Relation?, string, int)>();
            for (var at = 0; at < next.Part.Parts.Count; at++)
                if (IsBelow(next.Part.Parts[at].Name))
                    below.Add((at, next.Part.Parts[at], id, step, NumberOf(next.Number, ++number), next.Depth + 1));
            for (var i = below.Count - 1; i >= 0; i--) open.Push(below[i]);
        }
        if (loose.Count > 0) frame.Add(AxlWords.Loose, loose);
        _map.Extensions = _map.Extensions.WithNotes(AxlWords.Notes, frame);
        return _file.Warnings.Result(_map, _file.Name, _places);
    }

    /// <summary>
    /// The number of a claim, by those of the claims that it stands in; where these are many, that would be longer than the file.
    /// </summary>
    private string NumberOf(string above, int number) => above.Length > LongestNumber || above.StartsWith(Deep, StringComparison.Ordinal)
        ? $"{Deep}{++_deep}"
        : above.Length == 0 ? $"{number}" : $"{above}.{number}";

    private static bool IsBelow(string name) => AxlWords.IsClaim(name) && name != AxlWords.Premise;

    /// <summary>What is said of the map as a whole.</summary>
    private bool ReadAbout(JsonObject frame, int at, XmlPart part)
    {
        if (frame.ContainsKey(part.Name) || string.IsNullOrWhiteSpace(part.Text)) return false;
        var date = AxlWords.DateOf(part.Text);
        if (part.Name == AxlWords.Author) _map.Analysts = [part.Text];
        else if (part.Name == AxlWords.Created && date is not null) _map.Created = date;
        else if (part.Name == AxlWords.Modified && date is not null) _map.Modified = date;
        else return false;
        frame.Add(part.Name, Leaf(part, at, part.Name == AxlWords.Author ? part.Text : AxlWords.DateText(date!.Value), 1));
        return true;
    }

    private JsonObject Leaf(XmlPart part, int at, string text, int depth)
    {
        var note = XmlNotes.Of(part, Nothing, [], text, _style, depth);
        note.PutFirst(Sequence.At, at);
        return note;
    }

    private void Keep(JsonArray loose, int at, XmlPart part)
    {
        if (AxlWords.IsClaim(part.Name))
            _file.Warnings.Add(part.Place,
                $"an element {MapInput.Shown($"<{part.Name}>")} stands where none does; it is kept as it stands");
        loose.Add((JsonNode)XmlNotes.Loose(at, part));
    }

    /// <summary>Adds a claim.</summary>
    /// <returns>Its id, and the step of which it is a premise.</returns>
    private (string Id, Relation? Step) Add(XmlPart part, int at, string? above, Relation? step, string number, int depth)
    {
        var note = XmlNotes.Of(part, Nothing, [], null, _style, depth, hasParts: true);
        note.PutFirst(Sequence.At, at);
        if (above is not null) note.Add(AxlWords.Under, above);
        var (text, hasTitle, loose) = ("", false, new JsonArray());
        for (var i = 0; i < part.Parts.Count; i++)
            if (part.Parts[i].Name == AxlWords.Title && !hasTitle)
            {
                (text, hasTitle) = (part.Parts[i].Text, true);
                note.Add(AxlWords.Title, Leaf(part.Parts[i], i, text, depth + 1));
            }
            else if (!IsBelow(part.Parts[i].Name))
            {
                Keep(loose, i, part.Parts[i]);
            }
        if (!hasTitle) _file.Warnings.Add(part.Place, "a claim has no title, and so no text");
        if (loose.Count > 0) note.Add(AxlWords.Loose, loose);
        var id = _ids.Of(number, AxlWords.Premise);
        _map.Add(new Claim(id, text) { IsMain = above is null, Extensions = ExtensionData.Empty.WithNotes(AxlWords.Notes, note) });
        _places.Add(id, part.Place);
        return (id, above is null ? null : Connect(part, id, above, step));
    }

    /// <summary>A helper supports the claim above together with what it stands under; under what supports nothing it is context.</summary>
    private Relation Connect(XmlPart part, string id, string above, Relation? step)
    {
        if (part.Name == AxlWords.Helper && step is { Kind: not RelationKind.Context })
        {
            _map.AddPremise(step.Id, id);
            return step;
        }
        var kind = part.Name switch
        {
            AxlWords.Reason => RelationKind.Support,
            AxlWords.Objection => RelationKind.Attack,
            _ => RelationKind.Context,
        };
        var made = _map.AddRelation(new Relation(_ids.Of(null, $"{id}-{part.Name}"), kind), above, id);
        _places.Add(made.Id, part.Place);
        return made;
    }
}
