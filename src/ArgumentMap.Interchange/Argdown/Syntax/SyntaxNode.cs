namespace ArgumentMap.Interchange.Argdown.Syntax;

/// <summary>A node of the syntax tree.</summary>
/// <param name="Rule">What it is.</param>
/// <param name="FirstChild">Where its children start in the tree's list.</param>
/// <param name="Count">How many they are.</param>
/// <param name="Start">Where it starts, in UTF-16 units from 0.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct SyntaxNode(SyntaxRule Rule, int FirstChild, int Count, int Start, int End);
