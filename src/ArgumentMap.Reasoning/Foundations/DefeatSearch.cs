namespace ArgumentMap.Reasoning;

/// <summary>
/// The smallest sets of vertices whose loss lets the node asked about fall. Each is a smallest hitting set of the derivations, which are
/// found as they are needed: a set that hits those known so far is tried, and where the node still stands, a least derivation that
/// avoids the set joins those known. So the answer is exact however many derivations there are.
/// </summary>
/// <remarks>
/// Sources: R. Reiter, A theory of diagnosis from first principles (1987); E. Moreno-Centeno and R. M. Karp, The implicit hitting set
/// approach to solve combinatorial optimization problems (2013). NP-hard with linked premises, hence a limit on the steps.
/// </remarks>
internal sealed class DefeatSearch
{
    private readonly Derivation _derivation;
    private readonly int[] _vertices;
    private readonly int[] _tokens;
    private readonly HittingSets _sets;
    private readonly int _most;

    /// <param name="network">The network.</param>
    /// <param name="vertices">The vertices that can be lost.</param>
    /// <param name="options">The limits.</param>
    public DefeatSearch(SupportNetwork network, IEnumerable<int> vertices, FoundationOptions options)
    {
        _most = options.MostDefeats;
        _derivation = new Derivation(network);
        _vertices = [.. vertices];
        _tokens = new int[network.Count];
        Array.Fill(_tokens, -1);
        for (var token = 0; token < _vertices.Length; token++) _tokens[_vertices[token]] = token;
        _sets = new HittingSets(_vertices.Length, options.MostSteps);
    }

    /// <summary>The sets as vertices, the sets in the order of their members; and whether they are known to be the smallest and all of them.</summary>
    public (IReadOnlyList<IReadOnlyList<int>> Sets, SearchStatus Status) Find(CancellationToken cancellationToken)
    {
        var nothing = TokenSet.Of(_vertices.Length);
        if (!StandsWithout(nothing)) return ([], SearchStatus.Complete);
        _sets.Add(LeastWithout(nothing));
        var size = 1;
        while (true)
        {
            var found = new List<TokenSet>();
            TokenSet? survived = null;
            foreach (var set in _sets.Smallest(size, cancellationToken))
            {
                if (StandsWithout(set)) survived = set;
                if (survived is not null) break;
                if (found.Count == _most) return (Vertices(found), SearchStatus.Truncated);
                found.Add(set);
            }
            if (survived is null) return (Vertices(found), _sets.IsExhausted ? SearchStatus.Truncated : SearchStatus.Complete);
            _sets.Add(LeastWithout(survived));
            size = survived.Count;
        }
    }

    private bool StandsWithout(TokenSet lost) => _derivation.StandsWithout(vertex => _tokens[vertex] >= 0 && lost.Contains(_tokens[vertex]));

    /// <summary>The tokens of a derivation without some, less every one that it can do without.</summary>
    private TokenSet LeastWithout(TokenSet lost)
    {
        StandsWithout(lost);
        var kept = _derivation.Used().Where(vertex => _tokens[vertex] >= 0).ToHashSet();
        foreach (var candidate in kept.Order().ToList())
        {
            kept.Remove(candidate);
            if (!_derivation.StandsWithout(vertex => _tokens[vertex] >= 0 && !kept.Contains(vertex))) kept.Add(candidate);
        }
        return TokenSet.Of(_vertices.Length, kept.Select(vertex => _tokens[vertex]));
    }

    private List<IReadOnlyList<int>> Vertices(List<TokenSet> sets) =>
        [.. sets.Order().Select(set => (IReadOnlyList<int>)[.. set.Members.Select(token => _vertices[token])])];
}
