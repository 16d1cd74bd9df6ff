using System.Globalization;
using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Records;
using ArgumentMap.Interchange.Xml;

namespace ArgumentMap.Interchange.Microtext;

/// <summary>
/// Writes a map as an argument graph: what the map says now, with what a file that it was read from said besides. O(map).
/// </summary>
internal sealed class MicrotextWriter
{
    private readonly ArgumentGraph _map;
    private readonly JsonObject? _frame;
    private readonly XmlSequence _items = new();
    private readonly MicrotextSegments _segments;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    private MicrotextWriter(ArgumentGraph map)
    {
        _map = map;
        _frame = map.Extensions.Notes(MicrotextWords.Notes);
        foreach (var loose in _frame.Member(MicrotextNotes.Loose).Objects()) TakeId(loose);
        foreach (var node in map.Nodes)
        {
            _taken.Add(node.Id);
            Take(node.Extensions.Notes(MicrotextWords.Notes));
        }
        _segments = new MicrotextSegments(_items, NewId);
    }

    public static void Write(ArgumentGraph map, TextWriter writer)
    {
        var xml = new MicrotextWriter(map);
        var printer = new XmlPrinter(writer, XmlStyle.From(xml._frame.Member(XmlFrame.Style), MicrotextWords.Style));
        xml.Write(printer);
    }

    private void Write(XmlPrinter printer)
    {
        _items.AddLoose(_frame.Member(MicrotextNotes.Loose));
        foreach (var claim in _map.Statements)
        {
            _segments.Add(claim);
            var note = claim.Extensions.Notes(MicrotextWords.Notes);
            Add(MicrotextRank.Adu, MicrotextWords.Adu, () => MicrotextObjects.Adu(claim), MicrotextWords.AduOrder, note);
        }
        var whole = new WholeSteps(_map, IsSayable, step => (IsOpen(step, MicrotextWords.Source), IsOpen(step, MicrotextWords.Target)));
        foreach (var step in _map.Relations.Where(whole.Contains)) AddStep(step, whole);
        printer.WriteRaw(XmlFrame.PrologOf(_frame, MicrotextWords.Prolog));
        printer.Write(MicrotextWords.Root, MicrotextObjects.Root(_map), MicrotextWords.RootOrder, _frame, 0, _items.InOrder());
        printer.WriteRaw(XmlFrame.EpilogOf(_frame));
    }

    /// <summary>The first premise is where the edge of a step starts; each further one has an edge of its own, onto that edge.</summary>
    private void AddStep(Relation step, WholeSteps whole)
    {
        var note = step.Extensions.Notes(MicrotextWords.Notes);
        var premises = _map.PremisesOf(step.Id).Where(whole.Contains).ToList();
        var target = _map.ConclusionsOf(step.Id).FirstOrDefault(whole.Contains);
        var first = premises.FirstOrDefault();
        Add(MicrotextRank.Step, MicrotextWords.Edge,
            () => MicrotextObjects.Edge(step.Id, first?.Id, target?.Id, MicrotextWords.TypeOf(step, target ?? step)),
            MicrotextWords.EdgeOrder, note);
        var additions = note.Member(MicrotextNotes.Additions).Objects().ToLookup(addition => addition.Member(MicrotextNotes.From).Text());
        foreach (var premise in premises.Skip(1))
        {
            var addition = additions[premise.Id].FirstOrDefault();
            var id = addition is null ? NewId("c") : addition.Member(MicrotextNotes.Id).Text();
            Add(MicrotextRank.Step, MicrotextWords.Edge, () => MicrotextObjects.Edge(id, premise.Id, step.Id, MicrotextWords.Addition),
                MicrotextWords.EdgeOrder, addition);
        }
    }

    private static bool IsOpen(Relation step, string end) =>
        (step.Extensions.Notes(MicrotextWords.Notes).Member(MicrotextNotes.Open) as JsonArray ?? []).Any(open => open.Text() == end);

    private static bool IsSayable(ArgumentNode node) => node is Statement || (node is Relation step && MicrotextWords.IsSayable(step.Kind));

    /// <param name="rank">Which kind it is of, in the usual order.</param>
    /// <param name="name">The name of the element.</param>
    /// <param name="said">Its attributes, which are made when it is written: of all elements at once they take much room.</param>
    /// <param name="order">The usual order of the attributes.</param>
    /// <param name="note">What was kept of it.</param>
    private void Add(int rank, string name, Func<JsonObject> said, string[] order, JsonNode? note) =>
        _items.Add(rank, note, xml => xml.Write(name, said(), order, null, note, 1));

    private string NewId(string prefix)
    {
        string id;
        do id = prefix + (_numbers[prefix] = _numbers.GetValueOrDefault(prefix) + 1).ToString(CultureInfo.InvariantCulture);
        while (!_taken.Add(id));
        return id;
    }

    /// <summary>The ids that the elements of a file had which are no nodes.</summary>
    private void Take(JsonNode? note)
    {
        foreach (var addition in note.Member(MicrotextNotes.Additions).Objects()) TakeId(addition);
        foreach (var ground in note.Member(MicrotextNotes.Grounds).Objects())
        {
            TakeId(ground.Member(MicrotextNotes.Edge));
            TakeId(ground.Member(MicrotextNotes.Edu));
            TakeId(ground.Member(MicrotextNotes.Joint));
            foreach (var member in ground.Member(MicrotextNotes.Joint).Member(MicrotextNotes.Members).Objects())
            {
                TakeId(member.Member(MicrotextNotes.Edge));
                TakeId(member.Member(MicrotextNotes.Edu));
            }
        }
    }

    private void TakeId(JsonNode? note)
    {
        if (note.Member(MicrotextNotes.Id).Text() is { } id) _taken.Add(id);
    }
}
