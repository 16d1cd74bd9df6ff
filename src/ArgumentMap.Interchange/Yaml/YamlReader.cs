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
    private readonly Func<YamlNode, string>? _nameOf;
    private readonly Stack<YamlLevel> _levels = new();
    private readonly Dictionary<string, YamlNode?> _anchors = new(StringComparer.Ordinal);
    private YamlNode? _root;
    private long _repeated;
    private int _passed;

    private YamlReader(MapInput input, int start, int end, Func<YamlNode, string>? nameOf)
    {
        (_input, _offset, _nameOf) = (input, start, nameOf);
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
    /// <param name="nameOf">What a name is, which may then be a list or a mapping too; null where names are texts as they stand.</param>
    /// <exception cref="MapFormatException">It is no such YAML. The place is that in the whole file.</exception>
    public static YamlNode? Read(MapInput input, int start, int end, Func<YamlNode, string>? nameOf = null) =>
        new YamlReader(input, start, end, nameOf).Read();

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
                Open(new YamlLevel(start, StartOf(start), start.Style == SequenceStyle.Flow, isMapping: false, isPair: false));
                break;
            case MappingStart start:
                // A pair that is an item of a list has no place of its own.
                var isPair = _levels.Count > 0 && StartOf(start) == 0;
                Open(new YamlLevel(start, StartOf(start), start.Style == MappingStyle.Flow, isMapping: true, isPair));
                break;
            case SequenceEnd or MappingEnd:
                Close((int)next.End.Index);
                break;
        }
    }

    private void AddScalar(Scalar scalar)
    {
        var (start, end) = (StartOf(scalar), (int)Math.Min(scalar.End.Index, _text.Length));
        if (_levels.TryPeek(out var level)) CheckComma(level, start);
        if (level is { IsFlow: true, AwaitsKey: true }) CheckOneLine(start, end);
        // The blank lines after a block belong to it only where they are kept.
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded && !Keeps(start, end))
            while (end > start && char.IsWhiteSpace(_text[end - 1])) end--;
        var node = new YamlScalar(scalar.Value, scalar.Style)
        {
            Start = _offset + start,
            End = _offset + end,
            IsTaggedText = !scalar.Tag.IsEmpty && scalar.Tag.Value is "!" or "tag:yaml.org,2002:str",
            Anchor = NameOf(scalar),
            HasNames = !scalar.Anchor.IsEmpty,
        };
        if (level is { IsFlow: true } && scalar is { Style: ScalarStyle.Plain, Value: [.., ':'] } && IsEndOfItem(end)) AddBare(node, level);
        else Add(node);
    }

    /// <summary>A name in brackets and its colon are on one line, unless a question mark stands before the name.</summary>
    private void CheckOneLine(int start, int end)
    {
        var colon = end;
        while (colon < _text.Length && char.IsWhiteSpace(_text[colon])) colon++;
        if (colon == _text.Length || _text[colon] != ':' || !_text.AsSpan(start, colon - start).ContainsAny('\n', '\r')) return;
        if (!_text.AsSpan(0, start).TrimEnd().EndsWith("?")) throw Fault(start, "a name and its colon on one line", "a name on several");
    }

    private bool IsEndOfItem(int at)
    {
        while (at < _text.Length && char.IsWhiteSpace(_text[at])) at++;
        return at < _text.Length && _text[at] is '}' or ']' or ',';
    }

    /// <summary>A colon just before a closing bracket belongs to no name, but the parser below takes it for a part of one.</summary>
    private void AddBare(YamlScalar named, YamlLevel level)
    {
        var name = named with { Value = named.Value[..^1], End = named.End - 1 };
        if (level.AwaitsKey) Add(name);
        else if (level.IsMapping) throw Fault(name.End - _offset, "a comma", MapInput.Shown(":"));
        else Add(PairOf(KeyOf(name), named.End));
    }

    private static YamlMapping PairOf(YamlScalar name, int end)
    {
        var nothing = new YamlScalar("", ScalarStyle.Plain) { Start = end, End = end };
        return new YamlMapping([new YamlEntry(name, nothing)], IsFlow: true)
        {
            Start = name.Start,
            End = end,
            Size = 2,
            Height = 2,
            HasNames = name.HasNames,
        };
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
        if (_levels.TryPeek(out var level)) CheckComma(level, start);
        var end = (int)Math.Min(alias.End.Index, _text.Length);
        Add(target with { Start = _offset + start, End = _offset + end, Anchor = null, Alias = name, HasNames = true });
    }

    private void Open(YamlLevel level)
    {
        if (_levels.Count + 1 >= _maxDepth) throw TooDeep(level.Start);
        if (_levels.TryPeek(out var parent))
        {
            if (parent.AwaitsKey && _nameOf is null) throw Fault(level.Start, "a name", "a list or a mapping");
            if (level.IsBracketed) CheckComma(parent, level.Start);
        }
        if (level.Anchor is { } name) _anchors[name] = null;
        _levels.Push(level);
    }

    private void Close(int end)
    {
        var level = _levels.Pop();
        Add(level.ToNode(_offset, level.IsBracketed ? Math.Min(end + 1, _text.Length) : null));
    }

    private void Add(YamlNode node)
    {
        if (node.Anchor is { } name) _anchors[name] = node;
        if (!_levels.TryPeek(out var parent))
            _root = node;
        else if (!parent.AwaitsKey)
            parent.Add(node);
        else if (KeyOf(node) is var key && !parent.AddKey(key))
            throw Fault(node.Start - _offset, "each name once", $"a second {MapInput.Shown(key.Value)}");
    }

    private YamlScalar KeyOf(YamlNode node)
    {
        if (_nameOf is null) return node as YamlScalar ?? throw Fault(node.Start - _offset, "a name", "a list or a mapping");
        var name = _nameOf(node);
        if (node is YamlScalar scalar) return scalar.Value == name ? scalar : scalar with { Value = name };
        return new YamlScalar(name, ScalarStyle.Any) { Start = node.Start, End = node.End, Anchor = node.Anchor, HasNames = node.HasNames };
    }

    /// <summary>Between what stands in brackets there are commas, which the parser below does not miss behind a bracket.</summary>
    private void CheckComma(YamlLevel level, int start)
    {
        if (level is not { IsFlow: true, Last: { } last } || !level.AwaitsItem) return;
        var between = _text.AsSpan(last.End - _offset, Math.Max(0, start - (last.End - _offset)));
        if (!between.Contains(',')) throw Fault(start, "a comma", _input.Found(_offset + start));
    }

    private static string? NameOf(NodeEvent node) => node.Anchor.IsEmpty ? null : node.Anchor.Value;

    private static int StartOf(ParsingEvent at) => (int)at.Start.Index;

    private MapFormatException TooDeep(int at) => Fault(at, $"at most {_maxDepth} levels", "more");

    private MapFormatException Fault(int at, string expected, string found) => _input.Fault(_offset + at, expected, found);
}
