using System.Text;
using System.Text.RegularExpressions;
using ArgumentMap.Formats;
using ArgumentMap.Interchange.Argdown.Syntax;
using ArgumentMap.Interchange.Records;

namespace ArgumentMap.Interchange.Argdown.Including;

/// <summary>
/// A document with the documents that it includes in their places, as one text of which each place is known in its own document.
/// </summary>
internal sealed partial class WholeDocument : IPlaces
{
    private const int MostDepth = 32;

    private readonly ArgdownIncludes _includes;
    private readonly MapInput _root;
    private readonly StringBuilder _text = new();
    private readonly List<(int Start, Part Part, int Offset)> _pieces = [];
    private readonly HashSet<string> _included = new(StringComparer.Ordinal);

    private WholeDocument(MapInput root, ArgdownIncludes includes) => (_root, _includes) = (root, includes);

    /// <summary>The places at which a document is left out that stands above already, and their names.</summary>
    public List<(int Place, string Name)> Repeated { get; } = [];

    /// <summary>The text as it is to be read.</summary>
    public MapInput Input { get; private set; } = null!;

    /// <exception cref="MapFormatException">
    /// A document that is to be included is not there, includes itself, or all are larger than the limits allow.
    /// </exception>
    public static WholeDocument Of(MapInput root, ArgdownIncludes includes)
    {
        var whole = new WholeDocument(root, includes);
        var outermost = new Part(root.File, root.Text, null);
        if (!includes.IsAny || !root.Text.Contains(ArgdownIncludes.Sign, StringComparison.Ordinal))
        {
            whole._pieces.Add((0, outermost, 0));
            whole.Input = root;
            return whole;
        }
        whole.Add(outermost, 0);
        whole.Input = new MapInput(Encoding.UTF8.GetBytes(whole._text.ToString()), root.File, root.Limits);
        return whole;
    }

    public MapLocation At(int first, int second)
    {
        var (low, high) = (0, _pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_pieces[middle].Start <= first) low = middle;
            else high = middle - 1;
        }
        var (start, part, offset) = _pieces[low];
        return part.Places.LocationOf(Math.Min(part.Text.Length, first - start + offset), part.Name);
    }

    /// <summary>As deep as documents may include each other.</summary>
    private void Add(Part part, int depth)
    {
        var at = 0;
        // Behind the last bracket nothing is included; without it each sign there would be followed to the end.
        foreach (Match match in Include().Matches(part.Text[..(part.Text.LastIndexOf(')') + 1)]))
        {
            Append(part, at, match.Index);
            at = match.Index + match.Length;
            if (Found(part, match, depth) is { } found) Add(found, depth + 1);
            else Repeated.Add((_text.Length, match.Groups["path"].Value));
        }
        Append(part, at, part.Text.Length);
    }

    private void Append(Part part, int start, int end)
    {
        _pieces.Add((_text.Length, part, start));
        _text.Append(part.Text, start, end - start);
    }

    /// <summary>The document that is to be included; null where it stands above already.</summary>
    private Part? Found(Part part, Match match, int depth)
    {
        var path = match.Groups["path"].Value;
        if (depth == MostDepth) throw Fault(part, match, $"documents that include each other at most {MostDepth} deep", "another");
        var found = _includes.Find(path, part.Name, _root.File, _root.Limits)
            ?? throw Fault(part, match, "a document that can be included",
                $"{MapInput.Shown(path)}, which is not there, or not in the folder");
        for (var above = part; above is not null; above = above.Parent)
            if (above.Name == found.Name) throw Fault(part, match, "a document that does not include itself", MapInput.Shown(path));
        if (!_included.Add(found.Name)) return null;
        if (_text.Length + (long)found.Text.Length > _root.Limits.MaxBytes)
            throw Fault(part, match, $"all documents within {nameof(MapReadOptions.MaxBytes)}", MapInput.Shown(path));
        return new Part(found.Name, found.Text, part);
    }

    private static MapFormatException Fault(Part part, Match match, string expected, string found) =>
        new(part.Places.LocationOf(match.Index, part.Name), expected, found);

    /// <summary>The reference's pattern.</summary>
    [GeneratedRegex(@"@include\((?<path>[^)]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Include();

    private sealed class Part(string? name, string text, Part? parent)
    {
        private TextPlaces? _places;

        public string? Name => name;

        public string Text => text;

        public Part? Parent => parent;

        public TextPlaces Places => _places ??= new TextPlaces(text);
    }
}
