using System.Runtime.InteropServices;

namespace ArgumentMap.Interchange.Argdown.Syntax;

/// <summary>
/// Parses a document by the steps of the grammar, without recursion. What is wrong is noted and the parser goes on where the reference's
/// does: it takes one missing token for written or one superfluous for not written, skips to the next part of a repetition, or to what may
/// follow a rule that it is in. O(text).
/// </summary>
internal sealed class Parser
{
    private readonly List<Token> _tokens;
    private readonly SyntaxTree _tree;
    private readonly List<ParserFrame> _frames = [];
    private readonly List<SyntaxChild> _children = [];
    private readonly List<int> _open = [];
    private int _at;
    private int _step;

    private Parser(string text, List<Token> tokens, List<SyntaxFault> faults)
    {
        _tokens = tokens;
        _tree = new SyntaxTree(text, tokens) { Faults = faults };
    }

    public static SyntaxTree Parse(string text, CancellationToken cancellation = default)
    {
        var (tokens, faults) = Lexer.Cut(text, cancellation);
        var parser = new Parser(text, tokens, faults);
        parser.Run(cancellation);
        return parser._tree;
    }

    private ParserFrame Top => _frames[^1];

    private TokenKind Ahead(int distance = 0) => KindAt(_at + distance);

    private TokenKind KindAt(int index) => index < _tokens.Count ? _tokens[index].Kind : TokenKind.EndOfFile;

    private void Run(CancellationToken cancellation)
    {
        var steps = Grammar.Program.Steps;
        var end = TokenSet.Of(TokenKind.EndOfFile);
        _frames.Add(new ParserFrame(SyntaxRule.Document, -1, 0, 0, end, end));
        _step = Grammar.Program.Starts[(int)SyntaxRule.Document];
        while (_frames.Count > 0)
        {
            if ((_at & 0xFFF) == 0) cancellation.ThrowIfCancellationRequested();
            Do(steps[_step]);
        }
        if (_at < _tokens.Count) Fault(SyntaxWords.Redundant(KindAt(_at)));
    }

    private void Do(Step step)
    {
        switch (step.Kind)
        {
            case StepKind.Take:
                Take(step);
                break;
            case StepKind.Call:
                Call(step);
                break;
            case StepKind.Skip:
                _step = IsNext(step) ? _step + 1 : step.Target;
                break;
            case StepKind.Require:
                if (step.Set.Has(Ahead())) _step++;
                else Fail(SyntaxWords.Required(Top.Rule));
                break;
            case StepKind.Again:
                if (step.Set.Has(Ahead())) Repeat(step);
                else if (!Recover(step)) _step++;
                break;
            case StepKind.Jump:
                _step = step.Target;
                break;
            case StepKind.Fail:
                Fail(SyntaxWords.Choice(Top.Rule));
                break;
            case StepKind.Open:
                _open.Add(_children.Count);
                _step++;
                break;
            case StepKind.Close:
                Close(step.Rule, _open[^1]);
                _open.RemoveAt(_open.Count - 1);
                _step++;
                break;
            case StepKind.Return:
                Return();
                break;
        }
    }

    private bool IsNext(Step step)
    {
        var next = Ahead();
        return step.Set.Has(next) && (step.Second is not { } second || second.Has(next) || second.Has(Ahead(1)));
    }

    private void Call(Step step)
    {
        _frames.Add(new ParserFrame(step.Rule, _step, _children.Count, _open.Count, step.Follow, Top.AllFollow | step.Follow));
        _step = Grammar.Program.Starts[(int)step.Rule];
    }

    private void Return()
    {
        var frame = Top;
        _frames.RemoveAt(_frames.Count - 1);
        var node = Close(frame.Rule == SyntaxRule.InferenceRelations ? SyntaxRule.Relations : frame.Rule, frame.FirstChild);
        if (_frames.Count == 0) _tree.Root = node;
        else _step = frame.Caller + 1;
    }

    private int Close(SyntaxRule rule, int firstChild)
    {
        var children = CollectionsMarshal.AsSpan(_children)[firstChild..];
        var node = _tree.Add(rule, children, PlaceOf(_at));
        _children.RemoveRange(firstChild, _children.Count - firstChild);
        _children.Add(SyntaxChild.Node(node));
        return node;
    }

    private void Take(Step step)
    {
        if (Ahead() == step.Token)
        {
            Keep(step, SyntaxChild.Token(_at++));
            return;
        }
        Fault(SyntaxWords.Expected(Top.Rule, step.Token));
        if (MayFollow(step, Ahead())) Keep(step, SyntaxChild.Inserted(step.Token));
        else if (Ahead(1) == step.Token) Keep(step, SyntaxChild.Token((_at += 2) - 1));
        else Unwind();
    }

    private void Keep(Step step, SyntaxChild child)
    {
        if (step.IsKept) _children.Add(child);
        _step++;
    }

    /// <summary>Whether a token may follow what a step takes, in this rule or, where that may end there, in those that it is in.</summary>
    private bool MayFollow(Step step, TokenKind next)
    {
        for (var frame = _frames.Count - 1; ; frame--)
        {
            if (step.Follow.Has(next)) return true;
            if (!step.IsLast || frame == 0) return false;
            step = Grammar.Program.Steps[_frames[frame].Caller];
        }
    }

    private void Repeat(Step step)
    {
        if (step.IsSeparated) _at++;
        _step = step.Target;
    }

    /// <summary>
    /// Where neither another of a repetition nor what must follow it is next: skips to the nearer of the two, unless a rule can be left
    /// before that.
    /// </summary>
    private bool Recover(Step step)
    {
        if ((step.Expected ?? (_frames.Count == 1 ? TokenKind.EndOfFile : null)) is not { } expected) return false;
        if (Ahead() == expected || Ahead(1) == expected || (step.Expected is not null && MayFollow(step, Ahead()))) return false;
        var leaving = KindAt(Leaving());
        for (var index = _at; ; index++)
        {
            var kind = KindAt(index);
            if (kind == expected || step.Set.Has(kind))
            {
                Fault(SyntaxWords.Expected(Top.Rule, expected));
                _at = index;
                return kind != expected;
            }
            if (kind == leaving) return false;
        }
    }

    /// <summary>Where the first token stands that may follow any rule that the parser is in.</summary>
    private int Leaving()
    {
        var index = _at;
        while (!Top.AllFollow.Has(KindAt(index))) index++;
        return index;
    }

    private void Fail(string expected)
    {
        Fault(expected);
        Unwind();
    }

    /// <summary>Leaves rules up to the one that the next fitting token may follow, and skips to that token.</summary>
    private void Unwind()
    {
        var target = Leaving();
        var kind = KindAt(target);
        while (true)
        {
            var frame = Top;
            _frames.RemoveAt(_frames.Count - 1);
            _children.RemoveRange(frame.FirstChild, _children.Count - frame.FirstChild);
            _open.RemoveRange(frame.Open, _open.Count - frame.Open);
            if (!frame.Follow.Has(kind)) continue;
            _at = target;
            if (_frames.Count == 0) return;
            _children.Add(SyntaxChild.Missing);
            _step = frame.Caller + 1;
            return;
        }
    }

    /// <summary>Where a token starts; behind the last token, where that ends.</summary>
    private int PlaceOf(int index)
    {
        if (index < _tokens.Count) return _tokens[index].Start;
        if (_tokens.Count == 0) return 0;
        var last = _tokens[^1];
        return last.Length == 0 || last.Kind == TokenKind.Newline ? last.Start : last.End - 1;
    }

    private void Fault(string expected) =>
        _tree.Faults.Add(new SyntaxFault(PlaceOf(_at), expected, SyntaxWords.Found(_tree, _at)));
}
