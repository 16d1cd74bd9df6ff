namespace System.Diagnostics.CodeAnalysis;

/// <summary>Says that an argument is not null where the method returns a certain value.</summary>
/// <param name="returnValue">The value.</param>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    /// <summary>What the method returns where the argument is not null.</summary>
    public bool ReturnValue => returnValue;
}
