using ArgumentMap.Formats;

namespace ArgumentMap.Validation.Rules;

/// <summary>
/// A rule about how a file is written, of which the map itself keeps no trace: it makes findings of the reader's warnings.
/// </summary>
internal abstract class FileRule(string id, string name, string title, string explanation, string remedy)
    : ValidationRule(id, name, Severity.Warning, title, explanation, remedy)
{
    public override IEnumerable<Finding> Check(ValidationContext context) =>
        from warning in context.Warnings
        where Tells(warning)
        select Found(Sentence(warning.Message)) with { Location = warning.Location };

    /// <summary>Whether a warning is the rule's.</summary>
    protected virtual bool Tells(MapWarning warning) => warning.Rule == Name;

    private static string Sentence(string message) =>
        char.ToUpperInvariant(message[0]) + (message[message.Length - 1] is '?' or '.' ? message.Remove(0, 1) : message.Remove(0, 1) + '.');
}
