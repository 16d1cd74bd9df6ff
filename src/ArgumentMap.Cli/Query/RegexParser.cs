using System.Text;
using ArgumentMap.Query;
using Parlot;
using Parlot.Fluent;

namespace ArgumentMap.Cli.Query;

/// <summary>A regular expression between slashes, with an <c>i</c> behind it where case does not matter.</summary>
internal sealed class RegexParser : Parser<TextPattern>
{
    public override bool Parse(ParseContext context, ref ParseResult<TextPattern> result)
    {
        context.SkipWhiteSpace();
        var cursor = context.Scanner.Cursor;
        var start = cursor.Offset;
        if (cursor.Eof || cursor.Current != '/') return false;
        var regex = new StringBuilder();
        for (cursor.Advance(); !cursor.Eof && cursor.Current != '/'; cursor.Advance())
        {
            regex.Append(cursor.Current);
            if (cursor.Current != '\\') continue;

            // What follows a backslash belongs to it, a slash too.
            cursor.Advance();
            if (!cursor.Eof) regex.Append(cursor.Current);
        }
        if (cursor.Eof) throw new QuerySyntaxException(context.Scanner.Buffer, start, "this regular expression has no closing '/'");
        cursor.Advance();
        var ignoresCase = !cursor.Eof && cursor.Current == 'i';
        if (ignoresCase) cursor.Advance();
        result.Set(start, cursor.Offset, Pattern(context, start, regex.ToString(), ignoresCase));
        return true;
    }

    private static TextPattern Pattern(ParseContext context, int start, string regex, bool ignoresCase)
    {
        try
        {
            return TextPattern.Matching(regex, ignoresCase);
        }
        catch (ArgumentException fault)
        {
            throw new QuerySyntaxException(context.Scanner.Buffer, start, $"this is no regular expression: {fault.Message}");
        }
    }
}
