using ArgumentMap.Formats;

namespace ArgumentMap.Reasoning;

/// <summary>
/// A framework's file as a way in and out of maps: its arguments are claims, its attacks and supports are relations. A map goes out as far
/// as the format can say it, and is refused where that would change what it means.
/// </summary>
/// <param name="framework">The format of frameworks.</param>
public sealed class FrameworkMapFormat(FrameworkFormat framework) : TextMapFormat
{
    /// <summary>The id of a map that has no file to be named after.</summary>
    private const string DefaultId = "framework";

    /// <summary>The format of frameworks that this is.</summary>
    public FrameworkFormat Framework { get; } = Guard.NotNull(framework, nameof(framework));

    /// <inheritdoc/>
    public override string Name => Framework.Name;

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [Framework.Extension];

    /// <inheritdoc/>
    public override string Description => Framework.Description;

    /// <summary>What alone of a map is in its output; a map that says more in its steps than the format can is refused.</summary>
    public ValueList<string> Keeps => Framework.IsBipolar ? ["ids", "base scores", "attacks", "supports"] : ["ids", "attacks"];

    /// <inheritdoc/>
    public override bool IsView => true;

    /// <inheritdoc/>
    public override ValueList<string> Losses => [$"everything but {string.Join(", ", Keeps)}"];

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool LooksLike(ReadOnlyMemory<byte> bytes) => Framework.LooksLike(bytes);

    /// <summary>Reads the framework itself.</summary>
    /// <exception cref="MapFormatException">The file is not as the format asks.</exception>
    public BipolarFramework ReadFramework(MapInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Framework.Parse(input.Bytes, input.File, FrameworkReadOptions.Default with { MaxBytes = Limits.MaxBytes });
    }

    /// <summary>
    /// The framework that the format can say of a map: attacks and supports from statement to statement for one that has both, or where the
    /// map has nothing else; else attacks in which each step is an argument of its own, as <c>accept</c> labels them.
    /// </summary>
    /// <exception cref="ArgumentException">A step of the map is more than the format can say.</exception>
    public BipolarFramework ToFramework(ArgumentGraph map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return Framework.IsBipolar || PlainFramework.IsAttacksAlone(map)
            ? PlainFramework.Of(map, Name)
            : map.ToFramework().ToBipolarFramework();
    }

    /// <inheritdoc/>
    protected override MapReadResult ReadCore(MapInput input, CancellationToken cancellationToken)
    {
        var id = input.File is { } file ? Path.GetFileNameWithoutExtension(file) : DefaultId;
        return new MapReadResult(PlainFramework.ToMap(ReadFramework(input), ArgumentGraph.IdFault(id) is null ? id : DefaultId), [],
            input.File);
    }

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken) =>
        Framework.Write(ToFramework(map), writer);
}
