namespace ArgumentMap.Interchange.Objects;

/// <summary>Ids that a map takes, each once, of what a file calls its things.</summary>
internal sealed class FreshIds
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The name itself where it is an id and free, else one like it.</summary>
    /// <param name="name">What the file says, or null.</param>
    /// <param name="otherwise">What it is called where the file says nothing of use.</param>
    public string Of(string? name, string otherwise)
    {
        var id = Cleaned(name);
        if (id.Length == 0) id = otherwise;
        if (_taken.Add(id)) return id;
        var number = _numbers.GetValueOrDefault(id, 1);
        do number++;
        while (!_taken.Add($"{id}-{number}"));
        _numbers[id] = number;
        return $"{id}-{number}";
    }

    private static string Cleaned(string? name) =>
        new string([.. (name ?? "").Where(letter => !char.IsControl(letter) && letter is not ('\ufffe' or '\uffff' or '\ufeff'))]).Trim();
}
