using ArgumentMap.Validation;

namespace ArgumentMap.Tests.Validation;

/// <summary>Runs one rule over a map.</summary>
internal static class Rule
{
    public static IReadOnlyList<Finding> Findings(string id, ArgumentGraph map, ValidationOptions? options = null) =>
        [.. map.Validate(options).Where(finding => finding.Rule.Id == id)];

    public static IReadOnlyList<Finding> Findings(string id, MapBuilder map, ValidationOptions? options = null) =>
        Findings(id, map.Build(), options);

    public static Finding Finding(string id, MapBuilder map, ValidationOptions? options = null)
    {
        var findings = Findings(id, map, options);
        Assert.That(findings, Has.Count.EqualTo(1), $"{id} should find one thing");
        return findings[0];
    }

    /// <summary>
    /// A map of claims: <c>thesis&lt;+a,b; a&lt;-c</c> is a support of the main claim by a and b together and an attack on a by c, with the
    /// ids r1 and r2.
    /// </summary>
    public static MapBuilder Steps(string steps, string id = "m")
    {
        var parts = steps.Split("; ");
        var map = MapBuilder.Create(id).Claim("thesis", "Thesis.", claim => claim with { IsMain = true });
        var names = parts.SelectMany(part => part.Split("<+", 2) is [var to, var from]
            ? from.Split(',').Append(to)
            : part.Split("<-", 2)[1].Split(',').Append(part.Split("<-", 2)[0]));
        foreach (var name in names.Distinct().Where(name => name != "thesis" && !(name[0] == 'r' && char.IsDigit(name[^1]))))
            map.Claim(name, $"{name}.");
        for (var i = 0; i < parts.Length; i++)
        {
            var step = $"r{i + 1}";
            if (parts[i].Split("<+", 2) is [var conclusion, var premises])
                map.Support(conclusion, premises.Split(','), relation => relation with { Id = step });
            else map.Attack(parts[i].Split("<-", 2)[0], parts[i].Split("<-", 2)[1].Split(','), relation => relation with { Id = step });
        }
        return map;
    }
}
