namespace ArgumentMap.Reasoning;

/// <summary>Tells whether an argument can be accepted.</summary>
internal interface ICredulousAcceptance
{
    /// <summary>Whether some extension accepts an argument.</summary>
    bool Accepts(ArgumentationFramework framework, int argument, CancellationToken cancellationToken);
}
