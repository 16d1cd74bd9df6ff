using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace ArgumentMap.Cli.Tests.Api;

/// <summary>What the documentation of the packages says that members throw.</summary>
internal static class DocumentedExceptions
{
    private static readonly Dictionary<string, XElement> Comments = PublicApi.Assemblies
        .SelectMany(assembly => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member"))
        .GroupBy(member => member.Attribute("name")!.Value).ToDictionary(member => member.Key, member => member.First());

    /// <summary>
    /// The ids that documentation has for the exceptions' types; of an accessor, those of its property. What a comment is taken from
    /// counts.
    /// </summary>
    public static IEnumerable<string> Of(ISymbol member)
    {
        var documented = ((member as IMethodSymbol)?.AssociatedSymbol ?? member).OriginalDefinition;
        var comment = documented.GetDocumentationCommentId() ?? "";
        return Comments.TryGetValue(comment, out var own) && own.Element("inheritdoc") is { } other && other.Attribute("cref") is null
            ? Named(comment).Concat(Overridden(documented).SelectMany(Of))
            : Named(comment);
    }

    private static IEnumerable<ISymbol> Overridden(ISymbol member) => member switch
    {
        IMethodSymbol { OverriddenMethod: { } method } => [method],
        IPropertySymbol { OverriddenProperty: { } property } => [property],
        { ContainingType: var type } => type.AllInterfaces.SelectMany(contract => contract.GetMembers())
            .Where(asked => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(asked), member)),
    };

    private static IEnumerable<string> Named(string? id) => id is not null && Comments.TryGetValue(id, out var comment)
        ? comment.Elements("exception").Select(told => told.Attribute("cref")!.Value)
            .Concat(comment.Elements("inheritdoc").SelectMany(other => Named((string?)other.Attribute("cref"))))
        : [];
}
