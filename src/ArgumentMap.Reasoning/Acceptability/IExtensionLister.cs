namespace ArgumentMap.Reasoning;

/// <summary>Lists the extensions of a framework.</summary>
internal interface IExtensionLister
{
    /// <summary>All extensions, each once, found one by one as they are asked for; there can be exponentially many.</summary>
    IEnumerable<ExtensionLabels> List(ArgumentationFramework framework, CancellationToken cancellationToken);
}
