namespace ArgumentMap.Reasoning;

/// <summary>Finds one extension of a framework.</summary>
internal interface IExtensionFinder
{
    /// <summary>One extension; null where the framework has none.</summary>
    ExtensionLabels? Find(ArgumentationFramework framework, CancellationToken cancellationToken);
}
