using System.Reflection;
using System.Text.Json.Serialization;

namespace ArgumentMap.Cli.Tests.Api;

/// <summary>Where null is not allowed it is refused at once, by an exception that names the parameter.</summary>
public class NullTests
{
    [Test]
    public void Null_where_none_is_allowed_is_refused_by_name()
    {
        using var folder = new TemporaryFolder();
        Environment.CurrentDirectory = folder.Path;
        var faults = new List<string>();
        var tried = 0;
        foreach (var member in PublicApi.Methods.Cast<MethodBase>().Concat(PublicApi.Constructors).Where(member => !IsPattern(member)))
        {
            if (ApiSamples.Closed(member) is not { } method) continue;
            var nullability = new NullabilityInfoContext();
            foreach (var parameter in method.GetParameters().Where(parameter => IsAsked(parameter)
                && nullability.Create(parameter).WriteState == NullabilityState.NotNull))
            {
                if (!ApiSamples.TryCall(method, parameter, out var thrown)) continue;
                tried++;
                if (thrown is not ArgumentNullException refusal || !Names(refusal.ParamName, parameter.Name!))
                    faults.Add($"{PublicApi.NameOf(member)}: {parameter.Name}: {thrown?.GetType().Name ?? "taken"}");
            }
        }
        Assert.That(faults, Is.Empty);
        Assert.That(tried, Is.GreaterThan(300));
    }

    /// <summary>A model's own words name it as well: <c>id</c> a <c>relationId</c>.</summary>
    private static bool Names(string? told, string name) =>
        told is { Length: > 0 } && name.EndsWith(told, StringComparison.OrdinalIgnoreCase);

    /// <summary>A member of a record, which is a result, is what it is given; so is an exception, as the base library's are.</summary>
    private static bool IsAsked(ParameterInfo parameter) => !parameter.ParameterType.IsValueType && !parameter.IsOut
        && !parameter.ParameterType.IsByRef && char.IsLower(parameter.Name![0])
        && !typeof(Exception).IsAssignableFrom(parameter.Member.DeclaringType);

    /// <summary>What others call by a contract of theirs: a base class's, or a converter's.</summary>
    private static bool IsPattern(MethodBase member) =>
        member is MethodInfo method && (method.GetBaseDefinition().DeclaringType != method.DeclaringType
            || typeof(JsonConverter).IsAssignableFrom(method.DeclaringType));
}
