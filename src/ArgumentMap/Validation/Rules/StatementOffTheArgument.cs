namespace ArgumentMap.Validation.Rules;

/// <summary>AM003. A map without a main statement is silent here: AM004 says that.</summary>
internal sealed class StatementOffTheArgument() : ValidationRule(
    "AM003",
    "statement-off-the-argument",
    Severity.Warning,
    "Statement off the argument",
    "A statement is in a map because it speaks for or against what the text argues. One from which no path of relations leads to a main "
        + "statement or to a recommendation does neither.",
    "Relate it to what it speaks for or against, or remove it.")
{
    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var map = context.Map;
        if (!map.MainStatements.Any()) return [];
        var bearing = context.Bearing(map.MainStatements.Concat(map.Recommendations));
        return from statement in map.Statements
               where !bearing.Contains(statement.Id)
               select Found(statement, $"The {statement.KindAndId} bears on no main statement and on no recommendation.");
    }
}
