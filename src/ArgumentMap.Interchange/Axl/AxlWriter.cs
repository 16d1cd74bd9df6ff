using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Trees;
using ArgumentMap.Interchange.Xml;

namespace ArgumentMap.Interchange.Axl;

/// <summary>Writes a map as an argument: what the map says now, with what a file that it was read from said besides. O(map).</summary>
internal sealed class AxlWriter(ArgumentGraph map)
{
    private const int About = 0;
    private const int Claims = 1;

    private static JsonObject Nothing => [];

    private readonly JsonObject? _frame = map.Extensions.Notes(AxlWords.Notes);
    private readonly XmlTasks _tasks = new();
    private readonly Dictionary<string, int> _depths = new(StringComparer.Ordinal) { [""] = 0 };

    public void Write(TextWriter writer)
    {
        var printer = new XmlPrinter(writer, XmlStyle.From(_frame.Member(XmlFrame.Style), AxlWords.Style));
        var items = new XmlSequence();
        items.AddLoose(_frame.Member(AxlWords.Loose));
        AddAbout(items, AxlWords.Author, string.Join(", ", map.Analysts));
        AddAbout(items, AxlWords.Created, map.Created is { } created ? AxlWords.DateText(created) : "");
        AddAbout(items, AxlWords.Modified, map.Modified is { } modified ? AxlWords.DateText(modified) : "");
        foreach (var top in new ClaimForest(map, IsSayable).Tops) AddClaim(items, top, AxlWords.Premise, [], null);
        printer.WriteRaw(XmlFrame.PrologOf(_frame, AxlWords.Prolog));
        Expand(AxlWords.Root, _frame, 0, items)(printer);
        _tasks.Run(printer);
        printer.WriteRaw(XmlFrame.EpilogOf(_frame));
    }

    /// <summary>Context has a place only where what it is of supports nothing itself.</summary>
    private bool IsSayable(Relation step) => step.Kind is RelationKind.Support or RelationKind.Attack
        || (step.Kind == RelationKind.Context && map.ConclusionsOf(step.Id).All(claim =>
            !map.RelationsFrom(claim.Id).Any(other => other.Kind is RelationKind.Support or RelationKind.Attack)));

    private void AddAbout(XmlSequence items, string name, string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        var note = _frame.Member(name);
        items.Add(About, note, xml => xml.Write(name, Nothing, [], text, note, 1));
    }

    /// <param name="items">What stands where the claim does.</param>
    /// <param name="branch">The claim, with what bears on it.</param>
    /// <param name="name">What it is to the claim above it.</param>
    /// <param name="helpers">The premises of its step that stand in its element.</param>
    /// <param name="under">The claim in whose element it stands; null at the top.</param>
    private void AddClaim(XmlSequence items, ClaimBranch branch, string name, IReadOnlyList<ClaimBranch> helpers, string? under)
    {
        var note = branch.IsCopy ? null : branch.Claim.Extensions.Notes(AxlWords.Notes);
        var depth = _depths[under ?? ""] + 1;
        if (!branch.IsCopy) _depths[branch.Claim.Id] = depth;
        var isInPlace = note.Member(AxlWords.Under).Text() == under;
        items.Add(Claims, isInPlace ? note : null, xml =>
        {
            var inner = new XmlSequence();
            inner.AddLoose(note.Member(AxlWords.Loose));
            var title = note.Member(AxlWords.Title);
            if (note is null || title is not null || branch.Claim.Text.Length > 0)
                inner.Add(About, title, leaf => leaf.Write(AxlWords.Title, Nothing, [], branch.Claim.Text, title, depth + 1));
            AddHelpers(inner, branch, helpers);
            foreach (var (step, premises) in branch.Steps)
                if (step.Kind == RelationKind.Context)
                    foreach (var premise in premises) AddClaim(inner, premise, AxlWords.Helper, [], branch.Claim.Id);
                else
                    AddClaim(inner, premises[0], NameOf(step), [.. premises.Skip(1)], branch.Claim.Id);
            Expand(name, note, depth, inner)(xml);
        });
    }

    /// <summary>Helpers stand in the element of the first premise, or where a file had them in that of an earlier helper.</summary>
    private void AddHelpers(XmlSequence inner, ClaimBranch branch, IReadOnlyList<ClaimBranch> helpers)
    {
        var within = new Dictionary<string, List<ClaimBranch>>(StringComparer.Ordinal);
        var direct = new List<ClaimBranch>();
        foreach (var helper in helpers)
        {
            var under = helper.Claim.Extensions.Notes(AxlWords.Notes).Member(AxlWords.Under).Text();
            if (under is not null && within.TryGetValue(under, out var others)) others.Add(helper);
            else direct.Add(helper);
            within.TryAdd(helper.Claim.Id, []);
        }
        foreach (var helper in direct)
        {
            // All that stood in a helper stands in it again, one level down.
            var inIt = within[helper.Claim.Id];
            for (var i = 0; i < inIt.Count; i++) inIt.AddRange(within[inIt[i].Claim.Id]);
            AddClaim(inner, helper, AxlWords.Helper, inIt, branch.Claim.Id);
        }
    }

    private static string NameOf(Relation step) => step.Kind == RelationKind.Attack ? AxlWords.Objection : AxlWords.Reason;

    /// <summary>Starts an element; what is in it and its end are written next.</summary>
    private Action<XmlPrinter> Expand(string name, JsonNode? note, int depth, XmlSequence inner) => xml =>
    {
        var items = inner.InOrder();
        if (!xml.Open(name, Nothing, [], note, depth, items.Count == 0)) _tasks.Add([.. items, last => last.Close(name, note, depth)]);
    };
}
