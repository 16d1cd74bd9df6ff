using System.Reflection;
using System.Runtime.CompilerServices;
using ArgumentMap.Cli.Tests.Pages;

namespace ArgumentMap.Cli.Tests.Api;

/// <summary>What all packages offer to strangers.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<Assembly> Assemblies { get; } = [.. Projects.Libraries.Select(Assembly.Load)];

    public static IReadOnlyList<Type> Types { get; } = [.. Assemblies.SelectMany(assembly => assembly.GetExportedTypes())
        .Where(type => !type.Name.StartsWith('<'))];

    /// <summary>The methods that somebody wrote: no accessors, no operators, nothing that the compiler makes of a record.</summary>
    public static IReadOnlyList<MethodInfo> Methods { get; } =
    [
        .. Types.Where(type => !type.IsEnum && !typeof(Delegate).IsAssignableFrom(type)).SelectMany(type => type.GetMethods(Declared))
            .Where(method => !method.IsSpecialName && !method.IsDefined(typeof(CompilerGeneratedAttribute))
                && method.Name is not ("Deconstruct" or "<Clone>$" or "GetEnumerator" or "Equals" or "CompareTo")),
    ];

    /// <summary>Their constructors.</summary>
    public static IReadOnlyList<ConstructorInfo> Constructors { get; } =
        [.. Types.Where(type => !type.IsAbstract).SelectMany(type => type.GetConstructors(BindingFlags.Public | BindingFlags.Instance))];

    /// <summary>Their properties and indexers.</summary>
    public static IReadOnlyList<PropertyInfo> Properties { get; } = [.. Types.SelectMany(type => type.GetProperties(Declared))];

    /// <summary>A member's name for a message.</summary>
    public static string NameOf(MemberInfo member) => $"{member.DeclaringType!.FullName}.{(member is MethodBase method
        ? $"{member.Name}({string.Join(", ", method.GetParameters().Select(parameter => parameter.ParameterType.Name))})" : member.Name)}";
}
