using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Argdown.Syntax;

namespace ArgumentMap.Interchange.Argdown.Content;

/// <summary>A node of the syntax tree that is being walked. The frames of one depth are one object, used again and again.</summary>
/// <param name="parent">The frame of the node that it is in; null for the document.</param>
internal sealed class ContentFrame(ContentFrame? parent)
{
    private ContentFrame? _inner;
    private (int Place, Member? Member) _written;
    private (int Place, Inference? Step) _step;

    public ContentFrame? Parent => parent;

    public SyntaxNode Node { get; private set; }

    /// <summary>The how many-th child of its parent it is.</summary>
    public int Place { get; private set; }

    /// <summary>The next child to go into.</summary>
    public int Next { get; set; }

    /// <summary>What the node says, where it is a statement or an argument.</summary>
    public Member? Member { get; private set; }

    public ElementRelation? Relation { get; set; }

    /// <summary>Of a reconstruction, the argument.</summary>
    public Argument? Argument { get; set; }

    public JsonNode? Data { get; set; }

    /// <summary>The frame of a child.</summary>
    public ContentFrame Into(SyntaxNode node, int place)
    {
        var inner = _inner ??= new ContentFrame(this);
        inner.Start(node, place);
        return inner;
    }

    public void Start(SyntaxNode node, int place)
    {
        (Node, Place, Next) = (node, place, 0);
        (Member, Relation, Argument, Data) = (null, null, null, null);
        (_written, _step) = ((-1, null), (-1, null));
    }

    /// <summary>Says what the node says, here and where its siblings ask for it.</summary>
    public void Say(Member member)
    {
        Member = member;
        if (parent is not null) parent._written = (Place, member);
    }

    public void Say(Inference step)
    {
        if (parent is not null) parent._step = (Place, step);
    }

    /// <summary>The statement or argument that a child is; null where it is none, or another came after it.</summary>
    public Member? WrittenAt(int place) => _written.Place == place ? _written.Member : null;

    public Inference? StepAt(int place) => _step.Place == place ? _step.Step : null;
}
