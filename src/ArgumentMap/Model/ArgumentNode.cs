using ArgumentMap.Wording;
using System.Diagnostics;
using System.Text.Json.Serialization;
using ArgumentMap.Json;

namespace ArgumentMap;

/// <summary>
/// A node of an <see cref="ArgumentGraph"/>: a <see cref="Statement"/>, a <see cref="Relation"/> or a <see cref="Locution"/>.
/// An immutable value: change one with <c>with</c> and hand the result to <see cref="ArgumentGraph.Replace"/>.
/// </summary>
[JsonConverter(typeof(ArgumentNodeJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public abstract record ArgumentNode
{
    private protected ArgumentNode(string id, string text) => (Id, Text) = (id, text);

    /// <summary>Of a large map's nodes most say little; what is not said is not written either.</summary>
    private protected ArgumentNode(in NodeContent content) : this(content.Id!, content.Text ?? "")
    {
        if (content.Title is not null) Title = content.Title;
        if (content.SaidBy is not null) SaidBy = content.SaidBy;
        if (content.AlsoSaidBy is not null) AlsoSaidBy = content.AlsoSaidBy;
        if (content.Tags is not null) Tags = content.Tags;
        if (content.Anchors is not null) Anchors = content.Anchors;
        if (content.Extensions is not null) Extensions = content.Extensions;
    }

    /// <summary>The name of this node, unique in its map. Not empty, no control characters, no white space at its ends.</summary>
    /// <exception cref="ArgumentException">The value is no id.</exception>
    public string Id { get; init => field = Guard.Id(value, nameof(Id)); }

    /// <summary>A few words that stand for the node where its text is too long; null where it has none.</summary>
    /// <exception cref="ArgumentException">The value has a lone surrogate.</exception>
    public string? Title { get; init => field = Guard.OptionalText(value, nameof(Title)); }

    /// <summary>
    /// What it says: a statement's proposition, in words that can be understood without the source; what was uttered, or a report of it; a
    /// relation's argument in a sentence, where nobody has spelled out its premises or where the step needs words of its own. May be empty,
    /// as a relation's mostly is; always well-formed UTF-16.
    /// </summary>
    /// <exception cref="ArgumentException">The value has a lone surrogate.</exception>
    public string Text { get; init => field = Guard.Text(value, nameof(Text)); }

    /// <summary>The id of the <see cref="Participant"/> who says it, or who takes the step, where that is not the author.</summary>
    public string? SaidBy { get; init; }

    /// <summary>
    /// The ids of those who say it too, beside whom <see cref="SaidBy"/> names or, where that names nobody, beside the author: what several
    /// articles report, each from somebody else, is said by all. <see cref="ArgumentGraph.SpeakersOf"/> has them all.
    /// </summary>
    public ValueList<string> AlsoSaidBy
    {
        get => field ?? [];
        init => field = ValueList.OrNull(Guard.NotNull(value, nameof(AlsoSaidBy)));
    }

    /// <summary>Free words to group by.</summary>
    /// <exception cref="ArgumentException">A value has a lone surrogate.</exception>
    public ValueList<string> Tags { get => field ?? []; init => field = ValueList.OrNull(Guard.Texts(value, nameof(Tags))); }

    /// <summary>
    /// Where it rests in the sources, or where these state a step (a "therefore"); more than one where a passage is said twice or several
    /// articles say it.
    /// </summary>
    public ValueList<TextAnchor> Anchors { get => field ?? []; init => field = ValueList.OrNull(Guard.NotNull(value, nameof(Anchors))); }

    /// <summary>The id of the <see cref="NodeGroup"/> that it belongs to; null where it belongs to none.</summary>
    public string? Group { get; init; }

    /// <summary>What a file said of this node that the model has no word for.</summary>
    public ExtensionData Extensions
    {
        get => field ?? ExtensionData.Empty;
        init => field = Guard.NotNull(value, nameof(Extensions)) is { Count: > 0 } some ? some : null;
    }

    /// <summary>
    /// The word for its kind: <c>claim</c>, <c>evidence</c>, <c>recommendation</c>, <c>locution</c>, or that of the relation's
    /// <see cref="RelationKind"/>.
    /// </summary>
    public abstract string KindWord { get; }

    /// <summary>The kind and the id, as in <c>claim thesis</c>: how a message names the node.</summary>
    public string KindAndId => $"{KindWord} {Id}";

    /// <summary>The ids of those whom it names as saying it.</summary>
    internal IEnumerable<string> NamedSpeakers => SaidBy is null ? AlsoSaidBy : AlsoSaidBy.Prepend(SaidBy);

    /// <summary>Equality compares every member; the hash is of the id alone, so that graph algorithms never hash long texts.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>
    /// The kind, the id and the text where there is one, in one line, as in <c>claim thesis: The tram line is worth its cost.</c>
    /// </summary>
    public sealed override string ToString() => Text.Length == 0 ? KindAndId : $"{KindAndId}: {OneLine.Of(Text)}";

    /// <summary>
    /// The node with other ids of those whom it names as saying it; one that becomes null is left out, and the next stands for it.
    /// </summary>
    internal ArgumentNode WithSpeakers(Func<string, string?> change)
    {
        var old = NamedSpeakers.ToList();
        var changed = old.Select(change).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (old.SequenceEqual(changed, StringComparer.Ordinal)) return this;
        return SaidBy is null
            ? this with { AlsoSaidBy = changed }
            : this with { SaidBy = changed.FirstOrDefault(), AlsoSaidBy = changed.Skip(1).ToValueList() };
    }
}
