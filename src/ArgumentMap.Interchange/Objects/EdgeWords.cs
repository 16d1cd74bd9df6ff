using System.Globalization;
using System.Text.Json.Nodes;

namespace ArgumentMap.Interchange.Objects;

/// <summary>What a format of nodes and edges calls the members of an edge.</summary>
/// <param name="Id">Its id.</param>
/// <param name="From">The id of the node that it starts from.</param>
/// <param name="To">The id of the node that it ends at.</param>
/// <param name="Order">Their usual order, with what else an edge has.</param>
/// <param name="Prefix">What stands before the number in the id of a new edge.</param>
internal sealed record EdgeWords(string Id, string From, string To, IReadOnlyList<string> Order, string Prefix)
{
    /// <summary>Members of every new edge that the model has no word for, all null.</summary>
    public IReadOnlyList<string> Nulls { get; init; } = [];

    /// <summary>Whether ids are numbers.</summary>
    public bool AreNumbers { get; init; }

    /// <summary>What the model says of an edge.</summary>
    public JsonObject Said(string from, string to) => new() { [From] = IdOf(from), [To] = IdOf(to) };

    /// <summary>An edge that was in no file.</summary>
    public JsonObject New(string from, string to, long number, bool isNumber)
    {
        var edge = Said(from, to);
        edge.PutFirst(Id, isNumber ? number : Prefix + number.ToString(CultureInfo.InvariantCulture));
        foreach (var name in Nulls) edge.Add(name, null);
        return edge;
    }

    /// <summary>An id as the file spells ids.</summary>
    public JsonNode IdOf(string id) =>
        AreNumbers && int.TryParse(id, out var number) && number.ToString(CultureInfo.InvariantCulture) == id ? number : id;
}
