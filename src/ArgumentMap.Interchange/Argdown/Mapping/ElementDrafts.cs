using ArgumentMap.Interchange.Argdown.Content;

namespace ArgumentMap.Interchange.Argdown.Mapping;

/// <summary>What becomes of the elements of a document, found by their numbers.</summary>
/// <param name="elements">How many there are.</param>
internal sealed class ElementDrafts(int elements)
{
    private readonly Draft?[] _byNumber = new Draft?[elements];
    private readonly List<(TitledElement Element, Draft Draft)> _titled = new(elements);

    /// <summary>The statements and then the arguments, in their order.</summary>
    public IReadOnlyList<(TitledElement Element, Draft Draft)> Titled => _titled;

    public Draft this[Element element] => _byNumber[element.Number]!;

    public void Add(TitledElement element, Draft draft)
    {
        _titled.Add((element, draft));
        _byNumber[element.Number] = draft;
    }

    public void Add(Inference step, Draft draft) => _byNumber[step.Number] = draft;
}
