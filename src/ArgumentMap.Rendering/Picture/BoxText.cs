using ArgumentMap.Drawing;
using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Rendering;

/// <summary>Sets a node's caption in a box that is just large enough for it.</summary>
internal sealed class BoxText
{
    private const double SidePadding = 11;
    private const double EndPadding = 8;
    private const double LeastWidth = 40;
    private const double StubPadding = 6;

    /// <summary>A main statement is set bold and wider, so that the eye finds it first.</summary>
    private const double MainWidening = 1.4;

    /// <summary>How large what is about a node is beside the node's own words: the smallest text of a picture.</summary>
    public const double AsideSize = 0.85;

    /// <summary>The room that the tab of a recommendation's box takes above its text.</summary>
    public const double TabHeight = 5;

    private readonly PictureOptions _options;
    private readonly MapCaption _caption;
    private readonly ArgumentGraph _map;
    private readonly IReadOnlyDictionary<string, PictureBox> _known = new Dictionary<string, PictureBox>();

    public BoxText(ArgumentGraph map, PictureOptions options) =>
        (_map, _options, _caption) = (map, options, new MapCaption(map, options));

    /// <param name="map">The map.</param>
    /// <param name="options">The options.</param>
    /// <param name="known">Boxes that options which differ in nothing about boxes have given, by the ids of their nodes.</param>
    public BoxText(ArgumentGraph map, PictureOptions options, IReadOnlyDictionary<string, PictureBox> known)
        : this(map, options) => _known = known;

    /// <summary>The box of one node with its upper left corner at the origin.</summary>
    public PictureBox Of(ArgumentNode node)
    {
        if (_known.TryGetValue(node.Id, out var known)) return known;
        var isMain = node is Statement { IsMain: true };
        var maxWidth = isMain ? _options.WrapWidth * MainWidening : _options.WrapWidth;
        var parts = _caption.Of(node).Select(part => Part(part, isMain, maxWidth)).ToList();
        var width = Math.Max(LeastWidth, parts.SelectMany(part => part.Lines).Max(line => line.Width) + (2 * SidePadding));
        var tab = node is Recommendation ? TabHeight : 0;
        var height = parts.Sum(part => part.Height) + tab + (2 * EndPadding);
        var shape = BoxShape.Around(StyleOf(node), width, height);
        var y = shape.Top + EndPadding + tab;
        var texts = new List<PictureText>();
        foreach (var part in parts)
        {
            var x = shape.Left + (part.IsRightToLeft ? width - SidePadding : SidePadding);
            texts.Add(part.Placed(x, y));
            y += part.Height;
        }
        return new PictureBox(node, new LayoutBox(0, 0, shape.Width, shape.Height), texts);
    }

    private NodeStyle StyleOf(ArgumentNode node) => node is Relation relation
        ? _options.Theme.BoxOf(_map, relation, StepTarget.Statement)
        : _options.Theme.StyleOf(_map, node);

    /// <summary>The box of a stub, likewise, as yet without a line.</summary>
    public PictureStub Of(MapStub stub)
    {
        var text = new TextBlock(_options.TextOf(stub), _options.FontSize * AsideSize, false, double.MaxValue);
        var room = _options.StubRoom is { } note ? new TextBlock($"{_options.Labels.TextOf(stub)} {note}", _options.FontSize * AsideSize,
            false, double.MaxValue).Width : 0;
        var width = Math.Max(text.Width, room) + (2 * StubPadding);
        var placed = text.Placed(text.IsRightToLeft ? width - StubPadding : StubPadding, StubPadding / 2);
        return new PictureStub(stub, new LayoutBox(0, 0, width, text.Height + StubPadding), placed, new LayoutRoute([]));
    }

    private TextBlock Part(CaptionPart part, bool isMain, double maxWidth) =>
        new(part.Text, part.IsAside ? _options.FontSize * AsideSize : _options.FontSize, part.IsHeading || (isMain && !part.IsAside),
            maxWidth);
}
