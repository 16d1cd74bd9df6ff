using ArgumentMap.Formats;

namespace ArgumentMap.Json;

/// <summary>The values that are to be laid out together, gathered first: a line is begun when it is known what fits on it.</summary>
internal sealed class JsonTokens(MapReadOptions limits)
{
    private readonly Stack<int> _open = new();
    private JsonToken[] _tokens = new JsonToken[64];
    private int _nameLength;
    private int _start;

    public JsonText Text { get; } = new(limits);

    public int Count { get; private set; }

    /// <summary>How many arrays and objects are open.</summary>
    public int Depth => _open.Count;

    public ref JsonToken this[int index] => ref _tokens[index];

    public void Open(string? name, char kind)
    {
        if (_open.Count > 0) _tokens[_open.Peek()].HoldsMore = true;
        Begin(name);
        End(kind);
        _open.Push(Count - 1);
    }

    public void Close() => _tokens[_open.Pop()].Next = Count;

    /// <summary>Begins a scalar, whose value is then spelled into the text.</summary>
    public void Begin(string? name)
    {
        _start = Text.Length;
        if (name is not null) Text.AppendString(name);
        _nameLength = Text.Length - _start;
    }

    public void End(char kind = '0')
    {
        if (Count == _tokens.Length) Array.Resize(ref _tokens, Count * 2);
        _tokens[Count++] = new JsonToken
        {
            Kind = kind,
            Start = _start,
            NameLength = _nameLength,
            ValueLength = Text.Length - _start - _nameLength,
            Next = Count,
        };
    }

    /// <summary>Forgets all but the first token, which is open.</summary>
    public void Restart()
    {
        Count = 1;
        Text.Cut(0);
    }

    /// <summary>The length of an array or object on one line; it holds only scalars.</summary>
    public int InlineLength(int token)
    {
        var isObject = _tokens[token].Kind == '{';
        var length = isObject ? 2 : 0;
        for (var child = token + 1; child < _tokens[token].Next; child++)
            length += _tokens[child].ValueLength + (isObject ? _tokens[child].NameLength + 2 : 0) + 2;
        return length;
    }
}
