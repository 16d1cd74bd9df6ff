using System.Text.RegularExpressions;

namespace ArgumentMap.Cli.Editing;

/// <summary>The ids in the YAML of an assurance case: keys at the margin, and what <c>supportedBy</c> and its like list.</summary>
internal static partial class GsnNameUses
{
    public static List<NameUse> Of(string text)
    {
        var uses = new List<NameUse>();
        var isNaming = false;
        foreach (Match line in Line().Matches(text))
        {
            var key = line.Groups["key"];
            if (key.Success)
            {
                var isElement = line.Groups["indent"].Length == 0;
                if (isElement) uses.Add(new NameUse(key.Value, NameKind.Node, key.Index, key.Index + key.Length, true));
                isNaming = !isElement && key.Value is "supportedBy" or "inContextOf" or "challenges";
            }
            if (!isNaming) continue;
            foreach (Match name in Name().Matches(line.Groups["rest"].Value))
                uses.Add(new NameUse(name.Value, NameKind.Node, line.Groups["rest"].Index + name.Index,
                    line.Groups["rest"].Index + name.Index + name.Length, false));
        }
        return uses;
    }

    [GeneratedRegex(@"^(?<indent>[ ]*)(?:(?<key>[\w.\-]+):(?=\s|$))?(?<rest>[^#\r\n]*)", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex(@"[\w.][\w.\-]*")]
    private static partial Regex Name();
}
