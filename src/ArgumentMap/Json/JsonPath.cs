using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ArgumentMap.Json;

/// <summary>
/// Where a walk through a JSON text stands: a stack of member names and array indexes, spelled only when it is asked for.
/// </summary>
internal sealed class JsonPath
{
    /// <summary>Clearing a set costs as much as the most that it ever held, so a large one is not used again.</summary>
    private const int MostKept = 64;

    private readonly List<Step> _steps = [];
    private readonly Stack<HashSet<string>> _spare = new();

    public int Depth => _steps.Count;

    /// <summary>Follows a reader to the token at which it stands.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="repeated">Is told the name and offset of a member that its object has had already.</param>
    public void Follow(ref Utf8JsonReader reader, Action<string, long>? repeated = null)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                var name = reader.GetString()!;
                if (!StepTo(name)) repeated?.Invoke(name, reader.TokenStartIndex);
                break;
            case JsonTokenType.StartArray:
                StepToNextItem();
                EnterArray();
                break;
            case JsonTokenType.StartObject:
                StepToNextItem();
                EnterObject();
                break;
            case JsonTokenType.EndArray or JsonTokenType.EndObject:
                Leave();
                break;
            default:
                StepToNextItem();
                break;
        }
    }

    private void EnterArray() => _steps.Add(new Step(null, -1, null));

    private void EnterObject() =>
        _steps.Add(new Step(null, -1, _spare.Count > 0 ? _spare.Pop() : new HashSet<string>(StringComparer.Ordinal)));

    private void Leave()
    {
        if (_steps[_steps.Count - 1].Seen is { Count: <= MostKept } seen)
        {
            seen.Clear();
            _spare.Push(seen);
        }
        _steps.RemoveAt(_steps.Count - 1);
    }

    /// <summary>Steps to a member of the current object.</summary>
    /// <returns>False where the object has had one of that name.</returns>
    private bool StepTo(string name)
    {
        var step = _steps[_steps.Count - 1];
        _steps[_steps.Count - 1] = step with { Name = name };
        return step.Seen!.Add(name);
    }

    /// <summary>Steps to the next item where the current container is an array.</summary>
    private void StepToNextItem()
    {
        if (_steps.Count > 0 && _steps[_steps.Count - 1] is { Seen: null } step)
            _steps[_steps.Count - 1] = step with { Index = step.Index + 1 };
    }

    public override string ToString() => Spelled(_steps);

    /// <summary>The path of the object or array that the walk stands in.</summary>
    public string Container() => Spelled(_steps.Take(_steps.Count - 1));

    private static string Spelled(IEnumerable<Step> steps)
    {
        var path = new StringBuilder("$");
        foreach (var (name, index, seen) in steps)
        {
            if (seen is null && index >= 0) path.Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']');
            else if (name is not null) Append(path, name);
        }
        return path.ToString();
    }

    /// <summary>A member's path, spelled as System.Text.Json spells it.</summary>
    public static string Member(string path, string name)
    {
        var text = new StringBuilder(path);
        Append(text, name);
        return text.ToString();
    }

    private static void Append(StringBuilder path, string name)
    {
        if (name.Length > 0 && name.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '$')) path.Append('.').Append(name);
        else path.Append("['").Append(name).Append("']");
    }

    private readonly record struct Step(string? Name, int Index, HashSet<string>? Seen);
}
