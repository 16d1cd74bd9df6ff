namespace ArgumentMap.Linking;

/// <summary>An engine by which links are proposed: it reads the texts of all statements and then says which are alike.</summary>
public interface ILinkEngine
{
    /// <summary>The engine's name, as answers give it.</summary>
    string Name { get; }

    /// <summary>Reads the texts, each by its place.</summary>
    /// <param name="texts">The texts; some may be empty or equal.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    Task<ITextLikeness> ReadAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken = default);
}
