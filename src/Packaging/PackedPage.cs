using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>
/// Writes a package's page as a gallery shows it: paths become addresses in the repository. Where that is not known, a link is its words
/// and a picture is left out.
/// </summary>
public sealed class PackedPage : Task
{
    private static readonly Regex Path = new Regex(@"(?<picture>!?)\[(?<words>[^\]]*)\]\((?!https?:|#)(?<path>[^)]*)\)");
    private static readonly Regex GitHub = new Regex(@"^https://github\.com/(?<name>[^/]+/[^/]+?)(\.git)?/?$");

    /// <summary>The page in the repository.</summary>
    [Required]
    public string Page { get; set; }

    /// <summary>The folder that it is in, from the top of the repository.</summary>
    [Required]
    public string Folder { get; set; }

    /// <summary>Where the repository is published; empty where that is not known.</summary>
    public string Address { get; set; }

    /// <summary>The file to write.</summary>
    [Required]
    public string Packed { get; set; }

    public override bool Execute()
    {
        // Between the fences, of every second part, is code.
        var parts = File.ReadAllText(Page).Replace("\r\n", "\n").Split(new[] { "```" }, StringSplitOptions.None);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Packed));
        File.WriteAllText(Packed, string.Join("```", parts.Select((part, index) => index % 2 == 1 ? part : Text(part))));
        return true;
    }

    private string Text(string part) => Regex.Replace(Path.Replace(part, Addressed), "\n{3,}", "\n\n");

    private string Addressed(Match link)
    {
        var isPicture = link.Groups["picture"].Length > 0;
        if (string.IsNullOrEmpty(Address)) return isPicture ? "" : link.Groups["words"].Value;
        var path = $"{Folder}/{link.Groups["path"].Value}";
        var address = isPicture ? Raw(path) : $"{Address.TrimEnd('/')}/blob/HEAD/{Plain(path)}";
        return $"{link.Groups["picture"].Value}[{link.Groups["words"].Value}]({address})";
    }

    /// <summary>Galleries show pictures of some hosts only: of GitHub's files that is the one for raw files.</summary>
    private string Raw(string path) => GitHub.Match(Address) is var match && match.Success
        ? $"https://raw.githubusercontent.com/{match.Groups["name"].Value}/HEAD/{Plain(path)}"
        : $"{Address.TrimEnd('/')}/raw/HEAD/{Plain(path)}";

    /// <summary>A path without steps up.</summary>
    private static string Plain(string path)
    {
        while (Regex.Match(path, @"[^/]+/\.\./") is var step && step.Success) path = path.Remove(step.Index, step.Length);
        return path;
    }
}
