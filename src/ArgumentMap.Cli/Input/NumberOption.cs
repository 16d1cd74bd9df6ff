using System.CommandLine;
using System.Globalization;

namespace ArgumentMap.Cli.Input;

/// <summary>An option that takes a whole number of at least so much.</summary>
internal sealed class NumberOption : Option<int?>
{
    public NumberOption(string name, int least, string description) : base(name)
    {
        Description = description;
        Validators.Add(result =>
        {
            if (result.Tokens is [var token]
                && int.TryParse(token.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number < least)
                result.AddError($"{name} is {least.ToString(CultureInfo.InvariantCulture)} or more");
        });
    }
}
