using ArgumentMap;
using ArgumentMap.NUnit;
using ArgumentMap.Validation;
using NUnit.Framework;

/// <summary>Tests over a map outside the repository, in C# 12 and with whichever NUnit the project has.</summary>
public class MapTests
{
    private readonly ArgumentGraph _map = MapBuilder.Create("outside")
        .Claim("thesis", "The constraints can be used from outside.", c => c with { IsMain = true })
        .Evidence("reason", "These tests were built from the package alone.", EvidenceType.Observation)
        .Evidence("another", "They pass.", EvidenceType.Observation)
        .Support("thesis", "reason")
        .Support("thesis", "another")
        .Build();

    [Test]
    public void The_thesis_has_two_lines_of_support() => Assert.That(_map, Argues.Supports("thesis").WithIndependentLines(2));

    [Test]
    public void It_stands_without_either() => Assert.That(_map, Argues.StandsWithout("reason") & Argues.StandsWithout("another"));

    [Test]
    public void Nothing_is_wrong_with_the_map() => Assert.That(_map, MapHas.NoFindings(Severity.Error));
}
