using System.Text;
using ArgumentMap.Interchange.Argdown.Syntax;

namespace ArgumentMap.Interchange.Argdown.Content;

/// <content>Tokens: titles, tags, links, mentions, data and plain text.</content>
internal sealed partial class ContentReader
{
    private void Read(Token token, ContentFrame frame, int place)
    {
        switch (token.Kind)
        {
            case TokenKind.StatementDefinition or TokenKind.ArgumentDefinition:
                if (_member is not null) _member.Title = _tree.Text[(token.Start + 1)..(token.End - 2)];
                break;
            case TokenKind.StatementReference or TokenKind.ArgumentReference:
                ReadReference(token);
                break;
            case TokenKind.StatementMention or TokenKind.ArgumentMention:
                ReadMention(token);
                break;
            case TokenKind.Link:
                ReadLink(token);
                break;
            case TokenKind.Tag:
                ReadTag(token);
                break;
            case TokenKind.Newline:
                if (place != frame.Node.Count - 1 && Target is { } target) Separate(TextOf(target));
                break;
            case TokenKind.Data or TokenKind.FrontMatter:
                ReadData(token, frame);
                break;
        }
    }

    /// <summary>What gets the text: a heading, or else a statement or the description of an argument.</summary>
    private Member? Target => _heading ?? _member;

    private void Mark(MarkedRange range) => (Target!.Ranges ??= []).Add(range);

    /// <summary>Where a bracket is the last of its line, the title is what another opens in the line below; none where none does.</summary>
    private void ReadReference(Token token)
    {
        if (_member is null) return;
        var (start, end) = (token.Start + 1, token.End - 1);
        if (Letters.IsLineEnd(_tree.Text[start])) start = _tree.Text.IndexOf(_tree.Text[token.Start], start, end - start) + 1;
        if (start == 0 || start >= end) return;
        _member.Title = _tree.Text[start..end];
        _member.IsReference = true;
    }

    private void ReadMention(Token token)
    {
        if (Target is not { } target) return;
        var text = TextOf(target);
        var image = Image(token);
        var (type, closing) = token.Kind == TokenKind.StatementMention ? ("statement-mention", ']') : ("argument-mention", '>');
        Mark(new MarkedRange(type, text.Length)
        {
            Title = image[2..image.LastIndexOf(closing)],
            Stop = text.Length + image.Length - 1,
        });
        text.Append(image);
    }

    private void ReadLink(Token token)
    {
        if (Target is not { } target) return;
        var image = Image(token);
        var (middle, end) = (image.LastIndexOf("](", StringComparison.Ordinal), image.LastIndexOf(')'));
        // Where a bracket was opened lines above, the link is what stands in the last line.
        var start = image.IndexOf('[', image.AsSpan(0, middle).LastIndexOfAny("\n\r\u2028\u2029") + 1);
        if (start < 0 || start + 1 >= middle || image.AsSpan(middle).IndexOfAny("\n\r\u2028\u2029") >= 0)
            throw Unreadable(token.Start, "a link on one line", "one on several");
        var text = TextOf(target);
        var range = new MarkedRange("link", text.Length) { Url = image[(middle + 2)..end], Stop = text.Length + middle - start - 2 };
        text.Append(image, start + 1, middle - start - 1);
        if (image[^1] == ' ') text.Append(' ');
        Mark(range);
    }

    private void ReadTag(Token token)
    {
        if (Target is not { } target) return;
        var image = _tree.TextOf(token);
        var tag = Known((image[1] == '(' ? image[2..image.LastIndexOf(')')] : image[1..].TrimEnd(" \t")).ToString());
        if (!_options.RemovesTags)
        {
            var text = TextOf(target);
            Mark(new MarkedRange("tag", text.Length) { Tag = tag, Stop = text.Length + image.Length - 1 });
            text.Append(image);
        }
        (target.Tags ??= new TagSet()).Add(tag);
    }

    /// <summary>A tag, of which every place has the same string.</summary>
    private string Known(string tag)
    {
        if (_content.Tags.TryGetValue(tag, out var known)) return known.Name;
        _content.Tags.Add(tag, new ContentTag(tag, _content.Tags.Count));
        return tag;
    }

    private void ReadData(Token token, ContentFrame frame)
    {
        try
        {
            frame.Data = DataReader.Read(_input, token, _options.ReadsBlocks);
        }
        catch (MapFormatException fault)
        {
            throw Unreadable(OffsetOf(fault.Location, token), fault.Expected, fault.Found);
        }
        if (token.Kind != TokenKind.FrontMatter) return;
        _content.FrontMatter = frame.Data == DataValues.Null ? null : frame.Data;
        _options = ContentOptions.Of(frame.Data);
    }

    private int OffsetOf(MapLocation place, Token token)
    {
        var offset = token.Start;
        for (var line = _input.LocationOf(offset).Line ?? 1; line < place.Line; line++)
            offset = _tree.Text.IndexOf('\n', offset) + 1;
        return offset;
    }

    private void ReadText(ContentFrame frame)
    {
        var text = _stretch.Clear();
        for (var i = 0; i < frame.Node.Count; i++)
        {
            var child = _tree.ChildOf(frame.Node, i);
            if (!child.IsToken) continue;
            var token = _tree.Tokens[child.Index];
            if (token.Kind == TokenKind.EscapedCharacter) text.Append(_tree.TextOf(token)[1..]);
            else if (token.Kind == TokenKind.SpecialCharacter) AppendSpecial(text, token);
            else text.Append(_tree.TextOf(token));
        }
        if (frame.Parent?.Node.Rule == SyntaxRule.InferenceRules) _inference?.Rules.Add(Letters.Trimmed(text.ToString()));
        if (Target is { } target) TextOf(target).Append(text);
    }

    private void AppendSpecial(StringBuilder text, Token token)
    {
        var image = Image(token);
        if (!_options.Shortcodes.TryGetValue(Letters.Trimmed(image), out var sign))
        {
            text.Append(image);
            return;
        }
        _ranges.Push(new MarkedRange("special-char", text.Length));
        text.Append(sign);
        if (image[^1] == ' ') text.Append(' ');
    }

    private void EnterRange(string type)
    {
        if (Target is not { } target) return;
        var range = new MarkedRange(type, TextOf(target).Length);
        _ranges.Push(range);
        Mark(range);
    }

    private void LeaveRange(ContentFrame frame)
    {
        if (Target is not { } target || frame.Node.Count == 0) return;
        var text = TextOf(target);
        if (_ranges.TryPop(out var range)) range.Stop = Math.Max(0, text.Length - 1);
        var end = _tree.ChildOf(frame.Node, frame.Node.Count - 1);
        if (end.IsToken && _tree.Text[_tree.Tokens[end.Index].End - 1] == ' ') text.Append(' ');
    }

    private static void Separate(StringBuilder text)
    {
        if (text.Length == 0 || text[^1] != ' ') text.Append(' ');
    }

    /// <summary>The text of what is being read, to be added to.</summary>
    private StringBuilder TextOf(Member target)
    {
        if (_spelled == target) return _words;
        EndText();
        _spelled = target;
        return _words.Append(target.Text);
    }

    private void EndText()
    {
        if (_spelled is null) return;
        if (_words.Length > 0) _spelled.Text = _words.ToString();
        _words.Clear();
        _spelled = null;
    }

    private string Image(Token token) => _tree.Text.Substring(token.Start, token.Length);
}
