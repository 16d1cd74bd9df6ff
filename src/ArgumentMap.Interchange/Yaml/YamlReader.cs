using ArgumentMap.Formats;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ArgumentMap.Interchange.Yaml;

/// <summary>
/// Reads YAML 1.2 into nodes with their places: one document, each name once, not too deep. Tags are passed over, so that no file can ask
/// for a type. Aliases are the nodes that they name, and may not make a file much larger than it is.
/// </summary>
/// <remarks>Linear in the file, and without recursion. Only the events of the parser below are used.</remarks>
internal sealed class YamlReader
{
    /// <summary>How many values aliases may add to those of the file.</summary>
    private const int MostRepeated = 100_000;

    /// <summary>Leaves room for what is kept of a file within the 48 levels that an extension may have.</summary>
    private const int MostDepth = 40;

    private readonly MapInput _input;
    private readonly int _offset;
    private readonly string _text;
    private readonly int _maxDepth;
    private readonly Stack<YamlLevel> _levels = new();
    private readonly Dictionary<string, YamlNode?> _anchors = new(StringComparer.Ordinal);
    private YamlNode? _root;
    private long _repeated;
    private int _passed;

    private YamlReader(MapInput input, int start, int end)
    {
        (_input, _offset) = (input, start);
        _text = start == 0 && end == input.Text.Length ? input.Text : input.Text[start..end];
        _maxDepth = Math.Min(MostDepth, input.Limits.MaxDepth);
    }

    /// <summary>The value of a file; null for a file that says nothing.</summary>
    /// <exception cref="MapFormatException">It is no such YAML.</exception>
    public static YamlNode? Read(MapInput input) => Read(input, 0, input.Text.Length);

    /// <summary>The value of a stretch of a file; null where that says nothing.</summary>
    /// <param name="input">The file.</param>
    /// <param name="start">The offset at which the YAML starts.</param>
    /// <param name="end">The offset after it.</param>
    /// <exception cref="MapFormatException">It is no such YAML. The place is that in the whole file.</exception>
    public static YamlNode? Read(MapInput input, int start, int end) => new YamlReader(input, start, end).Read();

    private YamlNode? Read()
    {
        try
        {
            var parser = new Parser(new Scanner(new StringReader(_text), skipComments: true));
            while (parser.MoveNext()) Take(parser.Current!);
            return _root;
        }
        catch (YamlException fault)
        {
            var at = Math.Min((int)Math.Max(0, fault.Start.Index), _text.Length);
            throw Fault(at, "well-formed YAML", $"{_input.Found(_offset + at)} ({Reason(fault)})");
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or OverflowException)
        {
            // What the scanner throws where it takes itself for wrong and not the text.
            throw Fault(_passed, "well-formed YAML", _input.Found(_offset + _passed));
        }
    }

    private static string Reason(YamlException fault) => fault.Message.Split('\n')[0].TrimEnd('.', '\r');

    private void Take(ParsingEvent next)
    {
        _passed = (int)Math.Min(next.End.Index, _text.Length);
        switch (next)
        {
            case DocumentStart when _root is not null:
                throw Fault(StartOf(next), "one document", "a second");
            case Scalar scalar:
                AddScalar(scalar);
                break;
            case AnchorAlias alias:
                AddAlias(alias);
                break;
            case SequenceStart start:
                Open(new YamlLevel(start, StartOf(start), start.Style == SequenceStyle.Flow, isMapping: false));
                break;
            case MappingStart start:
                Open(new YamlLevel(start, StartOf(start), start.Style == MappingStyle.Flow, isMapping: true));
                break;
            case SequenceEnd or MappingEnd:
                Close((int)next.End.Index);
                break;
        }
    }

    private void AddScalar(Scalar scalar)
    {
        var (start, end) = (StartOf(scalar), (int)Math.Min(scalar.End.Index, _text.Length));
        // The blank lines after a block belong to it only where they are kept.
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded && !Keeps(start, end))
            while (end > start && char.IsWhiteSpace(_text[end - 1])) end--;
        Add(new YamlScalar(scalar.Value, scalar.Style)
        {
            Start = _offset + start,
            End = _offset + end,
            Anchor = NameOf(scalar),
            HasNames = !scalar.Anchor.IsEmpty,
        });
    }

    /// <summary>Whether the header of a block, as in <c>|+</c>, keeps the lines at its end.</summary>
    private bool Keeps(int start, int end)
    {
        var header = _text.AsSpan(start, end - start);
        var line = header.IndexOfAny('\n', '\r');
        return header[..(line < 0 ? header.Length : line)].Contains('+');
    }

    private void AddAlias(AnchorAlias alias)
    {
        var (start, name) = (StartOf(alias), alias.Value.Value);
        if (!_anchors.TryGetValue(name, out var target)) throw Fault(start, "the name of a value before", MapInput.Shown(name));
        if (target is null) throw Fault(start, "an alias of a value that has ended", $"{MapInput.Shown(name)} within itself");
        _repeated += target.Size;
        if (_repeated > MostRepeated) throw Fault(start, $"at most {MostRepeated} values repeated by aliases", "more");
        if (_levels.Count + target.Height > _maxDepth) throw TooDeep(start);
        var end = (int)Math.Min(alias.End.Index, _text.Length);
        Add(target with { Start = _offset + start, End = _offset + end, Anchor = null, Alias = name, HasNames = true });
    }

    private void Open(YamlLevel level)
    {
        if (_levels.Count + 1 >= _maxDepth) throw TooDeep(level.Start);
        if (_levels.TryPeek(out var parent) && parent.AwaitsKey) throw Fault(level.Start, "a name", "a list or a mapping");
        if (level.Anchor is { } name) _anchors[name] = null;
        _levels.Push(level);
    }

    private void Close(int end)
    {
        var level = _levels.Pop();
        Add(level.ToNode(_offset, level.IsFlow ? Math.Min(end + 1, _text.Length) : null));
    }

    private void Add(YamlNode node)
    {
        if (node.Anchor is { } name) _anchors[name] = node;
        if (!_levels.TryPeek(out var parent))
            _root = node;
        else if (!parent.AwaitsKey)
            parent.Add(node);
        else if (node is not YamlScalar key)
            throw Fault(node.Start - _offset, "a name", "a list or a mapping");
        else if (!parent.AddKey(key))
            throw Fault(node.Start - _offset, "each name once", $"a second {MapInput.Shown(key.Value)}");
    }

    private static string? NameOf(NodeEvent node) => node.Anchor.IsEmpty ? null : node.Anchor.Value;

    private static int StartOf(ParsingEvent at) => (int)at.Start.Index;

    private MapFormatException TooDeep(int at) => Fault(at, $"at most {_maxDepth} levels", "more");

    private MapFormatException Fault(int at, string expected, string found) => _input.Fault(_offset + at, expected, found);
}
