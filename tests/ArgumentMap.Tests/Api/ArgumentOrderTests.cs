using System.Reflection;

namespace ArgumentMap.Tests.Api;

/// <summary>Holds the public members to one order of arguments, since two strings in the wrong order compile.</summary>
public class ArgumentOrderTests
{
    private static readonly IReadOnlyList<MethodBase> Members =
    [
        .. typeof(ArgumentGraph).Assembly.GetExportedTypes()
            .SelectMany(
                type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .OfType<MethodBase>(),
    ];

    [TestCase("id", "text", 8)]
    [TestCase("id", "title", 2)]
    [TestCase("id", "name", 2)]
    [TestCase("conclusion", "premises", 8)]
    [TestCase("conclusion", "premise", 1)]
    [TestCase("target", "premises", 4)]
    [TestCase("conclusions", "premises", 1)]
    [TestCase("relationId", "premiseId", 2)]
    [TestCase("relationId", "conclusionId", 2)]
    public void What_comes_first_comes_first_everywhere(string first, string second, int atLeast)
    {
        var both = Members.Where(member => Place(member, first) >= 0 && Place(member, second) >= 0).ToList();

        Assert.That(both, Has.Count.AtLeast(atLeast));
        Assert.That(both.Where(member => Place(member, first) > Place(member, second))
            .Select(member => $"{member.DeclaringType}.{member}"), Is.Empty);
    }

    private static int Place(MethodBase member, string name) =>
        Array.FindIndex(member.GetParameters(), parameter => parameter.Name == name);
}
