namespace ArgumentMap.Reasoning;

/// <summary>
/// Puts a framework together while a file is read. Attacks and supports may name arguments that come later, so their ends are looked up at
/// the end; a place is remembered for each, so that a message can name it.
/// </summary>
internal sealed class FrameworkAssembly(FrameworkText text, FrameworkReadOptions options)
{
    private readonly BipolarFrameworkBuilder _builder = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<(FactTerm Source, FactTerm Target, bool IsSupport)> _influences = [];

    public void AddArgument(FactTerm id, double? baseScore = null)
    {
        CheckRoom(_builder.Count, options.MaxArguments, "arguments", nameof(options.MaxArguments), id.Offset);
        if (!_numbers.TryAdd(id.Value, _builder.Count)) throw text.Fault(id.Offset, "each argument once", $"a second {FrameworkText.Shown(id.Value)}");
        _builder.AddArgument(id.Value, baseScore ?? options.BaseScore);
    }

    /// <summary>Adds an argument unless it is there.</summary>
    public void AddArgumentOnce(FactTerm id)
    {
        if (!_numbers.ContainsKey(id.Value)) AddArgument(id);
    }

    public void AddInfluence(FactTerm source, FactTerm target, bool isSupport)
    {
        CheckRoom(_influences.Count, options.MaxInfluences, "attacks and supports", nameof(options.MaxInfluences), source.Offset);
        _influences.Add((source, target, isSupport));
    }

    public BipolarFramework Build()
    {
        foreach (var (source, target, isSupport) in _influences)
            if (isSupport) _builder.AddSupport(NumberOf(source), NumberOf(target));
            else _builder.AddAttack(NumberOf(source), NumberOf(target));
        return _builder.Build();
    }

    private int NumberOf(FactTerm id) =>
        _numbers.TryGetValue(id.Value, out var number) ? number : throw text.Fault(id.Offset, "the id of an argument", FrameworkText.Shown(id.Value));

    private void CheckRoom(int count, int most, string things, string option, int offset)
    {
        if (count >= most) throw text.Fault(offset, FrameworkText.Limit(most, things, option), "more");
    }
}
