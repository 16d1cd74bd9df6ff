using System.Text.Json.Nodes;

namespace ArgumentMap.Interchange.Ova;

/// <summary>
/// The members of OVA's objects by the names that AIF has for the same, and back. A member that only happens to be called as AIF's are
/// gets a prefix, so that each name comes back as it was.
/// </summary>
/// <param name="pairs">OVA's names with AIF's.</param>
/// <param name="reserved">Further names that mean something else in AIF.</param>
internal sealed class OvaNames((string Ova, string Aif)[] pairs, params string[] reserved)
{
    private const string Prefix = "ova:";

    public JsonObject ToAif(JsonObject item) => Renamed(item, name =>
        Array.Find(pairs, pair => pair.Ova == name).Aif
        ?? (IsTaken(name) || name.StartsWith(Prefix, StringComparison.Ordinal) ? Prefix + name : name));

    public JsonObject ToOva(JsonObject item) => Renamed(item, ToOvaName);

    public string ToOvaName(string name) => Array.Find(pairs, pair => pair.Aif == name).Ova
        ?? (name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..] : name);

    private bool IsTaken(string name) => reserved.Contains(name) || Array.Exists(pairs, pair => pair.Aif == name);

    private static JsonObject Renamed(JsonObject item, Func<string, string> rename)
    {
        var renamed = new JsonObject();
        foreach (var (name, value) in item) renamed[rename(name)] = value?.DeepClone();
        return renamed;
    }
}
