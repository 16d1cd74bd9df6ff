namespace ArgumentMap.Interchange.Argdown.Content;

/// <summary>An argument: a sketch with a text, or a reconstruction with premises and conclusions.</summary>
/// <inheritdoc/>
internal sealed class Argument(string title, bool isUntitled, int number) : TitledElement(title, isUntitled, number)
{
    /// <summary>Its premises and conclusions in their order; none for a sketch.</summary>
    public List<Member> Statements { get; } = [];

    /// <summary>Where the reconstruction starts and ends, in UTF-16 units.</summary>
    public (int Start, int End)? Place { get; set; }

    public bool IsReconstructed => Statements.Count > 0;
}
