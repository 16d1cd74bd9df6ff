namespace System.Runtime.CompilerServices;

/// <summary>What the compiler marks <c>required</c> with.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
internal sealed class RequiredMemberAttribute : Attribute;
