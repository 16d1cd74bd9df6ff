namespace ArgumentMap.Formats;

/// <summary>A file of a map that is to be written.</summary>
/// <param name="Path">Where.</param>
/// <param name="Write">Writes its content to a stream, which stays open.</param>
public sealed record MapFile(string Path, Action<Stream, CancellationToken> Write);
