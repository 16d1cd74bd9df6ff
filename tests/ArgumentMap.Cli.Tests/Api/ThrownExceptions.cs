using ArgumentMap.Cli.Tests.Pages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArgumentMap.Cli.Tests.Api;

/// <summary>
/// What members throw, as far as their code tells: what they throw themselves, what a guard refuses, and what a member that is given one of
/// their parameters throws or is documented to throw. What a <c>catch</c> around it takes is not thrown.
/// </summary>
internal sealed class ThrownExceptions
{
    private static readonly Dictionary<string, IReadOnlySet<string>> Bases = [];

    private readonly Dictionary<string, SortedSet<string>> _known = [];

    /// <summary>The ids that documentation has for the exceptions' types.</summary>
    public IReadOnlySet<string> Of(ISymbol member)
    {
        var id = member.OriginalDefinition.GetDocumentationCommentId() ?? "";
        if (_known.TryGetValue(id, out var known)) return known;
        var thrown = _known[id] = new SortedSet<string>(StringComparer.Ordinal); // what calls itself throws what else is in it
        if (House.All.FirstOrDefault(house => house.Name == member.ContainingAssembly?.Name)?.Code is not { } code) return thrown;
        foreach (var declared in DocumentationCommentId.GetSymbolsForDeclarationId(id, code))
            foreach (var syntax in declared.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()))
                thrown.UnionWith(ThrownIn(syntax, code.GetSemanticModel(syntax.SyntaxTree)));
        return thrown;
    }

    private IEnumerable<string> ThrownIn(SyntaxNode member, SemanticModel model) =>
        from node in member.DescendantNodes(node => member is not TypeDeclarationSyntax || IsOfPrimaryConstructor(node))
        from thrown in ThrownBy(node, model)
        where !IsCaught(node, thrown, member, model)
        select thrown;

    /// <summary>Of a type whose constructor stands in its head: what runs when one is made.</summary>
    private static bool IsOfPrimaryConstructor(SyntaxNode node) =>
        node is not (BaseMethodDeclarationSyntax or AccessorListSyntax or ArrowExpressionClauseSyntax);

    private IEnumerable<string> ThrownBy(SyntaxNode node, SemanticModel model) => node switch
    {
        ThrowStatementSyntax { Expression: { } fault } => TypeOf(fault, model),
        ThrowExpressionSyntax { Expression: var fault } => TypeOf(fault, model),
        InvocationExpressionSyntax call => ThrownByCall(node, call.ArgumentList.Arguments, model),
        BaseObjectCreationExpressionSyntax { ArgumentList: { } given } => ThrownByCall(node, given.Arguments, model),
        ElementAccessExpressionSyntax access => ThrownByCall(node, access.ArgumentList.Arguments, model),
        ConstructorInitializerSyntax other => ThrownByCall(node, other.ArgumentList.Arguments, model),
        _ => [],
    };

    private IEnumerable<string> ThrownByCall(SyntaxNode call, SeparatedSyntaxList<ArgumentSyntax> given, SemanticModel model)
    {
        var found = model.GetSymbolInfo(call);
        if ((found.Symbol ?? found.CandidateSymbols.FirstOrDefault()) is not { } called) return [];
        if (called is IMethodSymbol { ReducedFrom: { } extension }) called = extension;
        if (called.Name.StartsWith("ThrowIf", StringComparison.Ordinal) && called.Name != "ThrowIfCancellationRequested")
            return [called.ContainingType.GetDocumentationCommentId()!];
        if (call.FirstAncestorOrSelf<LambdaExpressionSyntax>() is not null) return []; // whoever runs it may catch
        return given.Any(argument => IsParameter(argument.Expression, model)) ? Of(called).Union(DocumentedExceptions.Of(called)) : [];
    }

    private static bool IsParameter(ExpressionSyntax expression, SemanticModel model) => expression switch
    {
        PostfixUnaryExpressionSyntax { Operand: var inner } => IsParameter(inner, model),
        ParenthesizedExpressionSyntax { Expression: var inner } => IsParameter(inner, model),
        IdentifierNameSyntax name => model.GetSymbolInfo(name).Symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol owner }
            && owner.MethodKind is not (MethodKind.AnonymousFunction or MethodKind.LocalFunction),
        _ => false,
    };

    private static string IdOf(TypeSyntax type, SemanticModel model) => model.GetTypeInfo(type).Type!.GetDocumentationCommentId()!;

    private static IEnumerable<string> TypeOf(ExpressionSyntax fault, SemanticModel model) =>
        model.GetTypeInfo(fault).Type is { } type ? [type.GetDocumentationCommentId()!] : [];

    private static bool IsCaught(SyntaxNode node, string thrown, SyntaxNode member, SemanticModel model)
    {
        for (var inner = node; inner != member; inner = inner.Parent!)
            if (inner.Parent is TryStatementSyntax attempt && attempt.Block == inner
                && attempt.Catches.Any(caught => caught.Declaration is not { Type: var type } || Covers(IdOf(type, model), thrown)))
                return true;
        return false;
    }

    /// <summary>Whether who takes one exception takes the other.</summary>
    public static bool Covers(string taken, string thrown)
    {
        if (!Bases.TryGetValue(thrown, out var bases)) Bases[thrown] = bases = new HashSet<string>(BasesOf(thrown));
        return bases.Contains(taken);
    }

    private static IEnumerable<string> BasesOf(string exception)
    {
        for (var type = House.All.Select(house => house.Code.GetTypeByMetadataName(exception[2..])).OfType<INamedTypeSymbol>()
            .FirstOrDefault(); type is not null; type = type.BaseType)
            yield return type.GetDocumentationCommentId()!;
    }
}
