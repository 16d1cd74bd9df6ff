namespace ArgumentMap.Interchange.Argdown.Syntax;

/// <summary>The places in a text at which tokens may end.</summary>
internal sealed class Landmarks(string text)
{
    public Landmark MarkupEnd { get; } = new(text, "-->");

    public Landmark BlockEnd { get; } = new(text, "*/");

    public Landmark Rule { get; } = new(text, "===");

    public Landmark Bracket { get; } = new(text, "]");

    public Landmark BracketColon { get; } = new(text, "]:");

    public Landmark Mention { get; } = new(text, "]");

    public Landmark Angle { get; } = new(text, ">");

    public Landmark AngleColon { get; } = new(text, ">:");

    public Landmark AngleMention { get; } = new(text, ">");

    public Landmark LinkBracket { get; } = new(text, "]");

    public Landmark LinkEnd { get; } = new(text, ")");

    public Landmark TagEnd { get; } = new(text, ")");

    public LineEnds LineEnds { get; } = new(text);

    public DataEnds DataEnds { get; } = new(text);
}
