using ArgumentMap.Interchange.Xml;

namespace ArgumentMap.Interchange.Aml;

/// <summary>The words of Araucaria's argument markup language (Reed and Rowe, 2004), and the names in what is kept of it.</summary>
internal static class AmlWords
{
    /// <summary>The name under which a map keeps what a file says beyond the model.</summary>
    public const string Notes = "aml";

    public const string Root = "ARG";
    public const string Text = "TEXT";
    public const string About = "EDATA";
    public const string Author = "AUTHOR";
    public const string Date = "DATE";
    public const string Source = "SOURCE";
    public const string Comments = "COMMENTS";
    public const string Unit = "AU";
    public const string Refutation = "REFUTATION";
    public const string Convergent = "CA";
    public const string Linked = "LA";
    public const string Prop = "PROP";
    public const string PropText = "PROPTEXT";
    public const string Owner = "OWNER";
    public const string InScheme = "INSCHEME";

    public const string Identifier = "identifier";
    public const string Missing = "missing";
    public const string Offset = "offset";
    public const string Name = "name";
    public const string Scheme = "scheme";
    public const string SchemeId = "schid";

    /// <summary>The source that stands for the text.</summary>
    public const string TextId = "text";

    /// <summary>What the map cannot say of what stands in an element.</summary>
    public const string Loose = "loose";

    /// <summary>In what an element stood: a step, a claim, or nothing at the top.</summary>
    public const string Under = "under";

    /// <summary>Of a step: the step with which it stood in one element.</summary>
    public const string With = "with";

    /// <summary>Of a text, its words; of an owner, the participant; of a scheme, the step that is of it.</summary>
    public const string Words = "words";

    public const string By = "by";
    public const string Step = "step";

    public const string Prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE ARG SYSTEM \"argument.dtd\">\n";

    public static readonly XmlStyle Style = new();

    public static readonly string[] PropOrder = [Identifier, Missing];
    public static readonly string[] SchemeOrder = [Scheme, SchemeId];

    public static bool IsStep(string name) => name is Refutation or Convergent or Linked;

    public static bool IsSayable(Relation step) => step.Kind is RelationKind.Support or RelationKind.Attack;
}
