using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace ArgumentMap.Cli.Tests.Api;

/// <summary>
/// Whatever <c>ToX</c> makes of a map or a corpus, <c>WriteX</c> writes to a file, a stream and, where it is text, a writer. JSON is
/// written by the methods of its own class.
/// </summary>
public class WrittenPlacesTests
{
    private static IEnumerable<TestCaseData> Made => PublicApi.Methods
        .Where(method => method.Name.StartsWith("To", StringComparison.Ordinal) && !method.Name.EndsWith("Json", StringComparison.Ordinal)
            && method.IsDefined(typeof(ExtensionAttribute))
            && (OnMap(method) || method.GetParameters()[0].ParameterType == typeof(ArgumentCorpus))
            && (method.ReturnType == typeof(string) || method.ReturnType == typeof(byte[])))
        .Select(method => new TestCaseData(method).SetArgDisplayNames(method.Name, OnMap(method) ? "map" : "corpus"));

    [Test]
    public void Maps_are_made_into_many_things() => Assert.That(Made.Count(), Is.AtLeast(10));

    [TestCaseSource(nameof(Made))]
    public void Every_place_is_given_the_same(MethodInfo made)
    {
        using var folder = new TemporaryFolder();
        var corpus = new ArgumentCorpus("k");
        corpus.Add(ApiSamples.Map());
        object what = OnMap(made) ? ApiSamples.Map() : corpus;
        var expected = Call(made, what) is var answer && answer is string text ? Encoding.UTF8.GetBytes(text) : (byte[])answer!;

        foreach (var suffix in (string[])["", "Async"])
        {
            using var stream = new MemoryStream();
            Call(Writer(made, suffix, typeof(Stream)), what, stream);
            Assert.That(stream.ToArray(), Is.EqualTo(expected));
            Assert.That(stream.CanWrite, "it is left open");
            Call(Writer(made, suffix, typeof(string)), what, folder["file"]);
            Assert.That(File.ReadAllBytes(folder["file"]), Is.EqualTo(expected));
            File.Delete(folder["file"]);
        }
        if (made.ReturnType != typeof(string)) return;
        using var writer = new StringWriter();
        Call(Writer(made, "", typeof(TextWriter)), what, writer);
        Assert.That(writer.ToString(), Is.EqualTo(answer));
    }

    private static bool OnMap(MethodInfo method) => method.GetParameters()[0].ParameterType == typeof(ArgumentGraph);

    private static MethodInfo Writer(MethodInfo made, string suffix, Type place) => made.DeclaringType!.GetMethods()
        .Single(method => method.Name == $"Write{made.Name[2..]}{suffix}" && method.GetParameters()[1].ParameterType == place
            && method.GetParameters()[0].ParameterType == made.GetParameters()[0].ParameterType);

    /// <summary>Calls with the defaults for all that is left out.</summary>
    private static object? Call(MethodInfo method, params object[] given)
    {
        var answer = method.Invoke(null, [.. given, .. Enumerable.Repeat(Type.Missing, method.GetParameters().Length - given.Length)]);
        if (answer is Task task) task.GetAwaiter().GetResult();
        return answer;
    }
}
