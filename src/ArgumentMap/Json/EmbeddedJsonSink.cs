using System.Text.Json;

namespace ArgumentMap.Json;

/// <summary>Writes a document as one value of somebody else's, laid out as theirs is.</summary>
internal sealed class EmbeddedJsonSink(Utf8JsonWriter writer) : JsonSink
{
    private readonly Stack<bool> _areArrays = new();

    public override void OpenObject(string? name = null)
    {
        Name(name);
        writer.WriteStartObject();
        _areArrays.Push(false);
    }

    public override void OpenArray(string? name)
    {
        Name(name);
        writer.WriteStartArray();
        _areArrays.Push(true);
    }

    public override void Close()
    {
        if (_areArrays.Pop()) writer.WriteEndArray();
        else writer.WriteEndObject();
    }

    public override void Put(string? name, string value)
    {
        Name(name);
        writer.WriteStringValue(value);
    }

    protected override void Put(string? name, int value)
    {
        Name(name);
        writer.WriteNumberValue(value);
    }

    protected override void Put(string? name, double value)
    {
        Name(name);
        writer.WriteNumberValue(value);
    }

    protected override void Put(string? name, JsonElement value)
    {
        Name(name);
        value.WriteTo(writer);
    }

    protected override void PutTrue(string? name)
    {
        Name(name);
        writer.WriteBooleanValue(true);
    }

    private void Name(string? name)
    {
        if (name is not null) writer.WritePropertyName(name);
    }
}
