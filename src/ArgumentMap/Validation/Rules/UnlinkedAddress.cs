using ArgumentMap.Formats;

namespace ArgumentMap.Validation.Rules;

/// <summary>AM210.</summary>
internal sealed class UnlinkedAddress() : ValidationRule(
    "AM210",
    "unlinked-address",
    Severity.Info,
    "Source's address that is not linked",
    "Reports and pages link the addresses of web pages, which begin with http:// or https://. Any other stands there as a text that nobody "
        + "can follow, or not at all: it is misspelt, or belongs into the title. Names such as urn:isbn: and doi: mean no page.",
    "Give the whole address of the page, or none.")
{
    private static readonly string[] Names = ["urn:", "doi:", "isbn:", "info:"];

    public override IEnumerable<Finding> Check(ValidationContext context) =>
        from source in context.Map.Sources
        where source.Url is { Length: > 0 } url && SourceUrl.Web(url) is null
            && !Names.Any(name => url.StartsWith(name, StringComparison.OrdinalIgnoreCase))
        select Found($"The address of the source '{source.Id}', {MapInput.Shown(source.Url!)}, leads to no web page and is not linked.");
}
