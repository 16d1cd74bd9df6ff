using ArgumentMap.Validation;
using NUnit.Framework;

namespace ArgumentMap.NUnit;

/// <summary>Continues NUnit's <c>Has</c>: <c>Assert.That(map, Has.NoFindings())</c>. Before C# 14: <c>MapHas.NoFindings()</c>.</summary>
/// <example><code>
/// var map = ArgumentJson.Read("tram.json");
/// Assert.That(map, MapHas.NoFindings(Severity.Error));
/// </code></example>
public static class MapHas
{
    extension(Has)
    {
        /// <summary>A map in which validation finds nothing of this severity or above.</summary>
        /// <param name="severity">From which severity on a finding counts.</param>
        /// <param name="options">What is checked; null for all rules that come with the package.</param>
        public static NoFindingsConstraint NoFindings(Severity severity = Severity.Warning, ValidationOptions? options = null) =>
            new(severity, options);
    }
}
