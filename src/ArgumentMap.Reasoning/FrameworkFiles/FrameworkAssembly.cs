namespace ArgumentMap.Reasoning;

/// <summary>
/// Puts a framework together while a file is read. Attacks and supports may name arguments that come later, so that it is looked at the end
/// whether each end is one; a place is remembered for each, so that a message can name it.
/// </summary>
internal sealed class FrameworkAssembly(FrameworkText text, FrameworkReadOptions options)
{
    /// <summary>No name takes less than four bytes of a file.</summary>
    private readonly FactNames _names = new(text.Bytes.Length / 4);


    /// <summary>Of each name the number of its argument and one more; 0 for one that is none yet.</summary>
    private readonly List<int> _argumentOf = [];
    private readonly List<string> _ids = [];
    private readonly List<double> _baseScores = [];
    private readonly List<(int Name, int Offset)> _ends = new(2 * MostLikely(text, options));
    private readonly List<bool> _areSupports = new(MostLikely(text, options));
    private long _inIntervals;

    /// <summary>
    /// Checks, before one of them is made, that the limit leaves room for so many arguments, all that were asked for so far counted: a few
    /// bytes can ask for millions, again and again.
    /// </summary>
    public void ExpectRoomForArguments(long count, int offset)
    {
        _inIntervals += count;
        CheckRoom(_inIntervals - 1, options.MaxArguments, "arguments", nameof(options.MaxArguments), offset);
    }

    /// <summary>Checks, before one of them is added, that the limit leaves room for so many attacks or supports.</summary>
    public void ExpectRoomForInfluences(long count, int offset) =>
        CheckRoom(_areSupports.Count + count - 1, options.MaxInfluences, "attacks and supports", nameof(options.MaxInfluences), offset);

    public void AddArgument(FactTerm id, double? baseScore = null)
    {
        CheckRoom(_ids.Count, options.MaxArguments, "arguments", nameof(options.MaxArguments), id.Offset);
        var name = NameOf(id);
        if (_argumentOf[name] != 0) throw text.Fault(id.Offset, "each argument once", $"a second {FrameworkText.Shown(id.Value)}");
        _ids.Add(_names[name]);
        _baseScores.Add(baseScore ?? options.BaseScore);
        _argumentOf[name] = _ids.Count;
    }

    /// <summary>Adds an argument unless it is there.</summary>
    public void AddArgumentOnce(FactTerm id)
    {
        if (_argumentOf[NameOf(id)] == 0) AddArgument(id);
    }

    public void AddInfluence(FactTerm source, FactTerm target, bool isSupport)
    {
        CheckRoom(_areSupports.Count, options.MaxInfluences, "attacks and supports", nameof(options.MaxInfluences), source.Offset);
        _ends.Add((NameOf(source), source.Offset));
        _ends.Add((NameOf(target), target.Offset));
        _areSupports.Add(isSupport);
    }

    public BipolarFramework Build()
    {
        var influences = new InfluenceList(_areSupports.Count);
        for (var influence = 0; influence < _areSupports.Count; influence++)
            influences.Add(NumberOf(_ends[2 * influence]), NumberOf(_ends[(2 * influence) + 1]), _areSupports[influence], weight: 1,
                isAgain: false);
        return BipolarFramework.WithoutPremises(ArgumentIds.OfDistinct(_ids), [.. _baseScores], influences);
    }

    /// <summary>Attacks and supports mostly have a line each; what there are more grows.</summary>
    private static int MostLikely(FrameworkText text, FrameworkReadOptions options) =>
        Math.Min(Math.Min(text.Bytes.Length / 8, text.Bytes.Span.Count((byte)'\n')), options.MaxInfluences);

    private int NameOf(FactTerm id)
    {
        var name = _names.NumberOf(id.Bytes);
        if (name == _argumentOf.Count) _argumentOf.Add(0);
        return name;
    }

    private int NumberOf((int Name, int Offset) end) =>
        _argumentOf[end.Name] is > 0 and var number
            ? number - 1
            : throw text.Fault(end.Offset, "the id of an argument", FrameworkText.Shown(_names[end.Name]));

    private void CheckRoom(long count, int most, string things, string option, int offset)
    {
        if (count >= most) throw text.Fault(offset, FrameworkText.Limit(most, things, option), "more");
    }
}
