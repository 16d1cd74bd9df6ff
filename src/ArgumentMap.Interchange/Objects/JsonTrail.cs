using System.Text;
using System.Text.Json;

namespace ArgumentMap.Interchange.Objects;

/// <summary>Where a reader of JSON stands: the names and positions that lead to its value.</summary>
internal sealed class JsonTrail
{
    /// <summary>A set that has held no more is cleared at once, and serves again: most objects are small.</summary>
    private const int FewNames = 16;

    private readonly List<Step> _steps = [];
    private readonly Stack<HashSet<string>> _spare = new();
    private bool _isInside;

    /// <summary>The name that the reader has just passed.</summary>
    public string Name => _steps[^1].Name ?? "";

    /// <summary>Whether that name comes for the first time in its object.</summary>
    public bool IsNewName { get; private set; }

    /// <summary>Takes in the reader's token; whether a value starts with it.</summary>
    public bool Follow(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _steps[^1].Name = reader.GetString();
                IsNewName = _steps[^1].Names!.Add(Name);
                return false;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                Leave();
                return false;
        }
        if (_steps.Count > 0 && _steps[^1].Names is null) _steps[^1].Index++;
        _isInside = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        if (_isInside) _steps.Add(new Step { Names = reader.TokenType == JsonTokenType.StartObject ? NoNames() : null });
        return true;
    }

    private HashSet<string> NoNames() => _spare.TryPop(out var names) ? names : new(StringComparer.Ordinal);

    private void Leave()
    {
        if (_steps[^1].Names is { Count: <= FewNames } names)
        {
            names.Clear();
            _spare.Push(names);
        }
        _steps.RemoveAt(_steps.Count - 1);
    }

    /// <summary>The path of the value that has just started, such as <c>$.nodes[3].text</c>.</summary>
    public override string ToString()
    {
        var path = new StringBuilder("$");
        foreach (var step in _steps.SkipLast(_isInside ? 1 : 0))
            if (step.Names is null) path.Append('[').Append(step.Index).Append(']');
            else path.Append('.').Append(step.Name);
        return path.ToString();
    }

    private sealed class Step
    {
        public HashSet<string>? Names { get; init; }

        public string? Name { get; set; }

        public int Index { get; set; } = -1;
    }
}
