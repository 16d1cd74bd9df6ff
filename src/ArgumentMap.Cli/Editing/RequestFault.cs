namespace ArgumentMap.Cli.Editing;

/// <summary>A request that cannot be answered, with the protocol's number for why.</summary>
internal sealed class RequestFault(string message, int code) : Exception(message)
{
    /// <summary>What was asked for cannot be done: <c>RequestFailed</c>.</summary>
    public const int Failed = -32803;

    public int Code { get; } = code;
}
