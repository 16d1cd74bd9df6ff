using System.Text.RegularExpressions;
using System.Xml.Linq;
using ArgumentMap.Cli.Tests.Pages;

namespace ArgumentMap.Cli.Tests.Api;

/// <summary>
/// The examples in the packages' documentation compile as they stand, with the packages' namespaces, run in a folder that has
/// <c>tram.json</c> and <c>maps/corpus.json</c>, and print what their comments say.
/// </summary>
public partial class ExampleTests
{
    private static readonly IReadOnlyList<(string Name, string Code)> Examples =
    [
        .. from assembly in PublicApi.Assemblies
           from member in XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
           from example in member.Elements("example")
           where !member.Attribute("name")!.Value.Contains("#ctor", StringComparison.Ordinal) // a record's, which has its type's
           select (member.Attribute("name")!.Value, Unindented(example.Value)),
    ];

    [Test]
    public void Examples_compile_run_and_print_what_their_comments_say()
    {
        using var folder = new TemporaryFolder();
        Environment.CurrentDirectory = folder.Path;
        Directory.CreateDirectory("maps");
        foreach (var file in Directory.GetFiles(Repository.Find("samples/PakistanRussia/maps")))
            File.Copy(file, Path.Combine("maps", Path.GetFileName(file)));
        var program = new PageProgram([Program()]);
        Assert.That(program.Complaints.Where(complaint => !complaint.Contains("CS8019", StringComparison.Ordinal)), Is.Empty);
        using var written = new StringWriter { NewLine = "\n" };
        Console.SetOut(written);

        program.Run();

        Assert.That(written.ToString().TrimEnd('\n').Split('\n'), Is.EqualTo(Expected().ToList()), written.ToString());
    }

    [Test]
    public void The_ways_in_have_an_example() => Assert.That(Examples, Has.Count.AtLeast(35));

    /// <summary>Each example is a method of its own, called after a fresh map has been written.</summary>
    private static string Program()
    {
        var usings = PublicApi.Types.Select(type => type.Namespace).Concat(["NUnit.Framework", "Markdig"]).Distinct()
            .Select(name => $"using {name};");
        var calls = Examples.Select((example, i) => $"ArgumentMap.Cli.Tests.Api.ExampleTests.Renew(\"{example.Name}\"); Example{i}();");
        var methods = Examples.Select((example, i) => $"static void Example{i}()\n{{\n{example.Code}\n}}");
        return string.Join('\n', [.. usings, .. calls, .. methods]);
    }

    /// <summary>Called by the program of the examples.</summary>
    public static void Renew(string name)
    {
        File.Delete("tram.json");
        CliRun.Of("init", "tram.json");
        Console.WriteLine(name);
    }

    private static IEnumerable<string> Expected() =>
        Examples.SelectMany(example => Printed().Matches(example.Code).Select(line => line.Groups[1].Value.TrimEnd())
            .Prepend(example.Name));

    private static string Unindented(string code)
    {
        var lines = code.Split('\n').Where(line => line.Trim().Length > 0).ToList();
        var indent = lines.Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line[indent..].TrimEnd()));
    }

    [GeneratedRegex(@"Console\.WriteLine\(.*\); *// (.+)")]
    private static partial Regex Printed();
}
