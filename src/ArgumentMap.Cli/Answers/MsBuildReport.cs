using ArgumentMap.Validation;

namespace ArgumentMap.Cli.Answers;

/// <summary>
/// Findings as MSBuild takes them up from any program, and Visual Studio shows them: <c>FILE(LINE,COLUMN): warning CODE: MESSAGE</c>.
/// </summary>
internal sealed class MsBuildReport(Terminal terminal, FindingSelection selection) : FindingReport(terminal)
{
    /// <summary>The code of what cannot be read, which no rule finds.</summary>
    private const string Unreadable = "ARGMAP002";

    public override void Write(IReadOnlyList<Finding> findings, int maps)
    {
        foreach (var (finding, place, message) in FindingLine.Of(findings, selection))
            WriteLine(place, Vocabulary.Word(finding.Severity), finding.Rule.Id, message);
    }

    public override bool TryWrite(MapFormatException fault)
    {
        WriteLine(fault.Location, "error", Unreadable, $"expected {fault.Expected}, found {fault.Found}");
        return true;
    }

    private void WriteLine(MapLocation place, string severity, string code, string message) => Terminal.Out.Write(
        $"{place.File ?? "input"}({place.Line ?? 1},{place.Column ?? 1}): {severity} {code}: {message.ReplaceLineEndings(" ")}\n");
}
