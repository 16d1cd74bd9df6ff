namespace ArgumentMap.Reasoning;

/// <summary>What one statement contributes to a conclusion's strength.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Removal">By how much the strength is greater with it than without it, all else being there.</param>
/// <param name="Shapley">
/// Its Shapley value: what it adds on average, over all orders in which the statements could come; not a number where the search was cut
/// short before it was known.
/// </param>
/// <param name="StandardError">The standard error of the Shapley value; 0 where it is exact, not a number where that is not known.</param>
public sealed record Attribution(Statement Statement, double Removal, double Shapley, double StandardError)
{
    /// <summary>The attribution in one line, as in <c>evidence e1: removal +0.120, shapley +0.093 ± 0.004</c>.</summary>
    public override string ToString()
    {
        var removal = FormattableString.Invariant($"{Statement.KindAndId}: removal {Removal:+0.000;-0.000;0.000}");
        if (double.IsNaN(Shapley)) return removal;
        return FormattableString.Invariant(
            $"{removal}, shapley {Shapley:+0.000;-0.000;0.000}{(StandardError > 0 ? FormattableString.Invariant($" ± {StandardError:0.000}") : "")}");
    }
}
