using System.Globalization;
using System.Text;

namespace ArgumentMap.Diff;

/// <summary>A difference as lines for people to read.</summary>
internal sealed class DiffText
{
    private readonly StringBuilder _text = new();

    public static string Of(MapDiff diff, ArgumentGraph oldMap, ArgumentGraph newMap)
    {
        var text = new DiffText();
        foreach (var member in diff.Map) text.Line('~', $"map {member}");
        text.Lines(diff.Sources, (source, _) => $"source {source.Id}", source => source.DisplayTitle);
        text.Lines(diff.Participants, (participant, _) => $"participant {participant.Id}", participant => participant.Name);
        text.Lines(diff.Groups, (group, _) => $"group {group.Id}", group => group.DisplayTitle);
        text.Lines(diff.Statements, (statement, _) => statement.KindAndId, statement => statement.Text);
        foreach (var moved in diff.Moved) text.Line('>', $"{moved.New.KindAndId}: {Ids(moved.From)} -> {Ids(moved.To)}");
        text.Lines(diff.Locutions, (locution, _) => locution.KindAndId, locution => locution.Text);
        text.Lines(diff.Relations, (relation, isOld) => $"{relation.KindAndId}: {Ends(isOld ? oldMap : newMap, relation)}", null);
        return text._text.ToString();
    }

    /// <summary>A value in one line: as it is where it is one plain word, else in quotes and with JSON's escapes.</summary>
    public static string Shown(string? value)
    {
        if (value is null) return "(none)";
        return value.Length > 0 && value.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '.' or '_') ? value : Quoted(value);
    }

    private static string Quoted(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var letter in value)
            if (letter is '"' or '\\') text.Append('\\').Append(letter);
            else if (letter == '\n') text.Append("\\n");
            else if (char.IsControl(letter)
                || char.GetUnicodeCategory(letter) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                text.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
            else text.Append(letter);
        return text.Append('"').ToString();
    }

    private static string Ids(IEnumerable<ArgumentNode> nodes) => string.Join(", ", nodes.Select(node => node.Id));

    private static string Ends(ArgumentGraph map, Relation relation) =>
        $"{Ids(map.PremisesOf(relation.Id))} -> {Ids(map.ConclusionsOf(relation.Id))}".Trim();

    private void Lines<T>(ItemChanges<T> changes, Func<T, bool, string> describe, Func<T, string>? textOf) where T : class
    {
        foreach (var item in changes.Added) Line('+', describe(item, false) + TextOf(item));
        foreach (var item in changes.Removed) Line('-', describe(item, true) + TextOf(item));
        foreach (var change in changes.Changed)
            foreach (var member in change.Members)
                Line('~', $"{(change.New is Relation relation ? relation.KindAndId : describe(change.New, false))} {member}");

        string TextOf(T item) => textOf is null ? "" : $" {Quoted(textOf(item))}";
    }

    private void Line(char sign, string text) => _text.Append(sign).Append(' ').Append(text).Append('\n');
}
