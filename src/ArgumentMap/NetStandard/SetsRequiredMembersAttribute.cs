namespace System.Diagnostics.CodeAnalysis;

/// <summary>Says that a constructor sets all that is <c>required</c>.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
