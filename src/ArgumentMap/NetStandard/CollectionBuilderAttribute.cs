namespace System.Runtime.CompilerServices;

/// <summary>What makes a collection of the marked type from <c>[…]</c>.</summary>
/// <param name="builderType">The type that has the method.</param>
/// <param name="methodName">The method, which takes a span of the items.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
internal sealed class CollectionBuilderAttribute(Type builderType, string methodName) : Attribute
{
    /// <summary>The type that has the method.</summary>
    public Type BuilderType => builderType;

    /// <summary>The method's name.</summary>
    public string MethodName => methodName;
}
