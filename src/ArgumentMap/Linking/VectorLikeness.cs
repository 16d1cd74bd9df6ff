using ArgumentMap.Wording;

namespace ArgumentMap.Linking;

/// <summary>
/// The likeness of texts that an engine gives as vectors, such as those of a sentence-embedding model: their cosine. What stands at a right
/// angle or beyond is not alike. All pairs are compared: O(texts² · length of a vector).
/// </summary>
public sealed class VectorLikeness : ITextLikeness
{
    private readonly float[][] _vectors;
    private readonly double[] _lengths;

    /// <summary>The likeness of texts, each by its vector.</summary>
    /// <param name="vectors">A vector for each text, all of one length; of any norm.</param>
    /// <exception cref="ArgumentException">The vectors differ in length, or one has a value that is no finite number.</exception>
    public VectorLikeness(IEnumerable<float[]> vectors)
    {
        _vectors = Guard.NotNull(vectors, nameof(vectors)).ToArray();
        foreach (var vector in _vectors)
        {
            if (vector.Length != _vectors[0].Length)
                throw new ArgumentException($"One vector has {_vectors[0].Length} values, another {vector.Length}.", nameof(vectors));
            if (Array.Exists(vector, value => float.IsNaN(value) || float.IsInfinity(value)))
                throw new ArgumentException("A vector has a value that is no finite number.", nameof(vectors));
        }
        _lengths = Array.ConvertAll(_vectors, vector => Math.Sqrt(Product(vector, vector)));
    }

    /// <inheritdoc/>
    public IEnumerable<Likeness> LaterLike(int text)
    {
        for (var other = text + 1; other < _vectors.Length; other++)
            if (Product(_vectors[text], _vectors[other]) / (_lengths[text] * _lengths[other]) is > 0 and var cosine)
                yield return new Likeness(other, Math.Min(1, cosine));
    }

    /// <summary>How many texts are compared.</summary>
    public override string ToString() => Counted.Of(_vectors.Length, "vector");

    private static double Product(float[] one, float[] other)
    {
        var sum = 0.0;
        for (var i = 0; i < one.Length; i++) sum += (double)one[i] * other[i];
        return sum;
    }
}
