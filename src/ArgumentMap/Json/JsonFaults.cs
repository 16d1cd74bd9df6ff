using ArgumentMap.Formats;

namespace ArgumentMap.Json;

/// <summary>
/// What is wrong with a file and what only looks wrong, by byte offsets: lines, columns and JSON paths are looked for when somebody is
/// to be told. A value of the wrong type ends the reading; of the faults of meaning the first counts, once it is known that there is
/// none of form.
/// </summary>
internal sealed class JsonFaults(JsonInput input)
{
    private readonly List<(int At, string Rule, string Message)> _warnings = [];
    private (int At, string? Member, string Expected)? _first;

    /// <summary>Whether nothing that is read any more will be returned.</summary>
    public bool Any => _first is not null;

    /// <summary>A value of the wrong type, unless the file is not well-formed in the first place.</summary>
    public MapFormatException WrongType(long at, string expected)
    {
        JsonStructure.Check(input);
        return input.FaultAt((int)at, null, expected);
    }

    /// <summary>Notes a fault of meaning.</summary>
    /// <param name="at">The offset of the value.</param>
    /// <param name="expected">What should stand there.</param>
    /// <param name="member">The member of that value that is meant, there or not.</param>
    public void Note(long at, string expected, string? member = null) => _first ??= ((int)at, member, expected);

    public void ThrowNoted()
    {
        if (_first is var (at, member, expected)) throw input.FaultAt(at, member, expected);
    }

    /// <param name="at">The offset of the value.</param>
    /// <param name="rule">The name of the rule that makes a finding of it.</param>
    /// <param name="message">What looks wrong.</param>
    public void Warn(long at, string rule, string message) => _warnings.Add(((int)at, rule, message));

    /// <summary>The warnings, in the file's order.</summary>
    public ValueList<MapWarning> Warnings()
    {
        if (_warnings.Count == 0) return [];
        var inOrder = _warnings.OrderBy(warning => warning.At).ToList();
        var places = input.Locate(inOrder.Select(warning => warning.At));
        return inOrder.Select(warning => new MapWarning(places[warning.At], warning.Message) { Rule = warning.Rule }).ToValueList();
    }
}
