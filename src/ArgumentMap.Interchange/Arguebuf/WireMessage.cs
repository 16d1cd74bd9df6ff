namespace ArgumentMap.Interchange.Arguebuf;

/// <summary>A message: its fields in the order of their numbers.</summary>
internal sealed class WireMessage(params WireField[] fields)
{
    public IReadOnlyList<WireField> Fields => fields;

    public WireField? Find(int number) => Array.Find(fields, field => field.Number == number);
}
