using System.Text.RegularExpressions;

namespace ArgumentMap.Cli.Editing;

/// <summary>The titles in Argdown: <c>[Statement]</c> and <c>&lt;Argument&gt;</c>, defined where a colon follows, and mentioned with an @.</summary>
internal static partial class ArgdownNameUses
{
    public static List<NameUse> Of(string text)
    {
        var uses = new List<NameUse>();
        foreach (Match match in Title().Matches(text))
        {
            var statement = match.Groups["statement"];
            var name = statement.Success ? statement : match.Groups["argument"];
            if (!name.Success) continue;
            uses.Add(new NameUse(name.Value.Trim(), statement.Success ? NameKind.Node : NameKind.Argument, name.Index, name.Index + name.Length,
                match.Groups["colon"].Success));
        }
        return uses;
    }

    /// <summary>Comments first, in which nothing is named; a link's text is no title.</summary>
    [GeneratedRegex(@"/\*.*?\*/|<!--.*?-->|//[^\r\n]*|\\.|\[(?<statement>[^\[\]\r\n]+)\](?!\()(?<colon>:)?|<(?<argument>[^<>\-\r\n][^<>\r\n]*)>(?<colon>:)?",
        RegexOptions.Singleline)]
    private static partial Regex Title();
}
