using System.Text;
using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering;

/// <summary>
/// What is read aloud of a picture: of the whole its title and how much of what it holds; of a box its kind, its text, and what it is for.
/// </summary>
internal sealed class SvgNames
{
    private const int MostOfConclusion = 80;

    private readonly ArgumentGraph _map;
    private readonly MapPicture _picture;
    private readonly PictureOptions _options;
    private readonly MapLabels _labels;
    private readonly MapSteps _steps;
    private readonly ILookup<string, MapArrow> _from;

    public SvgNames(ArgumentGraph map, MapPicture picture, PictureOptions options)
    {
        (_map, _picture, _options, _labels) = (map, picture, options, options.Labels);
        _steps = new MapSteps(map, _labels);
        _from = picture.Arrows.Select(arrow => arrow.Arrow).ToLookup(arrow => arrow.From, StringComparer.Ordinal);
    }

    public string Title => _map.Title is { Length: > 0 } title ? title : _map.Id;

    /// <summary>The main statements' texts, then the counts of kinds and relations.</summary>
    public string Description
    {
        get
        {
            var mains = _picture.Boxes.Where(box => box.Node is Statement { IsMain: true })
                .Select(box => $"{_labels.MainClaim}: {box.Node.Text}");
            var words = _picture.Boxes.Select(box => _labels.WordFor(box.Node))
                .Concat(_picture.Drawing.Relations.Select(relation => _labels.WordFor(relation)));
            var counts = words.GroupBy(word => word, StringComparer.Ordinal).Select(group => $"{group.Key}: {group.Count()}");
            return string.Join("\n", mains.Append(string.Join("; ", counts)));
        }
    }

    public string Of(PictureBox box)
    {
        var name = new StringBuilder($"{_labels.MarkedWordFor(box.Node)}: {box.Node.Text}");
        if (_map.NamedSpeakersOf(box.Node) is { } speakers) name.Append(" \u2014 ").Append(speakers);
        foreach (var arrow in _from[box.Node.Id])
            foreach (var target in arrow.To == arrow.Relation.Id ? _map.ConclusionsOf(arrow.To) : [_map.GetNode(arrow.To)])
                name.Append("; ").Append(Effect(arrow.Relation, target)).Append(": ").Append(_steps.TextOf(target, Start));
        return name.ToString();
    }

    public string Of(PictureStub stub) => $"{_options.TextOf(stub.Stub)}: {_steps.TextOf(stub.Stub.At, Start)}";

    private string Effect(Relation relation, ArgumentNode target) =>
        _labels.MarkOf(relation) is { } mark ? $"{_steps.EffectOn(relation, target)} {mark}" : _steps.EffectOn(relation, target);

    private static string Start(string text)
    {
        if (text.Length <= MostOfConclusion) return text;
        var end = text.LastIndexOf(' ', MostOfConclusion);
        if (end <= 0) end = char.IsLowSurrogate(text[MostOfConclusion]) ? MostOfConclusion - 1 : MostOfConclusion;
        return $"{text[..end]}\u2026";
    }
}
