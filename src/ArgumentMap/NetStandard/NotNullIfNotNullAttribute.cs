namespace System.Diagnostics.CodeAnalysis;

/// <summary>Says that what is returned is not null where an argument is not.</summary>
/// <param name="parameterName">The argument's name.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue, AllowMultiple = true)]
internal sealed class NotNullIfNotNullAttribute(string parameterName) : Attribute
{
    /// <summary>The argument's name.</summary>
    public string ParameterName => parameterName;
}
