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
        return Free(id.Length == 0 ? otherwise : id);
    }

    /// <summary>A name where it is free, else one like it, whatever it is made of.</summary>
    public string Free(string name)
    {
        if (_taken.Add(name)) return name;
        var number = _numbers.GetValueOrDefault(name, 1);
        do number++;
        while (!_taken.Add($"{name}-{number}"));
        _numbers[name] = number;
        return $"{name}-{number}";
    }

    /// <summary>Whether a map can take a name for an id as it is.</summary>
    public static bool IsId(string name) => name.Length > 0 && Cleaned(name) == name;

    private static string Cleaned(string? name)
    {
        if (name is null) return "";
        foreach (var letter in name)
            if (!IsOfId(letter)) return new string([.. name.Where(IsOfId)]).Trim();
        return name.Trim();
    }

    private static bool IsOfId(char letter) => !char.IsControl(letter) && letter is not ('\ufffe' or '\uffff' or '\ufeff');
}
