namespace ArgumentMap.Reasoning;

/// <summary>
/// Which way an argument bears on a conclusion: for it where the ways from the one to the other pass an even number of attacks, against it
/// where an odd one. Without circles the conclusion's strength rises with the first and falls with the second, since every semantics takes
/// supporters as no loss and attackers as no gain. O(arguments + influences).
/// </summary>
internal sealed class Polarity
{
    private readonly bool[] _isFor;
    private readonly bool[] _isAgainst;

    public Polarity(BipolarFramework framework, int conclusion)
    {
        (_isFor, _isAgainst) = (new bool[framework.Count], new bool[framework.Count]);
        var waiting = new Stack<(int Argument, bool IsFor)>();
        Reach(conclusion, true);
        while (waiting.TryPop(out var next))
        {
            foreach (var attacker in framework.AttackersOf(next.Argument)) Reach(attacker, !next.IsFor);
            foreach (var supporter in framework.SupportersOf(next.Argument)) Reach(supporter, next.IsFor);
            foreach (var premise in framework.PremisesOf(next.Argument)) Reach(premise, next.IsFor);
        }

        void Reach(int argument, bool isFor)
        {
            var reached = isFor ? _isFor : _isAgainst;
            if (reached[argument]) return;
            reached[argument] = true;
            waiting.Push((argument, isFor));
        }
    }

    /// <summary>Whether it bears on the conclusion both ways.</summary>
    public bool IsMixed(int argument) => _isFor[argument] && _isAgainst[argument];

    /// <summary>Whether it bears for the conclusion.</summary>
    public bool IsFor(int argument) => _isFor[argument];
}
