using System.CommandLine.Parsing;

namespace ArgumentMap.Cli;

/// <summary>What is wrong with a command line, in the user's words: System.CommandLine names .NET's types.</summary>
internal static class UsageMessage
{
    public static string Of(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Option: var option } result when IsConversion(error) => Expected(option.Name, option.ValueType, result.Tokens),
        ArgumentResult { Parent: OptionResult { Option: var option }, Tokens: var tokens } when IsConversion(error) =>
            Expected(option.Name, option.ValueType, tokens),
        ArgumentResult { Argument: var argument, Tokens: var tokens } when IsConversion(error) =>
            Expected(argument.Name, argument.ValueType, tokens),
        _ => error.Message.ReplaceLineEndings(" ").TrimEnd('.'),
    };

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
