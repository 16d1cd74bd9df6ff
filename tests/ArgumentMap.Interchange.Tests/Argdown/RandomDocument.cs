using System.Text;

namespace ArgumentMap.Interchange.Tests.Argdown;

/// <summary>Documents of Argdown put together at random: the same for the same seed everywhere.</summary>
internal sealed class RandomDocument
{
    private static readonly string[] Relations = ["+", "-", "_", "+>", "->", "_>", "<+", "<-", "<_", "><"];

    private static readonly string[] Words =
    [
        "Trams are cheap", "buses are late", "**bold** words", "*italic*, and more", "__bold _and italic_ __ text",
        "a [link](https://example.org/a?b=c) here",
        "#tag", "#(two words)", "@[S1] says so", "see @<A2>.", "an \\* escape \\[", ":heart: and .->. signs",
        "5.5 per cent; e.g. this: that",
        "half-way (or so)", "\"quoted\"", "// a comment\n", "/* a comment */", "<!-- a\n comment -->", "ünïcödé 😀", "it's", "a = b",
        "x < y > z", "x_y",
        "3 * 4", ":unknown:", "50% {of} it", "1. first", "end.", "...", "a::b", "(1) no number", "\\\\", "- dash", "#a-b_c",
    ];

    private static readonly string[] Data =
    [
        "{a: 1}", "{isInGroup: true}", "{isInGroup: false, b: [x, y]}", "{tags: {deep: {x: 1.5}}}",
        "{\n  block: yes it is\n  list:\n    - 1\n    - two\n}",
        "{isCanonical: true}", "{n: null, t: true, d: 2024-02-29, h: 0x1F, o: 0o17, f: .5, e: 1e3, s: '1', q: \"a\\nb\"}", "{empty}", "{}",
    ];

    private static readonly string[] Broken =
    [
        "[", "]", "<", ">", "(1)", "----", "--", "  + ", "  <- ", "\\\n", "**", "_", "{", "}", "\n\n", "\n", "===", "#", "# ", "    > ",
        "[S1] ", "<A1> ", "[S1]: ",
        "<A1>: ", "  * x", "\t", "  (2) x\n", "-- rule", "{a: [}", "@[", "\r\n", " ><", "'", "//", "/*", "+",
    ];

    private readonly Random _random;
    private readonly StringBuilder _text = new();

    private RandomDocument(int seed) => _random = new Random(seed);

    /// <param name="seed">Which document.</param>
    /// <param name="faults">How many stretches are put in or taken out that may make it no Argdown.</param>
    public static string Of(int seed, int faults)
    {
        var document = new RandomDocument(seed);
        document.Write();
        var text = document._text;
        for (; faults > 0 && text.Length > 0; faults--) document.Break(text);
        return document.Chance(5) ? text.ToString().Replace("\n", "\r\n", StringComparison.Ordinal) : text.ToString();
    }

    private void Break(StringBuilder text)
    {
        var place = _random.Next(text.Length);
        if (Chance(3)) text.Remove(place, Math.Min(_random.Next(1, 8), text.Length - place));
        else text.Insert(place, Pick(Broken));
        if (text.Length == 0) text.Append('a');
    }

    private void Write()
    {
        if (Chance(6)) _text.Append('\n', _random.Next(1, 3));
        if (Chance(3)) WriteFrontMatter();
        var paragraphs = _random.Next(1, 9);
        for (var i = 0; i < paragraphs; i++)
        {
            if (i > 0) _text.Append(Chance(8) ? "\n\n  \n" : "\n\n");
            WriteParagraph();
        }
        if (Chance(2)) _text.Append('\n');
        if (Chance(8)) _text.Append("\n\n");
    }

    private void WriteFrontMatter()
    {
        _text.Append("===\ntitle: Trams\n");
        if (Chance(2)) _text.Append($"model:\n  mode: {(Chance(2) ? "strict" : "loose")}\n");
        if (Chance(4)) _text.Append("group:\n  groupDepth: 1\n");
        if (Chance(6)) _text.Append("model2: {removeTagsFromText: true}\n");
        _text.Append("===\n\n");
    }

    private void WriteParagraph()
    {
        switch (_random.Next(10))
        {
            case 0 or 1:
                _text.Append('#', _random.Next(1, 4)).Append(' ');
                WriteWords(2, lines: false);
                if (Chance(4)) _text.Append(" {isGroup: ").Append(Chance(2) ? "true" : "false").Append('}');
                break;
            case 2:
                if (Chance(2)) _text.Append(ArgumentHead()).Append(Chance(3) ? "\n  + reason\n\n" : "\n\n");
                WriteReconstruction();
                break;
            case 3:
                WriteList();
                break;
            case 4 or 5:
                WriteArgument(0);
                break;
            default:
                WriteStatement(0);
                break;
        }
    }

    private string ArgumentHead() => $"<A{_random.Next(1, 9)}>" + (Chance(2) ? ": sketch of it" : "");

    private void WriteList()
    {
        var isOrdered = Chance(2);
        for (var i = _random.Next(1, 4); i > 0; i--)
        {
            _text.Append(Chance(8) ? "" : "  ").Append(isOrdered ? $"{i}. " : "* ");
            if (Chance(3)) WriteArgument(1);
            else WriteStatement(1);
            if (i > 1) _text.Append('\n');
        }
    }

    private void WriteReconstruction()
    {
        var number = 1;
        for (var i = _random.Next(0, 3); i >= 0; i--) WriteNumbered(number++);
        for (var i = _random.Next(0, 2); i >= 0; i--)
        {
            WriteInference();
            WriteNumbered(number++);
            if (i > 0 && Chance(2)) WriteNumbered(number++);
        }
        if (_text[^1] == '\n') _text.Length--;
    }

    private void WriteNumbered(int number)
    {
        _text.Append($"({number}) ");
        WriteStatement(1);
        _text.Append('\n');
    }

    private void WriteInference()
    {
        switch (_random.Next(5))
        {
            case 0:
                _text.Append("-- modus ponens, other rule --\n");
                break;
            case 1:
                _text.Append("-- {uses: [1]} --\n");
                break;
            case 2:
                _text.Append("--\nrule A {uses: [1, 2]}\n--\n");
                break;
            default:
                _text.Append("----\n");
                break;
        }
        if (!Chance(4)) return;
        _text.Append("  ").Append(Chance(2) ? "<_ " : "_ ");
        if (Chance(2)) WriteArgument(2);
        else WriteStatement(2);
        _text.Append('\n');
    }

    private void WriteStatement(int depth)
    {
        switch (_random.Next(3))
        {
            case 0:
                _text.Append($"[S{_random.Next(1, 12)}]");
                if (Chance(4)) _text.Append(" #tag");
                break;
            case 1:
                _text.Append($"[S{_random.Next(1, 12)}]: ");
                WriteWords(3, lines: true);
                break;
            default:
                WriteWords(3, lines: true);
                break;
        }
        WriteRest(depth);
    }

    private void WriteArgument(int depth)
    {
        _text.Append($"<A{_random.Next(1, 9)}>");
        if (Chance(2))
        {
            _text.Append(": ");
            WriteWords(3, lines: true);
        }
        WriteRest(depth);
    }

    private void WriteRest(int depth)
    {
        if (Chance(6)) _text.Append(' ').Append(Pick(Data));
        if (depth > 4) return;
        for (var i = Chance(2) ? _random.Next(0, 4) : 0; i > 0; i--)
        {
            _text.Append('\n').Append(' ', (depth + 1) * 2).Append(Pick(Relations)).Append(' ');
            if (Chance(2)) WriteArgument(depth + 1);
            else WriteStatement(depth + 1);
        }
    }

    private void WriteWords(int most, bool lines)
    {
        for (var i = _random.Next(1, most + 1); i > 0; i--)
        {
            var words = Pick(Words);
            if (!lines) words = words.Replace("\n", "", StringComparison.Ordinal);
            _text.Append(words);
            if (i > 1) _text.Append(lines && Chance(6) ? "\n" : " ");
        }
    }

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];
}
