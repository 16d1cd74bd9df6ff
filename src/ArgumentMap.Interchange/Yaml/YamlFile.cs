using System.Text;
using System.Text.Json.Nodes;
using ArgumentMap.Formats;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Yaml;

/// <summary>A YAML file that is read into a map: its value, its places, and what looks wrong in it.</summary>
internal sealed class YamlFile
{
    /// <summary>Of the map: that lines end with CR LF, and that a byte order mark stands before them.</summary>
    private const string CrLf = "crlf";
    private const string Mark = "mark";

    private readonly Dictionary<(string Message, string? Rule), (int Offset, int Count)> _warnings = [];
    private readonly YamlPlaces _places;
    private readonly bool _hasMark;
    private readonly bool _endsLinesWithCrLf;

    private YamlFile(MapInput input)
    {
        _hasMark = input.HasByteOrderMark;
        _endsLinesWithCrLf = HasOnlyCrLf(input.Text);
        Input = _endsLinesWithCrLf
            ? new MapInput(Encoding.UTF8.GetBytes(input.Text.Replace("\r\n", "\n", StringComparison.Ordinal)), input.File, input.Limits)
            : input;
        Root = YamlReader.Read(Input);
        _places = new YamlPlaces(Input);
    }

    /// <summary>The file, in which LF stands for CR LF where every line ends with that.</summary>
    public MapInput Input { get; }

    /// <summary>Its value; null where it says nothing.</summary>
    public YamlNode? Root { get; }

    /// <exception cref="MapFormatException">It is no such YAML.</exception>
    public static YamlFile Read(MapInput input) => new(input);

    /// <summary>Notes of a map how the bytes of its file spell the text.</summary>
    public void NoteBytes(JsonObject note)
    {
        if (_endsLinesWithCrLf) note.Add(CrLf, true);
        if (_hasMark) note.Add(Mark, true);
    }

    /// <summary>A text whose lines end with LF as a file that was noted so spells it.</summary>
    public static string Spelled(string text, JsonNode? note)
    {
        var spelled = note.Member(CrLf) is null ? text : text.Replace("\n", "\r\n", StringComparison.Ordinal);
        return note.Member(Mark) is null ? spelled : "\uFEFF" + spelled;
    }

    /// <summary>Says that something looks wrong: once, with the first place, and how often.</summary>
    /// <param name="offset">Where.</param>
    /// <param name="message">What looks wrong, and what was done.</param>
    /// <param name="rule">The name of the rule that makes a finding of it, or null.</param>
    public void Warn(int offset, string message, string? rule = null) =>
        _warnings[(message, rule)] = _warnings.TryGetValue((message, rule), out var known) ? (known.Offset, known.Count + 1) : (offset, 1);

    public MapFormatException Fault(YamlNode at, string expected) => new(_places.At(at.Start), expected, at switch
    {
        YamlScalar { IsNull: true } => "nothing",
        YamlScalar scalar => MapInput.Shown(scalar.Value),
        YamlSequence => "a list",
        _ => "a mapping",
    });

    private static bool HasOnlyCrLf(string text)
    {
        var pairs = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if (!isPair && text[i] is '\r' or '\n') return false;
            if (!isPair) continue;
            pairs++;
            i++;
        }
        return pairs > 0;
    }

    /// <summary>A map that was read from the file.</summary>
    /// <param name="map">The map.</param>
    /// <param name="offsetOf">The offset at which a node stands; null for one that has no place of its own.</param>
    public MapReadResult Result(ArgumentGraph map, Func<string, int?> offsetOf)
    {
        var warnings = _warnings.Select(warning => new MapWarning(
            _places.At(warning.Value.Offset),
            warning.Value.Count == 1 ? warning.Key.Message
                : $"{warning.Key.Message} ({warning.Value.Count} times)")
        { Rule = warning.Key.Rule });
        return new MapReadResult(map, [.. warnings], Input.File, Locate);

        IReadOnlyDictionary<string, MapLocation> Locate(IEnumerable<string> ids) =>
            ids.Where(id => offsetOf(id) is not null).ToDictionary(id => id, id => _places.At(offsetOf(id)!.Value), StringComparer.Ordinal);
    }
}
