using System.Collections;
using System.Diagnostics.CodeAnalysis;
using ArgumentMap.Wording;

namespace ArgumentMap.Schemes;

/// <summary>
/// Argumentation schemes by id. Immutable: adding a scheme of one's own makes a new catalogue, so nothing is global.
/// </summary>
/// <example><code>
/// Console.WriteLine(SchemeCatalogue.Walton.TryGet("expert-opinion", out var scheme) ? scheme.Questions.Count : 0); // 6
/// </code></example>
public sealed class SchemeCatalogue : IReadOnlyCollection<ArgumentScheme>
{
    private static readonly Lazy<SchemeCatalogue> LazyWalton = new(() => SchemeReader.ReadResource("walton-schemes.json"));

    private readonly ValueList<ArgumentScheme> _schemes;
    private readonly Dictionary<string, ArgumentScheme> _byId = new(StringComparer.Ordinal);

    internal SchemeCatalogue(IEnumerable<ArgumentScheme> schemes)
    {
        _schemes = schemes.ToValueList();
        foreach (var scheme in _schemes) _byId.Add(scheme.Id, scheme);
    }

    /// <summary>No schemes, to start a catalogue of one's own.</summary>
    public static SchemeCatalogue Empty { get; } = new([]);

    /// <summary>
    /// The schemes of D. Walton, C. Reed and F. Macagno, Argumentation Schemes (2008), chapter 9, in words of our own. Loaded on first use.
    /// </summary>
    public static SchemeCatalogue Walton => LazyWalton.Value;

    /// <summary>The number of schemes.</summary>
    public int Count => _schemes.Count;

    /// <summary>The scheme with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public ArgumentScheme this[string id] =>
        TryGet(id, out var scheme)
            ? scheme
            : throw new KeyNotFoundException(
                $"The catalogue has no scheme with the id '{id}'.{NearestWord.Question(id, this.Select(known => known.Id))}");

    /// <summary>Finds a scheme by id.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out ArgumentScheme? scheme) =>
        _byId.TryGetValue(Guard.NotNull(id, nameof(id)), out scheme);

    /// <summary>A catalogue with this scheme in the place of the one with the same id, or else at the end.</summary>
    public SchemeCatalogue With(ArgumentScheme scheme)
    {
        Guard.NotNull(scheme, nameof(scheme));
        return new SchemeCatalogue(_byId.ContainsKey(scheme.Id)
            ? _schemes.Select(old => old.Id == scheme.Id ? scheme : old)
            : _schemes.Append(scheme));
    }

    /// <inheritdoc/>
    public IEnumerator<ArgumentScheme> GetEnumerator() => _schemes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many schemes there are.</summary>
    public override string ToString() => Counted.Of(Count, "scheme");
}
