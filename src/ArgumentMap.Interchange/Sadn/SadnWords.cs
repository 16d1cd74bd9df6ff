namespace ArgumentMap.Interchange.Sadn;

/// <summary>The words of SADN, and what is kept of a file.</summary>
internal static class SadnWords
{
    /// <summary>The name under which a map keeps what SADN says beyond the model.</summary>
    public const string Notes = "sadn";

    public const string Atom = "atom";
    public const string Scheme = "scheme";
    public const string Support = "support";
    public const string Attack = "attack";
    public const string Disagree = "disagree";
    public const string Argument = "argument";
    public const string Remove = "remove";
    public const string Metadata = "metadata";
    public const string Clear = "clear";
    public const string Id = "id";
    public const string Text = "text";
    public const string Name = "name";
    public const string Conclusion = "conclusion";
    public const string Premise = "premise";
    public const string Source = "source";
    public const string Target = "target";
    public const string Namespace = "namespace";
    public const string Core = "core";

    /// <summary>Of a thing: its line (<c>is</c>), what it would be otherwise (<c>for</c>), and where it stands.</summary>
    public const string Line = "line";

    /// <summary>Of a step: the line of its scheme.</summary>
    public const string SchemeLine = "schemeLine";

    /// <summary>Of a step: the things that its line says as well.</summary>
    public const string With = "with";

    /// <summary>Of the map: the lines of its metadata by name.</summary>
    public const string Meta = "meta";

    /// <summary>Of the map: lines that say nothing of it.</summary>
    public const string Loose = "loose";

    /// <summary>Of the map: how lines end, where not with LF.</summary>
    public const string NewLine = "newLine";

    /// <summary>Of the map: that the last line has no end.</summary>
    public const string HasNoEnd = "noEnd";

    /// <summary>Of the map: that a byte order mark comes first.</summary>
    public const string Mark = "mark";

    /// <summary>The commands with operands.</summary>
    public static readonly string[] Commands =
        [Atom, Scheme, Support, Attack, Disagree, Argument, Remove, Metadata, "export", "save", "load"];

    /// <summary>The commands without.</summary>
    public static readonly string[] Bare = ["atoms", "schemes", "conflicts", "edges", Clear, "print", "prettyprint", "help"];
}
