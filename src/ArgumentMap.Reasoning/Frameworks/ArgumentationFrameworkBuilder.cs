using ArgumentMap.Wording;

namespace ArgumentMap.Reasoning;

/// <summary>Puts an <see cref="ArgumentationFramework"/> together by hand: arguments first, then attacks between them.</summary>
/// <example><code>
/// var builder = new ArgumentationFrameworkBuilder();
/// builder.AddArgument("a");
/// builder.AddArgument("b");
/// builder.AddAttack("a", "b");
/// var framework = builder.Build();
/// </code></example>
public sealed class ArgumentationFrameworkBuilder
{
    private readonly List<int> _attackers = [];
    private readonly List<int> _targets = [];
    private readonly ArgumentIds _ids = new();

    /// <summary>How many arguments there are so far.</summary>
    public int Count => _ids.Count;

    /// <summary>Adds an argument.</summary>
    /// <returns>Its number: 0 for the first, then counting up.</returns>
    /// <exception cref="ArgumentException">The id is empty, or there is an argument with it.</exception>
    public int AddArgument(string id) => _ids.Add(id);

    /// <summary>Adds an attack. One that is there already changes nothing.</summary>
    /// <exception cref="KeyNotFoundException">There is no argument with one of the ids.</exception>
    public void AddAttack(string attacker, string target) => AddAttack(_ids.IndexOf(attacker), _ids.IndexOf(target));

    /// <summary>Adds an attack between arguments by number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no argument with one of the numbers.</exception>
    public void AddAttack(int attacker, int target)
    {
        CheckNumber(attacker, nameof(attacker));
        CheckNumber(target, nameof(target));
        _attackers.Add(attacker);
        _targets.Add(target);
    }

    /// <summary>The framework as it is now; the builder can go on. O(arguments + attacks).</summary>
    public ArgumentationFramework Build() => new(_ids.Copy(), _attackers.ToArray(), _targets.ToArray());

    /// <summary>How much there is so far, as in <c>2 arguments, 1 attack</c>.</summary>
    public override string ToString() => $"{Counted.Of(Count, "argument")}, {Counted.Of(_attackers.Count, "attack")}";

    private void CheckNumber(int argument, string parameter)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(argument, parameter);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(argument, Count, parameter);
    }
}
