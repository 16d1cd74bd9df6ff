using System.Text;

namespace ArgumentMap.Tests;

public class GoldenTests
{
    [Test]
    public void Goldens_are_rewritten_only_when_asked_for([Values(null, "", "0", "true")] string? value)
    {
        Assert.That(Golden.IsUpdating(Environment(value, ci: null)), Is.False);
    }

    [Test]
    public void Goldens_are_rewritten_at_a_desk()
    {
        Assert.That(Golden.IsUpdating(Environment("1", ci: null)), Is.True);
    }

    [Test]
    public void Goldens_are_never_rewritten_in_CI()
    {
        Assert.That(() => Golden.IsUpdating(Environment("1", ci: "true")),
            Throws.InvalidOperationException.With.Message.Contains(Golden.UpdateSwitch));
    }

    [Test]
    public void Equal_bytes_do_not_differ()
    {
        Assert.That(Golden.FirstDifference("a\nb\n"u8.ToArray(), "a\nb\n"u8.ToArray()), Is.Null);
    }

    [TestCase("a\nb\n", "a\nc\n", "differs in line 2:\n  expected: b\n  actual:   c")]
    [TestCase("a\nb", "a", "differs in line 2:\n  expected: b\n  actual:   (the end)")]
    [TestCase("a\n", "a\r\n", "differs in line 1:\n  expected: a\n  actual:   a\\r")]
    [TestCase("a", "\uFEFFa", "differs in line 1:\n  expected: a\n  actual:   \\uFEFFa")]
    public void The_first_line_that_differs_is_shown(string expected, string actual, string difference)
    {
        Assert.That(Golden.FirstDifference(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(actual)), Is.EqualTo(difference));
    }

    private static Func<string, string?> Environment(string? update, string? ci) => name => name switch
    {
        Golden.UpdateSwitch => update,
        "CI" => ci,
        _ => null,
    };
}
