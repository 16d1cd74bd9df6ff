using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace ArgumentMap.Cli;

/// <summary>What is wrong with a command line, in the user's words: System.CommandLine names .NET's types.</summary>
internal static partial class UsageMessage
{
    public static string Of(ParseError error) => error.SymbolResult switch
    {
        { } result when OneOfSeveral().Match(error.Message) is { Success: true } choice =>
            $"{NameOf(result)} takes {Listed([.. choice.Groups["known"].Captures.Select(known => known.Value)])}, "
                + $"not '{choice.Groups["found"].Value}'",
        OptionResult { Option: var option } result when IsConversion(error) => Expected(option.Name, option.ValueType, result.Tokens),
        ArgumentResult { Parent: OptionResult { Option: var option }, Tokens: var tokens } when IsConversion(error) =>
            Expected(option.Name, option.ValueType, tokens),
        ArgumentResult { Argument: var argument, Tokens: var tokens } when IsConversion(error) =>
            Expected(argument.Name, argument.ValueType, tokens),
        _ => error.Message.ReplaceLineEndings(" ").TrimEnd('.'),
    };

    private static string NameOf(SymbolResult result) => result switch
    {
        OptionResult { Option.Name: var name } => name,
        ArgumentResult { Parent: OptionResult { Option.Name: var name } } => name,
        ArgumentResult { Argument.Name: var name } => name,
        _ => "the command",
    };

    private static string Listed(string[] words) =>
        words.Length == 1 ? words[0] : $"{string.Join(", ", words[..^1])} or {words[^1]}";

    [GeneratedRegex(@"\AArgument '(?<found>.*)' not recognized\. Must be one of:(\s*'(?<known>[^']*)')+", RegexOptions.Singleline)]
    private static partial Regex OneOfSeveral();

    private static bool IsConversion(ParseError error) => error.Message.StartsWith("Cannot parse argument", StringComparison.Ordinal);

    private static string Expected(string name, Type type, IEnumerable<Token> tokens) =>
        $"{name} takes {Kind(Nullable.GetUnderlyingType(type) ?? type)}, not {string.Join(' ', tokens.Select(token => $"'{token.Value}'"))}";

    private static string Kind(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Double or TypeCode.Single or TypeCode.Decimal => "a number",
        TypeCode.Int32 or TypeCode.Int64 => "a whole number",
        TypeCode.Boolean => "true or false",
        _ => "another value",
    };
}
