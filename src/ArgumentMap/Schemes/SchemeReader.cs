using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArgumentMap.Schemes;

/// <summary>Reads the catalogue that ships inside the package.</summary>
internal static class SchemeReader
{
    public static SchemeCatalogue ReadResource(string name)
    {
        using var stream = typeof(SchemeReader).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The package lacks its resource {name}.");
        var document = JsonSerializer.Deserialize(stream, SchemeJsonContext.Default.SchemesDocument)!;
        return new SchemeCatalogue(document.Schemes.Select(Scheme));
    }

    private static ArgumentScheme Scheme(SchemeDocument scheme) => new(
        scheme.Id,
        scheme.Name,
        scheme.Family,
        scheme.Premises.Select(premise => new SchemePremise(premise.Id, premise.Text)).ToValueList(),
        scheme.Conclusion,
        scheme.Questions.Select(Question).ToValueList());

    private static CriticalQuestion Question(QuestionDocument question) => new(
        question.Id,
        question.Text,
        Vocabulary.TryParse<QuestionTarget>(question.Target, out var target)
            ? target
            : throw new InvalidOperationException($"'{question.Target}' is no target of a question."),
        question.Premise);
}

internal sealed record SchemesDocument(IReadOnlyList<SchemeDocument> Schemes);

internal sealed record SchemeDocument(
    string Id, string Name, string Family, IReadOnlyList<PremiseDocument> Premises, string Conclusion,
    IReadOnlyList<QuestionDocument> Questions);

internal sealed record PremiseDocument(string Id, string Text);

internal sealed record QuestionDocument(string Id, string Text, string Target, string? Premise);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SchemesDocument))]
internal sealed partial class SchemeJsonContext : JsonSerializerContext;
