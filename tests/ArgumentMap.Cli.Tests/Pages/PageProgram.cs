using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArgumentMap.Cli.Tests.Pages;

/// <summary>
/// A page's C# as one program, in the page's order: what a reader gets who copies one snippet after the other into a new console project,
/// with the packages as references and no <c>using</c> but those that he sees.
/// </summary>
internal sealed partial class PageProgram
{
    /// <summary>What every new project of the SDK has by itself.</summary>
    public const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>What the SDK turns off in every project: that a package was built for an older version of another one.</summary>
    private static readonly Dictionary<string, ReportDiagnostic> NotSaidByTheSdk = new()
    {
        ["CS1701"] = ReportDiagnostic.Suppress,
        ["CS1702"] = ReportDiagnostic.Suppress,
    };

    public static MetadataReference[] References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    private readonly CSharpCompilation _program;

    /// <param name="snippets">The snippets; their <c>using</c> lines go first and their types last, as the language asks.</param>
    public PageProgram(IEnumerable<string> snippets)
    {
        var parts = snippets.Select(Parted).ToList();
        var lines = string.Join('\n', [.. parts.Select(part => part.Statements), .. parts.Select(part => part.Types)]).Split('\n')
            .ToLookup(line => Using().IsMatch(line));
        var tree =
            CSharpSyntaxTree.ParseText(
                string.Join('\n',
                    [.. lines[true].Distinct(), .. lines[false].Where(line => !line.StartsWith("#:", StringComparison.Ordinal))]));
        var kind = tree.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any()
            ? OutputKind.ConsoleApplication
            : OutputKind.DynamicallyLinkedLibrary;
        _program = CSharpCompilation.Create(
            $"Page{Guid.NewGuid():N}",
            [CSharpSyntaxTree.ParseText(ImplicitUsings), tree],
            References,
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable,
                specificDiagnosticOptions: NotSaidByTheSdk));
    }

    /// <summary>What the compiler says against it: errors, warnings, and a <c>using</c> that nothing needs.</summary>
    public IEnumerable<string> Complaints => _program.GetDiagnostics()
        .Where(found => found.Severity >= DiagnosticSeverity.Warning
            || (found.Id == "CS8019" && found.Location.SourceTree == _program.SyntaxTrees[1]))
        .Select(found => found.ToString());

    /// <summary>Runs it in the current folder: the program, or every test of its classes.</summary>
    public void Run()
    {
        using var bytes = new MemoryStream();
        var written = _program.Emit(bytes);
        Assert.That(written.Success, string.Join('\n', written.Diagnostics));
        var assembly = Assembly.Load(bytes.ToArray());
        if (assembly.EntryPoint is { } main) main.Invoke(null, [Array.Empty<string>()]);
        else
            foreach (var test in assembly.GetTypes().SelectMany(type => type.GetMethods())
                .Where(method => method.IsDefined(typeof(TestAttribute))))
                test.Invoke(Activator.CreateInstance(test.DeclaringType!), null);
    }

    private static (string Statements, string Types) Parted(string snippet)
    {
        var members = CSharpSyntaxTree.ParseText(snippet).GetCompilationUnitRoot().Members;
        var types = members.FirstOrDefault(member => member is not GlobalStatementSyntax)?.FullSpan.Start ?? snippet.Length;
        return (snippet[..types], snippet[types..]);
    }

    [GeneratedRegex(@"^using [\w.]+;")]
    private static partial Regex Using();
}
