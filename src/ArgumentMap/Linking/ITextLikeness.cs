namespace ArgumentMap.Linking;

/// <summary>How alike the texts are that an engine has read.</summary>
public interface ITextLikeness
{
    /// <summary>The texts behind a given one that are at all like it, each once, in any order.</summary>
    /// <param name="text">The place of the given text, from 0.</param>
    IEnumerable<Likeness> LaterLike(int text);
}
