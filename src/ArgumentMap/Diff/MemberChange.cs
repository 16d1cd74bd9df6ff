namespace ArgumentMap.Diff;

/// <summary>A member that has another value.</summary>
/// <param name="Member">
/// The member, by the name that the JSON format gives it, as in <c>saidBy</c>; <c>premises</c> and <c>conclusion</c> of a relation too.
/// </param>
/// <param name="Old">The old value as text, or null where there was none.</param>
/// <param name="New">The new value as text, or null where there is none.</param>
public sealed record MemberChange(string Member, string? Old, string? New)
{
    /// <summary>The change in one line, as in <c>basis: explicit -> implicit</c>.</summary>
    public override string ToString() => $"{Member}: {DiffText.Shown(Old)} -> {DiffText.Shown(New)}";
}
