using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using ArgumentMap.Json;
using ArgumentMap.Reasoning;

namespace ArgumentMap.Cli.Tests.Api;

/// <summary>Values to call what is public with.</summary>
internal static class ApiSamples
{
    private static readonly Dictionary<Type, Func<object>> Known = new()
    {
        [typeof(string)] = () => "a",
        [typeof(object)] = () => "a",
        [typeof(byte[])] = () => ArgumentJson.ToUtf8Json(Map()),
        [typeof(Stream)] = () => new MemoryStream(ArgumentJson.ToUtf8Json(Map())),
        [typeof(TextWriter)] = () => new StringWriter(),
        [typeof(TextReader)] = () => new StringReader("a"),
        [typeof(ArgumentGraph)] = Map,
        [typeof(MapBuilder)] = () => MapBuilder.Create("m").Claim("a", "A."),
        [typeof(ArgumentNode)] = () => new Claim("x", "X."),
        [typeof(Statement)] = () => new Claim("x", "X."),
        [typeof(MapSnapshot)] = () => Map().Freeze(),
        [typeof(ArgumentationFrameworkBuilder)] = Attacks,
        [typeof(BipolarFrameworkBuilder)] = Influences,
        [typeof(GradualSemantics)] = () => GradualSemantics.QuadraticEnergy,
        [typeof(DungSemantics)] = () => DungSemantics.Grounded,
        [typeof(SourceText)] = () => SourceText.FromString("a"),
        [typeof(IEnumerable<string>)] = () => (string[])["a"],
        [typeof(IReadOnlyList<string>)] = () => (string[])["a"],
        [typeof(string[])] = () => (string[])["a"],
    };

    public static ArgumentGraph Map()
    {
        var map = new ArgumentGraph("m");
        map.AddClaim("a", "A.");
        map.AddClaim("b", "B.");
        map.AddRelation(new Relation("r", RelationKind.Support), "a", ["b"]);
        return map;
    }

    private static ArgumentationFrameworkBuilder Attacks()
    {
        var builder = new ArgumentationFrameworkBuilder();
        builder.AddArgument("a");
        return builder;
    }

    private static BipolarFrameworkBuilder Influences()
    {
        var builder = new BipolarFrameworkBuilder();
        builder.AddArgument("a");
        return builder;
    }

    /// <summary>A method with a type for each that it leaves open; null where none fits.</summary>
    public static MethodBase? Closed(MethodBase member)
    {
        if (member.DeclaringType!.ContainsGenericParameters) return null;
        if (member is not MethodInfo { IsGenericMethodDefinition: true } open) return member;
        try
        {
            return open.MakeGenericMethod([.. open.GetGenericArguments().Select(_ => typeof(Claim))]);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>
    /// Calls a method with null for one parameter and something for the others; false where there is nothing to call it with.
    /// </summary>
    public static bool TryCall(MethodBase method, ParameterInfo isNull, out Exception? thrown)
    {
        thrown = null;
        object? on = null;
        if (method is MethodInfo { IsStatic: false } && !TrySample(method.DeclaringType!, out on)) return false;
        var arguments = new object?[method.GetParameters().Length];
        foreach (var parameter in method.GetParameters())
        {
            if (parameter.Position == isNull.Position || parameter.IsOut || parameter.ParameterType.IsByRef) continue;
            if (parameter.IsOptional && !parameter.ParameterType.IsValueType) continue;
            if (parameter.Name == "relationId") arguments[parameter.Position] = "r";
            else if (!TrySample(parameter.ParameterType, out arguments[parameter.Position])) return false;
        }
        try
        {
            var answer = method is ConstructorInfo constructor ? constructor.Invoke(arguments) : method.Invoke(on, arguments);
            if (answer is Task task) task.GetAwaiter().GetResult();
        }
        catch (TargetInvocationException fault)
        {
            thrown = fault.InnerException;
        }
        catch (Exception fault) when (fault is not TargetException)
        {
            thrown = fault;
        }
        return true;
    }

    private static bool TrySample(Type type, [NotNullWhen(true)] out object? sample)
    {
        sample = Known.TryGetValue(type, out var known) ? known()
            : type.IsValueType ? Activator.CreateInstance(type)
            : type.GetProperty("Default", type) is { GetMethod.IsStatic: true } usual ? usual.GetValue(null)
            : !type.IsAbstract && type.GetConstructor(Type.EmptyTypes) is { } plain ? plain.Invoke(null)
            : !type.IsAbstract && type.GetConstructor([typeof(string)]) is { } named ? named.Invoke(["a"])
            : !type.IsAbstract && type.GetConstructor([typeof(string), typeof(string)]) is { } both ? both.Invoke(["a", "A."])
            : null;
        return sample is not null || type.IsValueType;
    }
}
