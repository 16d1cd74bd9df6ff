namespace ArgumentMap.Drawing;

/// <summary>What a step bears on, as far as pictures tell it apart.</summary>
public enum StepTarget
{
    /// <summary>A statement or an utterance, or nothing.</summary>
    Statement,

    /// <summary>Another step: an attack on it is an undercut.</summary>
    Step,

    /// <summary>An attack: an attack on it is an answer to an objection.</summary>
    Objection,
}
