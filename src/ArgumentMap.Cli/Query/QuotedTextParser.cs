using System.Text;
using Parlot;
using Parlot.Fluent;

namespace ArgumentMap.Cli.Query;

/// <summary>
/// A text in double or single quotes. In it <c>\n</c>, <c>\r</c> and <c>\t</c> are what they are in C#; a backslash before anything
/// else stands for that alone.
/// </summary>
internal sealed class QuotedTextParser : Parser<string>
{
    public override bool Parse(ParseContext context, ref ParseResult<string> result)
    {
        context.SkipWhiteSpace();
        var cursor = context.Scanner.Cursor;
        var (start, quote) = (cursor.Offset, cursor.Current);
        if (cursor.Eof || quote is not ('"' or '\'')) return false;
        var text = new StringBuilder();
        for (cursor.Advance(); !cursor.Eof && cursor.Current != quote; cursor.Advance())
        {
            if (cursor.Current != '\\')
            {
                text.Append(cursor.Current);
                continue;
            }
            cursor.Advance();
            if (!cursor.Eof) text.Append(Escaped(cursor.Current));
        }
        if (cursor.Eof) throw new QuerySyntaxException(context.Scanner.Buffer, start, "this text has no closing quote");
        cursor.Advance();
        result.Set(start, cursor.Offset, text.ToString());
        return true;
    }

    private static char Escaped(char letter) => letter switch
    {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => letter,
    };
}
