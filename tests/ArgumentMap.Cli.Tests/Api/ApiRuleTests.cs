using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using ArgumentMap.Drawing;
using ArgumentMap.Linking;
using ArgumentMap.Reasoning;
using ArgumentMap.Rendering;

namespace ArgumentMap.Cli.Tests.Api;

/// <summary>Rules that the public API of every package keeps, so that who knows one part of it knows the others.</summary>
public class ApiRuleTests
{
    /// <summary>What others of this project or of one's own add to.</summary>
    private static readonly Type[] Extended = [typeof(DrawingOptions), typeof(PictureOptions), typeof(EmbeddingEngine)];

    /// <summary>What is changed by its caller, by intent.</summary>
    private static readonly Type[] Mutable = [typeof(ArgumentGraph), typeof(ArgumentCorpus)];

    /// <summary>What works and holds nothing to look at.</summary>
    private static readonly Type[] Workers = [typeof(GraphvizRenderer), typeof(LocalEmbeddings)];

    /// <summary>Whose words for a value are the name of its type.</summary>
    private static readonly Type[] Nameless = [typeof(object), typeof(ValueType)];

    private static readonly Type[] Writable =
    [
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(IList<>), typeof(IDictionary<,>), typeof(ICollection<>),
        typeof(ISet<>),
        typeof(Queue<>), typeof(Stack<>),
    ];

    [Test]
    public void Every_class_is_sealed_static_or_made_to_be_derived_from() =>
        Assert.That(PublicApi.Types.Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract).Except(Extended), Is.Empty);

    [Test]
    public void Values_do_not_change() =>
        Assert.That(PublicApi.Properties.Where(property => !Mutable.Contains(property.DeclaringType!)
            && property.SetMethod is { IsPublic: true } set
            && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))).Select(PublicApi.NameOf), Is.Empty);

    [Test]
    public void No_field_is_public() =>
        Assert.That(PublicApi.Types.Where(type => !type.IsEnum)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Where(field => !field.IsLiteral).Select(PublicApi.NameOf), Is.Empty);

    [Test]
    public void What_is_handed_out_cannot_be_changed() =>
        Assert.That(PublicApi.Properties.Select(property => (Member: (MemberInfo)property, Type: property.PropertyType))
            .Concat(PublicApi.Methods.Select(method => (Member: (MemberInfo)method, Type: Awaited(method.ReturnType))))
            .Where(member => member.Type.IsArray && member.Type != typeof(byte[])
                || member.Type.IsGenericType && Writable.Contains(member.Type.GetGenericTypeDefinition()))
            .Select(member => PublicApi.NameOf(member.Member)), Is.Empty);

    [Test]
    public void What_is_asynchronous_says_so_in_its_name_and_can_be_stopped()
    {
        var later = PublicApi.Methods
            .Where(method => typeof(Task).IsAssignableFrom(method.ReturnType) || Awaited(method.ReturnType) != method.ReturnType).ToList();

        Assert.That(later, Has.Count.AtLeast(10));
        Assert.That(later.Where(method => !method.Name.EndsWith("Async", StringComparison.Ordinal)).Select(PublicApi.NameOf), Is.Empty);
        Assert.That(later.Where(method => !TakesToken(method)).Select(PublicApi.NameOf), Is.Empty);
        Assert.That(PublicApi.Methods.Except(later).Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal))
            .Select(PublicApi.NameOf), Is.Empty);
    }

    [Test]
    public void What_stops_a_call_comes_last_under_one_name_and_may_be_left_out() =>
        Assert.That(PublicApi.Methods.Cast<MethodBase>().Concat(PublicApi.Constructors).SelectMany(method => method.GetParameters())
            .Where(parameter => parameter.ParameterType == typeof(CancellationToken) && !IsLastAndOptional(parameter))
            .Select(parameter => PublicApi.NameOf(parameter.Member)), Is.Empty);

    [Test]
    public void What_is_tried_tells_whether_it_worked_and_hands_out_the_rest()
    {
        var tries = PublicApi.Methods
            .Where(method => method.Name.StartsWith("Try", StringComparison.Ordinal) && char.IsUpper(method.Name[3])).ToList();

        Assert.That(tries, Has.Count.AtLeast(10));
        Assert.That(tries.Where(method => method.ReturnType != typeof(bool)).Select(PublicApi.NameOf), Is.Empty);
        Assert.That(tries.SelectMany(method => method.GetParameters()).Where(parameter => parameter.IsOut
            && !parameter.ParameterType.GetElementType()!.IsValueType && !parameter.IsDefined(typeof(NotNullWhenAttribute)))
            .Select(parameter => $"{PublicApi.NameOf(parameter.Member)}: {parameter.Name}"), Is.Empty);
    }

    [Test]
    public void Siblings_take_what_they_share_in_one_order()
    {
        var siblings = PublicApi.Methods.Cast<MethodBase>().Concat(PublicApi.Constructors)
            .GroupBy(method => (method.DeclaringType, method.Name.Replace("Async", "", StringComparison.Ordinal)))
            .Where(group => group.Count() > 1).ToList();

        Assert.That(siblings, Has.Count.AtLeast(20));
        Assert.That(siblings.SelectMany(calls => calls.SelectMany(_ => calls, (one, other) => (one, other)))
            .Where(pair => !SharesOrder(Names(pair.one), Names(pair.other)))
            .Select(pair => $"{PublicApi.NameOf(pair.one)} and {PublicApi.NameOf(pair.other)}"), Is.Empty);
    }

    [Test]
    public void What_a_snapshot_can_be_asked_a_map_can_be_asked() =>
        Assert.That(Asked<MapSnapshot>().Except(Asked<ArgumentGraph>()), Is.Empty);

    [Test]
    public void What_is_extended_is_the_first_argument_and_all_of_a_class_extends_few_types() =>
        Assert.That(PublicApi.Methods.Where(method => method.IsDefined(typeof(ExtensionAttribute)))
            .GroupBy(method => method.DeclaringType)
            .Where(group => group.Select(method => method.GetParameters()[0].ParameterType.Name).Distinct().Count() > 4)
            .Select(group => group.Key), Is.Empty);

    [Test]
    public void Every_enum_has_a_word_for_what_it_is_when_nobody_set_it() =>
        Assert.That(PublicApi.Types.Where(type => type.IsEnum && !Enum.IsDefined(type, Enum.ToObject(type, 0))), Is.Empty);

    [Test]
    public void Exceptions_are_called_so() =>
        Assert.That(PublicApi.Types.Where(type =>
            typeof(Exception).IsAssignableFrom(type) && !type.Name.EndsWith("Exception", StringComparison.Ordinal)), Is.Empty);

    [Test]
    public void What_one_looks_at_in_a_debugger_says_what_it_is() =>
        Assert.That(PublicApi.Types.Except(Workers).Where(type => (type.IsClass || type.IsValueType)
            && !typeof(JsonConverter).IsAssignableFrom(type) && !type.IsEnum && !(type.IsAbstract && type.IsSealed)
            && !typeof(Delegate).IsAssignableFrom(type) && !type.IsDefined(typeof(DebuggerDisplayAttribute))
            && Nameless.Contains(type.GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType)), Is.Empty);

    [Test]
    public void A_collection_can_be_counted() =>
        Assert.That(PublicApi.Types.Where(type => type.IsClass && typeof(IEnumerable).IsAssignableFrom(type)
            && !type.GetInterfaces().Any(known => known.IsGenericType
                && known.GetGenericTypeDefinition() == typeof(IReadOnlyCollection<>))), Is.Empty);

    private static IEnumerable<string> Asked<T>() =>
        PublicApi.Methods.Where(method => method.IsDefined(typeof(ExtensionAttribute)))
            .Where(method => method.GetParameters()[0].ParameterType == typeof(T))
            .Select(method => $"{method.Name} {string.Join(' ', Names(method).Skip(1))}");

    private static bool TakesToken(MethodInfo method) =>
        method.GetParameters() is [.., { } last] && last.ParameterType == typeof(CancellationToken);

    private static bool IsLastAndOptional(ParameterInfo parameter)
    {
        var method = (MethodBase)parameter.Member;
        return parameter.Position == method.GetParameters().Length - 1 && parameter.Name == "cancellationToken"
            && (parameter.IsOptional || method.IsAbstract || method.IsVirtual);
    }

    private static Type Awaited(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() is { } open && (open == typeof(Task<>) || open == typeof(ValueTask<>))
            ? type.GetGenericArguments()[0]
            : type;

    private static List<string> Names(MethodBase method) => [.. method.GetParameters().Select(parameter => parameter.Name!)];

    private static bool SharesOrder(List<string> one, List<string> other) =>
        one.Where(other.Contains).SequenceEqual(other.Where(one.Contains), StringComparer.Ordinal);
}
