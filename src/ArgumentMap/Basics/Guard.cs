namespace ArgumentMap;

/// <summary>The checks on what callers hand in; each throws an <see cref="ArgumentException"/> that names the parameter.</summary>
internal static class Guard
{
    public static T NotNull<T>(T? value, string name) where T : class => value ?? throw new ArgumentNullException(name);

    /// <summary>An id: not empty, no control character, no white space at its ends, well-formed UTF-16.</summary>
    public static string Id(string? value, string name)
    {
        if (IdFault(Text(value, name)) is { } fault) throw new ArgumentException(fault, name);
        return value!;
    }

    /// <summary>What is wrong with an id, or null. Readers ask this to report a position instead of a parameter.</summary>
    public static string? IdFault(string value)
    {
        if (value.Length == 0) return "An id must not be empty.";
        if (IsBlank(value[0]) || IsBlank(value[value.Length - 1])) return $"The id '{value}' begins or ends with white space.";
        foreach (var letter in value)
            if (letter is > ' ' and < '\u007f') continue;
            else if (letter is '\ufffe' or '\uffff') return $"The id '{value}' contains a code point that is no character.";
            else if (char.IsControl(letter)) return $"The id '{value}' contains a control character.";
        return null;
    }

    /// <summary>White space, and the byte order mark, which JSON Schema's patterns count as such.</summary>
    private static bool IsBlank(char letter) => char.IsWhiteSpace(letter) || letter == '\ufeff';

    /// <summary>Any text that UTF-8 can carry: a lone surrogate would be lost on writing, so it is refused on entry.</summary>
    public static string Text(string? value, string name)
    {
        NotNull(value, name);
#if NET
        if (value!.AsSpan().IndexOfAnyInRange('\ud800', '\udfff') < 0) return value!;
#endif
        for (var i = 0; i < value!.Length; i++)
        {
            if (!char.IsSurrogate(value[i])) continue;
            if (i + 1 >= value.Length || !char.IsSurrogatePair(value[i], value[i + 1]))
                throw new ArgumentException($"The text has a lone surrogate at index {i}; it is not well-formed UTF-16.", name);
            i++;
        }
        return value;
    }

    public static string? OptionalText(string? value, string name) => value is null ? null : Text(value, name);

    /// <summary>A list of such texts.</summary>
    public static ValueList<string> Texts(ValueList<string>? values, string name)
    {
        foreach (var value in NotNull(values, name)) Text(value, name);
        return values!;
    }

    /// <summary>A SHA-256 as 64 lower-case hexadecimal digits.</summary>
    public static string? Sha256(string? value, string name) => value is null || IsSha256(value)
        ? value
        : throw new ArgumentException($"'{value}' is no SHA-256: write 64 lower-case hexadecimal digits.", name);

    public static bool IsSha256(string value)
    {
        foreach (var digit in value)
            if (digit is not ((>= '0' and <= '9') or (>= 'a' and <= 'f'))) return false;
        return value.Length == 64;
    }

    /// <summary>A number from 0 to 1; negative zero, which few programs read, is 0.</summary>
    public static double? UnitInterval(double? value, string name) =>
        value is null or (>= 0 and <= 1)
            ? Unsigned(value)
            : throw new ArgumentOutOfRangeException(name, value, "A base score lies between 0 and 1.");

    /// <summary>A finite number, 0 or more; negative zero is 0.</summary>
    public static double? Weight(double? value, string name) =>
        value is null or (>= 0 and < double.PositiveInfinity)
            ? Unsigned(value)
            : throw new ArgumentOutOfRangeException(name, value, "A weight is a finite number, 0 or more.");

    private static double? Unsigned(double? value) => value == 0 ? 0 : value;
}
