using ArgumentMap.Cli.Tests.Pages;
using Microsoft.CodeAnalysis;

namespace ArgumentMap.Cli.Tests.Api;

/// <summary>A caller reads of every exception that a public member throws, as far as its code tells.</summary>
public class ExceptionDocumentationTests
{
    /// <summary>
    /// What is the same everywhere: a null where none is allowed, what a token stops, what the system says of a file, a format that is only
    /// read or only written, and the time that a pattern of a query may take.
    /// </summary>
    private static readonly string[] SaidOnce =
    [
        "T:System.ArgumentNullException", "T:System.OperationCanceledException", "T:System.IO.IOException",
        "T:System.UnauthorizedAccessException", "T:System.NotSupportedException", "T:System.Diagnostics.UnreachableException",
        "T:System.Text.RegularExpressions.RegexMatchTimeoutException",
    ];

    /// <summary>
    /// What cannot come about: the ids of a framework differ, the graph of a map is one, a relation stays one, any value is no exact one.
    /// </summary>
    private static readonly string[] Impossible =
    [
        "M:ArgumentMap.Query.MapQuery.Has(ArgumentMap.Query.TextField) T:System.ArgumentException",
        "M:ArgumentMap.Reasoning.ArgumentationFramework.ToBipolarFramework(System.Double) T:System.ArgumentException",
        "M:ArgumentMap.Rendering.MapPicture.Of(ArgumentMap.ArgumentGraph,ArgumentMap.Rendering.PictureOptions,"
            + "System.Threading.CancellationToken) T:System.ArgumentException",
        "M:ArgumentMap.ArgumentGraphAdding.AddContext(ArgumentMap.ArgumentGraph,System.String,System.String,ArgumentMap.ContextRole) "
            + "T:System.ArgumentException",
    ];

    [Test]
    public void Every_exception_of_a_public_member_is_documented()
    {
        var thrown = new ThrownExceptions();
        var members = House.All.Where(house => Projects.Libraries.Contains(house.Name))
            .SelectMany(house => PublicMembers(house.Code.Assembly.GlobalNamespace)).ToList();
        var faults =
            from member in members
            from exception in thrown.Of(member)
            where !SaidOnce.Contains(exception) && !Impossible.Contains($"{member.GetDocumentationCommentId()} {exception}")
                && !DocumentedExceptions.Of(member).Any(told => ThrownExceptions.Covers(told, exception))
            select $"{Place(member)}: {member.ToDisplayString()} does not tell of {exception[2..]}\n";

        Assert.That(string.Concat(faults), Is.Empty);
        Assert.That(members.Count(member => thrown.Of(member).Count > 0), Is.AtLeast(400));
    }

    /// <summary>What is not implied by another declaration: what is overridden is promised by what it overrides.</summary>
    private static IEnumerable<ISymbol> PublicMembers(INamespaceOrTypeSymbol owner) => owner.GetMembers().Where(IsPublic)
        .SelectMany(member => member switch
        {
            INamespaceOrTypeSymbol inner => PublicMembers(inner),
            IPropertySymbol or IMethodSymbol { AssociatedSymbol: null } => [member],
            _ => Enumerable.Empty<ISymbol>(),
        });

    private static bool IsPublic(ISymbol member) =>
        member is { IsImplicitlyDeclared: false, DeclaredAccessibility: Accessibility.Public, IsOverride: false };

    private static string Place(ISymbol member)
    {
        var place = member.Locations[0].GetLineSpan();
        return $"{place.Path}({place.StartLinePosition.Line + 1})";
    }
}
