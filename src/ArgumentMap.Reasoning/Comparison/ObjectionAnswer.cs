namespace ArgumentMap.Reasoning;

/// <summary>An objection, and what a map answers to it: an attack on the objection, or on the step from it to what it attacks.</summary>
/// <param name="Objection">The objection.</param>
/// <param name="Target">What it attacks.</param>
/// <param name="RaisedBy">The maps that raise it.</param>
/// <param name="Answer">The answer.</param>
/// <param name="AnsweredBy">The maps that give it.</param>
public sealed record ObjectionAnswer(Statement Objection, ArgumentNode Target, ValueList<string> RaisedBy, Statement Answer,
    ValueList<string> AnsweredBy)
{
    /// <summary>Whether a map answers what another has raised.</summary>
    public bool IsAcross => AnsweredBy.Except(RaisedBy).Any();

    /// <summary>The answer in one line, as in <c>claim b/yet (b) answers claim a/but (a)</c>.</summary>
    public override string ToString() =>
        $"{Answer.KindAndId} ({string.Join(", ", AnsweredBy)}) answers {Objection.KindAndId} ({string.Join(", ", RaisedBy)})";
}
