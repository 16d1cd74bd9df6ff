namespace ArgumentMap.Interchange.Records;

/// <summary>The id of a map whose file does not say it: the file's name without its endings.</summary>
internal static class DocumentName
{
    private const string Unnamed = "map";

    /// <summary>What the file says where that is an id, else its name.</summary>
    public static string Of(string? said, string? file)
    {
        try
        {
            return new ArgumentGraph(said ?? "").Id;
        }
        catch (ArgumentException)
        {
            return Of(file);
        }
    }

    public static string Of(string? file)
    {
        var name = Path.GetFileName(file ?? "").Split('.')[0];
        try
        {
            // Standard input is called <stdin>.
            return name.StartsWith('<') ? Unnamed : new ArgumentGraph(name).Id;
        }
        catch (ArgumentException)
        {
            return Unnamed;
        }
    }
}
