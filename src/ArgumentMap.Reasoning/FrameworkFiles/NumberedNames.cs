namespace ArgumentMap.Reasoning;

/// <summary>
/// What stands for the names that are one word and a number, as in <c>a1</c>, <c>a2</c>: most files' names are, and an array of what their
/// numbers stand for is small enough to be near where a table of all names is not. The first name that is asked for tells the word.
/// </summary>
/// <param name="most">Numbers from here on are none of these; the array gets no longer.</param>
internal sealed class NumberedNames(int most)
{
    private const int MostDigits = 9;

    private int[] _values = new int[64];
    private byte[]? _word;
    private bool _isAsked;

    /// <summary>The number in a name; -1 for a name that is not of these, and is so ever after.</summary>
    public int NumberIn(ReadOnlySpan<byte> name)
    {
        if (!_isAsked) TakeWord(name);
        if (_word is null || !name.StartsWith(_word)) return -1;
        var digits = name[_word.Length..];
        if (digits.Length is 0 or > MostDigits || (digits[0] == '0' && digits.Length > 1)) return -1;
        var number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9') return -1;
            number = (10 * number) + digit - '0';
        }
        return number < most ? number : -1;
    }

    /// <summary>What stands for the name with a number; 0 at first.</summary>
    public ref int this[int number]
    {
        get
        {
            if (number >= _values.Length) Array.Resize(ref _values, (int)Math.Min(most, 2L * (number + 1)));
            return ref _values[number];
        }
    }

    private void TakeWord(ReadOnlySpan<byte> name)
    {
        _isAsked = true;
        var word = name.TrimEnd("0123456789"u8);
        if (word.Length < name.Length) _word = word.ToArray();
    }
}
