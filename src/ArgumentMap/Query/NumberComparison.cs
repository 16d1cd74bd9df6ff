namespace ArgumentMap.Query;

/// <summary>How a <see cref="NumberQuery"/> compares a node's number with its own.</summary>
public enum NumberComparison
{
    /// <summary>The same (<c>=</c>).</summary>
    Equal,

    /// <summary>Less (<c>&lt;</c>).</summary>
    Less,

    /// <summary>Less or the same (<c>&lt;=</c>).</summary>
    AtMost,

    /// <summary>Greater (<c>&gt;</c>).</summary>
    Greater,

    /// <summary>Greater or the same (<c>&gt;=</c>).</summary>
    AtLeast,
}
