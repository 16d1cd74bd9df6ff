namespace ArgumentMap.Interchange.Argdown.Content;

/// <summary>A tag of a document.</summary>
/// <param name="Name">The tag without its sign.</param>
/// <param name="Index">The how many-th tag it is, from 0.</param>
internal sealed record ContentTag(string Name, int Index);
