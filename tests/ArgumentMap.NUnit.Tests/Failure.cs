using NUnit.Framework.Constraints;
using NUnit.Framework.Internal;

namespace ArgumentMap.NUnit.Tests;

/// <summary>What NUnit prints when a constraint fails.</summary>
internal static class Failure
{
    public static string Of(ArgumentGraph map, IConstraint constraint)
    {
        var result = constraint.ApplyTo(map);
        Assert.That(result.IsSuccess, Is.False, "The constraint holds.");
        using var writer = new TextMessageWriter();
        result.WriteMessageTo(writer);
        return writer.ToString().ReplaceLineEndings("\n");
    }
}
