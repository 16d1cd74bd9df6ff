using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ArgumentMap.Formats;

namespace ArgumentMap.Cli.Input;

/// <summary><c>--max-size</c>: how large a map may be that is read or written. Every command that reads has it.</summary>
internal sealed class MaxSizeOption : Option<int?>
{
    /// <summary>The hint where a limit was passed.</summary>
    public const string Hint = "--max-size allows more, as in --max-size 1G";

    private const string Units = "KMG";

    public MaxSizeOption() : base("--max-size")
    {
        Description = "How many bytes a map may have, read or written, such as 500M or 1G. 256M where left out.";
        HelpName = "size";
        CustomParser = Parse;
    }

    /// <summary>The limits that a command line asks for.</summary>
    public MapReadOptions LimitsOf(ParseResult parsed) =>
        parsed.GetValue(this) is { } bytes ? new MapReadOptions { MaxBytes = bytes } : MapReadOptions.Default;

    /// <summary>What is more than any file may have is as good as no limit.</summary>
    private static int? Parse(ArgumentResult result)
    {
        var word = result.Tokens.Single().Value;
        var unit = word.Length > 0 ? Units.IndexOf(char.ToUpperInvariant(word[^1]), StringComparison.Ordinal) + 1 : 0;
        if (long.TryParse(unit > 0 ? word[..^1] : word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            return (int)Math.Min(number > int.MaxValue ? int.MaxValue : number << (10 * unit), int.MaxValue);
        result.AddError($"--max-size: '{word}' is no size: write a number of bytes, or one with K, M or G, such as 500M");
        return null;
    }
}
