using ArgumentMap.Interchange.Xml;

namespace ArgumentMap.Interchange.Microtext;

/// <summary>The words of argument graphs in XML (Peldszus and Stede, 2013 and 2015).</summary>
internal static class MicrotextWords
{
    /// <summary>The name under which a map keeps what a file says beyond the model.</summary>
    public const string Notes = "microtext";

    public const string Root = "arggraph";
    public const string Edu = "edu";
    public const string Joint = "joint";
    public const string Adu = "adu";
    public const string Edge = "edge";

    public const string Id = "id";
    public const string Type = "type";
    public const string Source = "src";
    public const string Target = "trg";
    public const string Implicit = "implicit";

    public const string Proponent = "pro";
    public const string Opponent = "opp";

    public const string Segmentation = "seg";
    public const string Support = "sup";
    public const string Example = "exa";
    public const string Addition = "add";
    public const string Rebuttal = "reb";
    public const string Undercut = "und";

    /// <summary>The scheme of a support by example.</summary>
    public const string ExampleScheme = "example";

    /// <summary>The source that stands for the text, which the file has in pieces.</summary>
    public const string Text = "text";

    public static readonly string[] RootOrder = [Id, "topic_id", "stance"];
    public static readonly string[] EduOrder = [Id, Implicit];
    public static readonly string[] AduOrder = [Id, Type];
    public static readonly string[] EdgeOrder = [Id, Source, Target, Type];

    public static readonly XmlStyle Style = new() { IsCData = true };

    public const string Prolog = "<?xml version='1.0' encoding='UTF-8'?>\n";

    /// <summary>Whether the format has an edge for a step of that kind.</summary>
    public static bool IsSayable(RelationKind kind) => kind is RelationKind.Support or RelationKind.Attack;

    /// <summary>The type of the edge that a step is.</summary>
    public static string TypeOf(Relation relation, ArgumentNode target) => relation.Kind == RelationKind.Attack
        ? target is Relation ? Undercut : Rebuttal
        : relation.Scheme == ExampleScheme ? Example : Support;
}
