using System.Text.Json;
using System.Xml.Linq;

namespace ArgumentMap.Cli.Tests.Pages;

/// <summary>What a package in the cache of packages says of itself.</summary>
internal static class RestoredPackage
{
    /// <summary>The opening of the grant by which files of the MIT licence are known.</summary>
    private const string MitGrant = "Permission is hereby granted, free of charge, to any person obtaining a copy";

    /// <summary>The cache that the tool was built from.</summary>
    private static readonly Lazy<string> Cache = new(() =>
    {
        using var assets = JsonDocument.Parse(File.ReadAllBytes(Repository.Find(".artifacts/obj/ArgumentMap.Cli/project.assets.json")));
        return assets.RootElement.GetProperty("packageFolders").EnumerateObject().First().Name;
    });

    /// <summary>
    /// Its licence: the expression, or what the licence's file is known for, or where it is to be read. The test is ignored where the
    /// package was never restored.
    /// </summary>
    public static string LicenceOf(string name, string version)
    {
        var folder = Path.Combine(Cache.Value, name.ToLowerInvariant(), version);
        if (!Directory.Exists(folder))
            Assert.Ignore($"{name} {version} is not in the cache of packages; 'dotnet restore' brings all of them.");
        var described = XDocument.Load(Directory.GetFiles(folder, "*.nuspec").Single()).Descendants().ToLookup(part => part.Name.LocalName);
        if (described["license"].FirstOrDefault() is not { } licence) return $"[its terms]({described["licenseUrl"].Single().Value})";
        if ((string?)licence.Attribute("type") == "expression") return licence.Value;
        return string.Join(' ', File.ReadAllText(Path.Combine(folder, licence.Value))
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Contains(MitGrant, StringComparison.Ordinal)
            ? "MIT"
            : throw new InvalidOperationException($"Nobody has said what licence {name} has in {licence.Value}.");
    }
}
