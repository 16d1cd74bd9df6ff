using System.Text.Json;
using ArgumentMap.Formats;

namespace ArgumentMap.Gsn;

/// <summary>
/// Assurance cases whose modules lie in several files: one refers to elements that another has, its away elements, names the files that it
/// uses, or develops what another has left undeveloped.
/// </summary>
public static class GsnModules
{
    private static readonly string[] UseWords = ["uses", "requires"];

    /// <summary>The files that a module says it uses, as it names them.</summary>
    public static IReadOnlyList<string> UsedBy(ArgumentGraph map) => [.. UseWords.SelectMany(word => TextsIn(ModuleNote(map, word)))];

    /// <summary>
    /// Maps with the modules of each case joined into one map, which stands where the first of them stood; all other maps as they were. A
    /// module is a group of the joined map, an away element the element itself. O(maps and what they say).
    /// </summary>
    /// <param name="read">Maps with their files.</param>
    /// <returns>
    /// The maps. A joined one warns of an element that two modules have: the second has its module's name before its id.
    /// </returns>
    /// <remarks>
    /// Modules belong together where one names the other's file or name, or refers to an element that it alone has. Where several have the
    /// element and none is named, it stays away: which is meant nobody can tell.
    /// </remarks>
    public static IReadOnlyList<MapReadResult> Joined(IReadOnlyList<MapReadResult> read)
    {
        var cases = CasesOf(Guard.NotNull(read, nameof(read)));
        return [.. read.Select((map, at) => (Map: map, Case: cases[at])).GroupBy(module => module.Case, module => module.Map)
            .Select(modules => modules.Skip(1).Any() ? new GsnJoining([.. modules]).Join() : modules.First())];
    }

    /// <summary>What a module develops of another: the other's name, an element of it, and what supports that.</summary>
    internal static IEnumerable<(string Module, string Element, IEnumerable<string> Supporters)> DevelopedBy(ArgumentGraph map)
    {
        if (ModuleNote(map, "extends") is not { ValueKind: JsonValueKind.Array } all) yield break;
        foreach (var extended in all.EnumerateArray())
            if (Member(extended, "module") is { ValueKind: JsonValueKind.String } module
                && Member(extended, "develops") is { ValueKind: JsonValueKind.Object } elements)
                foreach (var element in elements.EnumerateObject())
                    yield return (module.GetString()!, element.Name, TextsIn(element.Value));
    }

    /// <summary>Whether a module is called so: by its name, or by its file's.</summary>
    internal static bool IsCalled(MapReadResult module, string name) => NamesOf(module).Contains(Path.GetFileName(name));

    private static IEnumerable<string> NamesOf(MapReadResult module) =>
        new[] { module.Map.Id, Path.GetFileName(module.File), Path.GetFileName(module.Map.Title) }.OfType<string>().Distinct();

    /// <summary>Of each map the first one of its case.</summary>
    private static int[] CasesOf(IReadOnlyList<MapReadResult> read)
    {
        var first = Enumerable.Range(0, read.Count).ToArray();
        var modules = first.Where(at => read[at].Map.IsCase()).ToList();
        var called = modules.SelectMany(at => NamesOf(read[at]).Select(name => (name, at)))
            .ToLookup(named => named.name, named => named.at, StringComparer.Ordinal);
        foreach (var at in modules)
        {
            var developed = DevelopedBy(read[at].Map).Select(developed => developed.Module);
            foreach (var name in UsedBy(read[at].Map).Concat(developed).Distinct())
                UniteWithOnly(at, called[Path.GetFileName(name)].Where(other => other != at));
        }
        var owners = modules.SelectMany(at => Elements(read[at].Map).Where(node => !node.IsAway()).Select(node => (node.Id, at)))
            .ToLookup(owned => owned.Id, owned => owned.at, StringComparer.Ordinal);
        foreach (var at in modules)
            foreach (var away in read[at].Map.Nodes.Where(node => node.IsAway()))
                if (!owners[away.Id].Any(other => Root(other) == Root(at))) UniteWithOnly(at, owners[away.Id]);
        return [.. first.Select((_, at) => Root(at))];

        int Root(int at)
        {
            while (first[at] != at) at = first[at] = first[first[at]];
            return at;
        }

        // Of several it cannot be told which is meant.
        void UniteWithOnly(int at, IEnumerable<int> others)
        {
            var found = others.Take(2).ToList();
            if (found.Count == 1) first[Math.Max(Root(at), Root(found[0]))] = Math.Min(Root(at), Root(found[0]));
        }
    }

    internal static IEnumerable<ArgumentNode> Elements(ArgumentGraph map) => new GsnKinds(map).Elements().Select(element => element.Node);

    private static JsonElement? ModuleNote(ArgumentGraph map, string name) =>
        Guard.NotNull(map, nameof(map)).Extensions.TryGet(GsnElements.Extension, out var notes)
        && Member(notes, "module") is { } module && Member(module, GsnElements.MoreNote) is { } more ? Member(more, name) : null;

    private static JsonElement? Member(JsonElement? value, string name) =>
        value is { ValueKind: JsonValueKind.Object } members && members.TryGetProperty(name, out var member) ? member : null;

    private static IEnumerable<string> TextsIn(JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.String } text => [text.GetString()!],
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String)
            .Select(item => item.GetString()!),
        _ => [],
    };
}
