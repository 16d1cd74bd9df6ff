using System.Globalization;
using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Schemes;
using ArgumentMap.Interchange.Xml;

namespace ArgumentMap.Interchange.Aml;

/// <summary>Writes propositions: their words, who owns them, and the schemes of the steps that they are in.</summary>
internal sealed class AmlProps
{
    private readonly ArgumentGraph _map;

    /// <summary>The steps whose scheme no proposition of a file says yet, with the number that they get.</summary>
    private readonly Dictionary<string, string> _numbers = new(StringComparer.Ordinal);

    public AmlProps(ArgumentGraph map)
    {
        _map = map;
        var (last, known) = (-1, new HashSet<string>(StringComparer.Ordinal));
        foreach (var scheme in map.Statements.SelectMany(claim => SchemesOf(PropOf(claim))))
        {
            if (scheme.Member(AmlWords.Step).Text() is { } step) known.Add(step);
            if (int.TryParse(scheme.Member(AmlWords.SchemeId).Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number < int.MaxValue)
                last = Math.Max(last, number);
        }
        foreach (var step in map.Relations)
            if (step.Scheme is { } id && !string.IsNullOrWhiteSpace(id) && AmlWords.IsSayable(step) && !known.Contains(step.Id))
                _numbers.Add(step.Id, (++last).ToString(CultureInfo.InvariantCulture));
    }

    public static JsonNode? PropOf(Statement claim) => claim.Extensions.Notes(AmlWords.Notes).Member(AmlWords.Prop);

    /// <param name="xml">Where to.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="id">What identifies it: its own id, or that of a copy.</param>
    /// <param name="copyIn">The step that it stands in, where it stands elsewhere too; else null.</param>
    /// <param name="depth">Within how many elements it is.</param>
    public void Write(XmlPrinter xml, Statement claim, string id, string? copyIn, int depth)
    {
        var note = copyIn is not null ? null : PropOf(claim);
        var said = AmlObjects.Prop(claim);
        said[AmlWords.Identifier] = id;
        var inner = new XmlSequence();
        inner.AddLoose(note.Member(AmlWords.Loose));
        var text = note.Member(AmlWords.PropText);
        if (note is null || text is not null || claim.Text.Length > 0)
            inner.Add(0, text,
                leaf => leaf.Write(AmlWords.PropText, AmlObjects.PropText(claim), [AmlWords.Offset], claim.Text, text, depth + 1));
        AddOwners(inner, claim, note, depth + 1);
        AddSchemes(inner, claim, note, copyIn, depth + 1);
        xml.Write(AmlWords.Prop, said, AmlWords.PropOrder, note, depth, inner.InOrder());
    }

    private static IEnumerable<JsonObject> SchemesOf(JsonNode? prop) => prop.Member(AmlWords.InScheme).Objects();

    private void AddOwners(XmlSequence inner, Statement claim, JsonNode? note, int depth)
    {
        var noted = note.Member(AmlWords.Owner).Objects().ToLookup(owner => owner.Member(AmlWords.By).Text());
        foreach (var id in new[] { claim.SaidBy }.Concat(claim.AlsoSaidBy).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (!_map.TryGetParticipant(id, out var participant)) continue;
            foreach (var owner in noted[id].DefaultIfEmpty())
                inner.Add(1, owner,
                    leaf => leaf.Write(AmlWords.Owner, AmlObjects.Owner(participant.Name), [AmlWords.Name], null, owner, depth));
        }
    }

    /// <summary>The schemes of the steps that a claim is in; those of a copy of it of the one step that it is there for.</summary>
    private void AddSchemes(XmlSequence inner, Statement claim, JsonNode? note, string? copyIn, int depth)
    {
        foreach (var scheme in SchemesOf(note))
            if (NameOf(scheme, claim) is { } name)
                Add(name, scheme.Member(AmlWords.SchemeId).Text() ?? "", scheme);
        var steps = copyIn is not null ? [_map.GetRelation(copyIn)]
            : _map.RelationsTo(claim.Id).Concat(_map.RelationsFrom(claim.Id)).Distinct();
        foreach (var step in steps)
            if (_numbers.TryGetValue(step.Id, out var number)) Add(SchemeNames.NameOf(step.Scheme!), number, null);

        void Add(string name, string id, JsonNode? scheme) => inner.Add(2, scheme,
            leaf => leaf.Write(AmlWords.InScheme, AmlObjects.InScheme(name, id), AmlWords.SchemeOrder, null, scheme, depth));
    }

    /// <summary>What a scheme that a file names is called now; null where the step that is of it is gone, or no longer of any.</summary>
    private string? NameOf(JsonObject scheme, Statement claim)
    {
        var name = scheme.Member(AmlWords.Scheme).Text() ?? "";
        if (scheme.Member(AmlWords.Step).Text() is not { } id) return name;
        if (!_map.TryGetRelation(id, out var step) || step.Scheme is null) return null;
        if (!_map.PremisesOf(id).Concat(_map.ConclusionsOf(id)).Any(end => end.Id == claim.Id)) return null;
        return SchemeNames.IdOf(name) == step.Scheme ? name : SchemeNames.NameOf(step.Scheme);
    }
}
