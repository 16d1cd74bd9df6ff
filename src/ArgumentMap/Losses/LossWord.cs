namespace ArgumentMap.Losses;

/// <summary>A word for what a format may not say of an item of a map, and what the item says of it.</summary>
/// <param name="Word">The word.</param>
/// <param name="Value">What an item says; null where it says nothing.</param>
internal sealed record LossWord<T>(string Word, Func<T, object?> Value)
{
    /// <summary>The words for larger things that this is a part of, and need not be named besides.</summary>
    public IReadOnlyList<string> PartOf { get; init; } = [];

    /// <summary>Whether what was said is still there; where it is the same, unless told otherwise.</summary>
    public Func<object, object?, bool> IsKept { get; init; } = (said, still) => said.Equals(still);

    /// <summary>Whether an item says it; a blank text says nothing.</summary>
    public bool IsSaidBy(T item) => Value(item) is { } said && !(said is string text && string.IsNullOrWhiteSpace(text));

    public bool IsLost(T item, T still) => IsSaidBy(item) && !IsKept(Value(item)!, Value(still));
}
