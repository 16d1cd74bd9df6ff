using System.Text;
using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Argdown.Mapping;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Argdown.Writing;

/// <summary>
/// The text of a document: front matter, then a paragraph for each statement with the relations to it, then one for each other relation;
/// first what is in no group, then a heading for each group. O(map).
/// </summary>
/// <param name="map">The map.</param>
/// <param name="data">What the document's words do not say.</param>
internal sealed class DocumentText(ArgumentGraph map, DocumentData data)
{
    private const int LongestLine = 110;

    /// <summary>
    /// Below that a group's data say which one it is in: as many signs as levels would make a document of their square, and one as JSON
    /// that is deeper than is read.
    /// </summary>
    private const int DeepestHeading = 12;

    private readonly StringBuilder _text = new();
    private readonly DocumentKeys _keys = new(map);

    public static string Of(ArgumentGraph map, DocumentData data) => new DocumentText(map, data).Write();

    private string Write()
    {
        WriteFrontMatter();
        var members = map.Nodes.ToLookup(node => node.Group ?? "", StringComparer.Ordinal);
        WriteMembers(members[""]);
        var children = map.Groups.ToLookup(group => group.Parent ?? "", StringComparer.Ordinal);
        var left = new Stack<(NodeGroup Group, int Level)>(children[""].Reverse().Select(group => (group, 1)));
        while (left.TryPop(out var next))
        {
            WriteHeading(next.Group, next.Level);
            WriteMembers(members[next.Group.Id]);
            foreach (var child in children[next.Group.Id].Reverse()) left.Push((child, Math.Min(next.Level + 1, DeepestHeading)));
        }
        if (map.NodeCount == 0 && map.Groups.Count == 0)
            _text.Append("# ").Append(HeadingText(map.Title ?? map.Id, ExtensionData.Empty)).Append(" {").Append(ArgdownNames.Data)
                .Append(": false}\n");
        while (_text.Length > 1 && _text[^2] == '\n') _text.Length--;
        return _text.ToString();
    }

    private void WriteFrontMatter()
    {
        if (data.FrontMatter.Count == 0) return;
        _text.Append("===\n");
        foreach (var (name, value) in data.FrontMatter)
        {
            _text.Append(FlowYaml.Text(name)).Append(':');
            if (name != ArgdownNames.Data || value is not JsonObject members) _text.Append(' ').Append(FlowYaml.Of(value)).Append('\n');
            else WriteMapData(members);
        }
        _text.Append("===\n\n");
    }

    private void WriteMapData(JsonObject members)
    {
        _text.Append('\n');
        foreach (var (name, value) in members)
        {
            _text.Append("  ").Append(FlowYaml.Text(name)).Append(':');
            if (value is JsonArray items && items.Any(item => item is JsonObject))
            {
                _text.Append('\n');
                foreach (var item in items) _text.Append("    - ").Append(FlowYaml.Of(item)).Append('\n');
            }
            else
            {
                _text.Append(' ');
                AppendWrapped(FlowYaml.Of(value));
                _text.Append('\n');
            }
        }
    }

    /// <summary>Lists of ids are long.</summary>
    private void AppendWrapped(string flow)
    {
        var start = 0;
        while (flow[0] == '[' && flow.Length - start > LongestLine
            && flow.LastIndexOf(", ", start + LongestLine, LongestLine) is var comma and > 0)
        {
            _text.Append(flow, start, comma + 1 - start).Append("\n    ");
            start = comma + 2;
        }
        _text.Append(flow, start, flow.Length - start);
    }

    private void WriteHeading(NodeGroup group, int level)
    {
        _text.Append('#', level).Append(' ').Append(HeadingText(group.DisplayTitle, group.Extensions));
        WriteData(data.OfGroup(group.Id), "");
        _text.Append('\n');
    }

    /// <summary>A title in which tags stay tags, where it then says the same.</summary>
    private static string HeadingText(string title, ExtensionData notes)
    {
        var text = ProseText.OnOneLine(title);
        if (text.Length == 0) return "-";
        var escaped = ProseText.Escaped(text);
        if (notes.Notes(ArgdownNames.Notes).Member("tags") is not JsonArray tags) return escaped;
        var words = escaped.Replace("\\#", "#", StringComparison.Ordinal);
        return WordsAlone.SectionOf(words) is { Tags: { } said } section && section.Title == text
            && said.SequenceEqual(tags.Select(tag => tag.Text())) ? words : escaped;
    }

    private void WriteMembers(IEnumerable<ArgumentNode> members)
    {
        foreach (var node in members.Where(node => node is not Relation)) WriteStatement(node);
        foreach (var relation in members.OfType<Relation>().Where(relation => !IsBelowConclusion(relation)))
        {
            if (Reconstruction.Is(relation, map)) WriteReconstruction(relation);
            else WriteRelation(relation, "", "");
            _text.Append('\n');
        }
    }

    private void WriteStatement(ArgumentNode node)
    {
        var notes = node.Extensions.Notes(ArgdownNames.Notes);
        foreach (var other in notes.Member(ArgdownNames.OtherTexts) as JsonArray ?? [])
            if (other.Text() is { } text)
            {
                _text.Append('[').Append(_keys[node.Id]).Append("]: ");
                ProseText.Append(_text, ProseText.Escaped(ProseText.OnOneLine(text)), "  ");
                _text.Append("\n\n");
            }
        WriteWords(node, '[', ']', "");
        var own = map.RelationsTo(node.Id)
            .Where(relation => IsBelowConclusion(relation) && map.ConclusionsOf(relation.Id)[0].Id == node.Id).ToList();
        foreach (var relation in own)
            if (!Reconstruction.Is(relation, map)) WriteBelow(relation);
        _text.Append('\n');
        foreach (var relation in own)
        {
            if (!Reconstruction.Is(relation, map)) continue;
            WriteReconstruction(relation);
            _text.Append('\n');
        }
    }

    /// <summary>Whether a relation stands with its first conclusion, not where its own group is.</summary>
    private bool IsBelowConclusion(Relation relation) =>
        data.IsUnnamed(relation) || (map.ConclusionsOf(relation.Id) is [not Relation and var first, ..] && first.Group == relation.Group);

    private void WriteBelow(Relation relation)
    {
        if (!data.IsUnnamed(relation)) WriteRelation(relation, "  ", SignOf(relation) + " ");
        else if (!data.IsContradicted(relation))
            WriteReference("", data.IsContradiction(relation) ? "><" : SignOf(relation), map.PremisesOf(relation.Id)[0]);
    }

    private void WriteRelation(Relation relation, string indent, string sign)
    {
        _text.Append(indent).Append(sign);
        WriteWords(relation, '<', '>', indent);
        foreach (var conclusion in map.ConclusionsOf(relation.Id).Skip(sign.Length > 0 ? 1 : 0))
            WriteReference(indent, $"{(conclusion is Relation && SignOf(relation) == "-" ? "_" : SignOf(relation))}>", conclusion);
        foreach (var premise in map.PremisesOf(relation.Id))
            if (premise is not Relation) WriteReference(indent, "+", premise);
        WriteAttacks(relation, indent);
    }

    private void WriteAttacks(Relation relation, string indent)
    {
        foreach (var attack in map.RelationsTo(relation.Id))
            if (data.IsUnnamed(attack)) WriteReference(indent, "-", map.PremisesOf(attack.Id)[0]);
    }

    /// <summary>Linked premises as people write them: numbered, with a line above the conclusion.</summary>
    private void WriteReconstruction(Relation relation)
    {
        WriteWords(relation, '<', '>', "");
        WriteAttacks(relation, "");
        _text.Append('\n');
        var number = 0;
        foreach (var premise in map.PremisesOf(relation.Id)) WriteNumbered(++number, premise);
        _text.Append(Reconstruction.RuleOf(relation) is { } rule ? $"-- {rule} --\n" : "----\n");
        WriteNumbered(++number, map.ConclusionsOf(relation.Id)[0]);
    }

    private void WriteNumbered(int number, ArgumentNode statement) =>
        _text.Append('(').Append(number).Append(") [").Append(_keys[statement.Id]).Append("]\n");

    private void WriteReference(string indent, string sign, ArgumentNode node)
    {
        var (opening, closing) = node is Relation ? ('<', '>') : ('[', ']');
        _text.Append(indent).Append("  ").Append(sign).Append(' ').Append(opening).Append(_keys[node.Id]).Append(closing).Append('\n');
    }

    private static string SignOf(Relation relation) => relation.Kind == RelationKind.Attack ? "-" : "+";

    private void WriteWords(ArgumentNode node, char opening, char closing, string indent)
    {
        _text.Append(opening).Append(_keys[node.Id]).Append(closing);
        var (words, tags) = data.WordsOf(node);
        if (words.Length > 0)
        {
            _text.Append(": ");
            ProseText.Append(_text, words, indent + "  ");
        }
        foreach (var tag in tags) _text.Append(' ').Append(tag);
        WriteData(data.OfNode(node.Id), indent + "  ");
    }

    private void WriteData(JsonObject? members, string indent)
    {
        if (members is { Count: > 0 }) _text.Append(indent.Length > 0 ? "\n" + indent : " ").Append(FlowYaml.Of(members));
        _text.Append('\n');
    }
}
