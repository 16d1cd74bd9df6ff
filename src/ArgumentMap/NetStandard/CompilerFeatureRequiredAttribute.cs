namespace System.Runtime.CompilerServices;

/// <summary>What a compiler must know before it may use the marked.</summary>
/// <param name="featureName">The feature's name, such as <c>RequiredMembers</c>.</param>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    /// <summary>The feature's name.</summary>
    public string FeatureName => featureName;
}
