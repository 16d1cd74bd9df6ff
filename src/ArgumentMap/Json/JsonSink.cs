using System.Text.Json;

namespace ArgumentMap.Json;

/// <summary>
/// What a document is written to, member by member, each in one call; what is null, false or empty is left out. Where a name is null, the
/// value is an item of an array, or the document itself.
/// </summary>
internal abstract class JsonSink
{
    public abstract void OpenObject(string? name = null);

    public abstract void OpenArray(string? name);

    public abstract void Close();

    public void Text(string name, string? value)
    {
        if (value is not null) Put(name, value);
    }

    public void Whole(string name, int? value)
    {
        if (value is { } number) Put(name, number);
    }

    public void Number(string name, double? value)
    {
        if (value is { } number) Put(name, number);
    }

    public void Flag(string name, bool value)
    {
        if (value) PutTrue(name);
    }

    public void Word<T>(string name, T? value) where T : struct, Enum => Text(name, value is { } word ? Vocabulary.Word(word) : null);

    public void Texts(string name, IReadOnlyList<string> values)
    {
        if (values.Count == 0) return;
        OpenArray(name);
        for (var i = 0; i < values.Count; i++) Put(null, values[i]);
        Close();
    }

    public void Objects<T>(string name, IReadOnlyList<T> items, Action<T, JsonSink> write)
    {
        if (items.Count == 0) return;
        OpenArray(name);
        for (var i = 0; i < items.Count; i++) write(items[i], this);
        Close();
    }

    /// <summary>
    /// One of the document's own long lists. Each item is written when it is asked for, so that what is written can be taken away before
    /// the next: no more than an item need be in memory at a time.
    /// </summary>
    public virtual IEnumerable<T> List<T>(string name, int count, IEnumerable<T> items, Action<T, JsonSink> write)
    {
        if (count == 0) yield break;
        OpenArray(name);
        foreach (var item in items)
        {
            write(item, this);
            yield return item;
        }
        Close();
    }

    /// <summary>What the format has no name for.</summary>
    /// <param name="extensions">The members.</param>
    /// <param name="known">The names that the format uses itself.</param>
    /// <exception cref="InvalidOperationException">A member has one of these names.</exception>
    public void Extensions(ExtensionData extensions, IReadOnlyList<string> known)
    {
        if (extensions.Count == 0) return;
        foreach (var member in extensions)
        {
            if (known.Contains(member.Key))
                throw new InvalidOperationException(
                    $"An extension is named '{member.Key}', which the format uses itself: give it another name.");
            Put(member.Key, member.Value);
        }
    }

    public abstract void Put(string? name, string value);

    protected abstract void Put(string? name, int value);

    protected abstract void Put(string? name, double value);

    protected abstract void Put(string? name, JsonElement value);

    protected abstract void PutTrue(string? name);
}
