using System.Text;

namespace ArgumentMap.Reasoning;

/// <summary>
/// The names that a file has, each once and numbered as they come, without a string for each place: a hash table of the bytes themselves,
/// with open addresses.
/// </summary>
internal sealed class FactNames
{
    private readonly List<ReadOnlyMemory<byte>> _names = [];
    private readonly List<int> _hashes = [];

    /// <summary>
    /// The number of a name and one more at the place that its hash asks for, or at the next free one; 0 where there is none.
    /// </summary>
    private int[] _places = new int[64];

    public int Count => _names.Count;

    public string this[int number] => Encoding.UTF8.GetString(_names[number].Span);

    /// <summary>The number of a name, a new one for one that was not met yet.</summary>
    public int NumberOf(ReadOnlyMemory<byte> name)
    {
        var hash = HashOf(name.Span);
        var place = hash & (_places.Length - 1);
        for (; _places[place] != 0; place = (place + 1) & (_places.Length - 1))
        {
            var known = _places[place] - 1;
            if (_hashes[known] == hash && _names[known].Span.SequenceEqual(name.Span)) return known;
        }
        _names.Add(name);
        _hashes.Add(hash);
        _places[place] = _names.Count;
        if (2 * _names.Count > _places.Length) Grow();
        return _names.Count - 1;
    }

    /// <summary>Another in every process, so that no file can be written to make them all the same.</summary>
    private static int HashOf(ReadOnlySpan<byte> name)
    {
        var hash = default(HashCode);
        hash.AddBytes(name);
        return hash.ToHashCode();
    }

    private void Grow()
    {
        _places = new int[4 * _places.Length];
        for (var number = 0; number < _names.Count; number++)
        {
            var place = _hashes[number] & (_places.Length - 1);
            while (_places[place] != 0) place = (place + 1) & (_places.Length - 1);
            _places[place] = number + 1;
        }
    }
}
