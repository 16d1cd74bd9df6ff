namespace ArgumentMap.Cli.Editing;

/// <summary>A name that stands in a document: the id of a node, or an Argdown title.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">What is named; of different kinds the same name may be used twice.</param>
/// <param name="Start">Where it begins in the text, in UTF-16.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsDefinition">Whether it is said here what it names.</param>
internal sealed record NameUse(string Name, NameKind Kind, int Start, int End, bool IsDefinition);
