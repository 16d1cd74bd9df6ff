namespace ArgumentMap.Reasoning;

/// <summary>Tells whether an argument must be accepted.</summary>
internal interface IScepticalAcceptance
{
    /// <summary>Whether every extension accepts an argument; so does each of none.</summary>
    bool Accepts(ArgumentationFramework framework, int argument, CancellationToken cancellationToken);
}
