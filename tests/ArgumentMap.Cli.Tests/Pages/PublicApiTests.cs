using System.Reflection;
using System.Text.RegularExpressions;
using PublicApiGenerator;

namespace ArgumentMap.Cli.Tests.Pages;

/// <summary>
/// What users can call, package by package, written down so that a change of it is seen; all targets of a package have the same, which
/// packing asks for. <c>ARGUMENTMAP_UPDATE_GOLDEN=1 dotnet test</c> writes it anew.
/// </summary>
public partial class PublicApiTests
{
    /// <summary>What says how code was compiled, not how it is called.</summary>
    private static readonly ApiGeneratorOptions Calls = new() { IncludeAssemblyAttributes = false };

    private static IEnumerable<string> Libraries => Projects.Libraries;

    [TestCaseSource(nameof(Libraries))]
    public void The_public_API_is_the_one_that_is_written_down(string library)
    {
        var calls = Assembly.Load(library).GeneratePublicApi(Calls).ReplaceLineEndings("\n");

        Golden.Check(Rooms().Replace(calls, "") + "\n", "PublicApi", $"{library}.txt");
    }

    [Test]
    public void The_tool_has_none() => Assert.That(typeof(ArgMap).Assembly.GetExportedTypes(), Is.Empty);

    /// <summary>The namespace before a type's name, which stands above its declaration already.</summary>
    [GeneratedRegex(@"(?<!^namespace .*)\b(System|ArgumentMap|Markdig|Microsoft|NUnit|QuikGraph)\.([A-Z]\w*\.)*(?=[A-Z])",
        RegexOptions.Multiline)]
    private static partial Regex Rooms();
}
