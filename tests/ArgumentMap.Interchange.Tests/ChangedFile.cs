using ArgumentMap.Formats;
using ArgumentMap.Json;

namespace ArgumentMap.Interchange.Tests;

/// <summary>A change of a map that was read, by way of the native format, reaches the file, and nothing else changes.</summary>
internal static class ChangedFile
{
    /// <param name="format">The format.</param>
    /// <param name="text">The file.</param>
    /// <param name="change">The change of the map.</param>
    /// <param name="expected">The changes of the file, one after another.</param>
    public static void Check(MapFormat format, string text, Action<ArgumentGraph> change, params (string From, string To)[] expected)
    {
        var map = ArgumentJson.Parse(format.Parse(text).Map.ToJson());
        change(map);

        var wanted = text;
        foreach (var (from, to) in expected)
        {
            Assert.That(wanted, Does.Contain(from));
            wanted = wanted.Replace(from, to, StringComparison.Ordinal);
        }
        Assert.That(format.ToText(map), Is.EqualTo(wanted));
    }
}
