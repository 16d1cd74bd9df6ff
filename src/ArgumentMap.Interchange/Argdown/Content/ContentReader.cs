using System.Text;
using ArgumentMap.Formats;
using ArgumentMap.Interchange.Argdown.Syntax;

namespace ArgumentMap.Interchange.Argdown.Content;

/// <summary>
/// Reads what a document says from its syntax tree, in one walk without recursion, with the rules of the reference's model: titles join
/// statements, the paragraph before numbered premises names their argument, a relation is between what stands above its indentation and
/// what stands behind its sign. O(document).
/// </summary>
internal sealed partial class ContentReader
{
    private readonly MapInput _input;
    private readonly SyntaxTree _tree;
    private readonly DocumentContent _content;
    private readonly HashSet<(Element From, Element To, RelationType Type)> _known = [];
    private readonly HashSet<(Element To, RelationType Type)> _knownTo = [];
    private readonly Stack<Element> _parents = new();
    private readonly Stack<MarkedRange> _ranges = new();
    private readonly StringBuilder _words = new();
    private readonly StringBuilder _stretch = new();
    private ContentOptions _options = ContentOptions.Default;
    private int _untitled;
    private int _sections;
    private Member? _member;
    private Member? _spelled;
    private Member? _heading;
    private Section? _section;
    private Argument? _reconstruction;
    private Inference? _inference;
    private ElementRelation? _relation;
    private object? _relationParent;

    private ContentReader(MapInput input, SyntaxTree tree)
    {
        (_input, _tree) = (input, tree);
        _content = new DocumentContent(tree);
    }

    /// <summary>
    /// Reads a document. What is wrong with it is in the result; where that is much, the result says less than the document.
    /// </summary>
    /// <exception cref="MapFormatException">It is no text.</exception>
    public static DocumentContent Read(MapInput input, CancellationToken cancellation = default)
    {
        var tree = Parser.Parse(input.Text, cancellation);
        var reader = new ContentReader(input, tree);
        if (tree.Root is not { } root || !reader.Walk(root, cancellation)) return reader._content;
        ContentRelations.Complete(reader._content, reader._options);
        Regrouping.Apply(reader._content, reader._options);
        return reader._content;
    }

    /// <summary>Walks the tree; false where something is in it that cannot be.</summary>
    private bool Walk(int root, CancellationToken cancellation)
    {
        var frame = new ContentFrame(null);
        frame.Start(_tree[root], 0);
        try
        {
            Enter(frame);
            while (true)
            {
                if (frame.Next < frame.Node.Count)
                {
                    var place = frame.Next++;
                    var child = _tree.ChildOf(frame.Node, place);
                    if (child.IsNode)
                    {
                        frame = frame.Into(_tree[child.Index], place);
                        Enter(frame);
                    }
                    else if (child.IsToken)
                    {
                        Read(_tree.Tokens[child.Index], frame, place);
                    }
                    continue;
                }
                cancellation.ThrowIfCancellationRequested();
                Leave(frame);
                if (frame.Parent is null) return true;
                frame = frame.Parent;
            }
        }
        catch (UnreadableContent stop)
        {
            if (stop.Fault is { } fault) _content.Faults.Add(fault);
            return false;
        }
    }

    private void Enter(ContentFrame frame)
    {
        switch (frame.Node.Rule)
        {
            case SyntaxRule.Heading:
                _heading = new Member { Text = "" };
                break;
            case SyntaxRule.Statement:
                EnterStatement(frame);
                break;
            case SyntaxRule.Argument:
                EnterArgument(frame);
                break;
            case SyntaxRule.Reconstruction:
                EnterReconstruction(frame);
                break;
            case SyntaxRule.Inference:
                _inference = new Inference(_content.NextNumber()) { Place = (frame.Node.Start, frame.Node.End) };
                frame.Say(_inference);
                _relationParent = _inference;
                break;
            case SyntaxRule.Relations:
                _parents.Push(ElementOf(_relationParent ?? throw new UnreadableContent()));
                break;
            case >= SyntaxRule.IncomingSupport and <= SyntaxRule.OutgoingUndercut:
                EnterRelation(frame);
                break;
            case SyntaxRule.FreeText:
                ReadText(frame);
                break;
            case SyntaxRule.Bold or SyntaxRule.Italic:
                EnterRange(frame.Node.Rule == SyntaxRule.Bold ? "bold" : "italic");
                break;
        }
    }

    private void Leave(ContentFrame frame)
    {
        switch (frame.Node.Rule)
        {
            case SyntaxRule.Heading:
                LeaveHeading(frame);
                break;
            case SyntaxRule.Statement:
                LeaveStatement(frame);
                break;
            case SyntaxRule.Argument:
                LeaveArgument(frame);
                break;
            case SyntaxRule.Reconstruction:
                LeaveReconstruction(frame);
                break;
            case SyntaxRule.NumberedStatement:
                LeaveNumbered(frame);
                break;
            case SyntaxRule.Inference when _inference is not null:
                _inference.Data = frame.Data;
                break;
            case SyntaxRule.Relations:
                _relation = null;
                _parents.Pop();
                break;
            case >= SyntaxRule.IncomingSupport and <= SyntaxRule.OutgoingUndercut:
                LeaveRelation(frame);
                break;
            case SyntaxRule.Bold or SyntaxRule.Italic:
                LeaveRange(frame);
                break;
            case SyntaxRule.Content when _member is not null && frame.Parent?.Node.Rule is not (SyntaxRule.Bold or SyntaxRule.Italic):
                _member.Source = (frame.Node.Start, frame.Node.End);
                EndText();
                break;
        }
    }

    private string Untitled() => $"Untitled {++_untitled}";

    private StatementClass StatementOf(string title, bool isUntitled)
    {
        if (!_content.Statements.TryGetValue(title, out var known))
            _content.Statements.Add(title, known = new StatementClass(title, isUntitled, _content.NextNumber()));
        return known;
    }

    private Argument ArgumentOf(string title, bool isUntitled)
    {
        if (!_content.Arguments.TryGetValue(title, out var known))
            _content.Arguments.Add(title, known = new Argument(title, isUntitled, _content.NextNumber()));
        _relationParent = known;
        return known;
    }

    /// <summary>What relations lead from or to where something is written.</summary>
    private Element ElementOf(object parent)
    {
        if (parent is not Member member) return (Element)parent;
        if (member.Element is not null) return member.Element;
        var isUntitled = string.IsNullOrEmpty(member.Title);
        if (isUntitled) member.Title = Untitled();
        member.Element = member.Role == MemberRole.ArgumentDescription
            ? ArgumentOf(member.Title!, isUntitled)
            : StatementOf(member.Title!, isUntitled);
        return member.Element;
    }
}
