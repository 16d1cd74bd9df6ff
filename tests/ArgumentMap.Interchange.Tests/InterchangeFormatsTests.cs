using ArgumentMap.Formats;

namespace ArgumentMap.Interchange.Tests;

public class InterchangeFormatsTests
{
    [Test]
    public void All_formats_of_the_package_are_in_the_list()
    {
        var types = typeof(InterchangeFormats).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(MapFormat)) && !type.IsAbstract);

        Assert.That(InterchangeFormats.All.Select(format => format.GetType()), Is.EquivalentTo(types));
    }

    [Test]
    public void Two_of_one_name_are_no_list() =>
        Assert.That(() => new MapFormatList([.. InterchangeFormats.All, new CsvFormat()]),
            Throws.ArgumentException.With.Message.StartWith("Two of the formats are called 'csv'."));

    [Test]
    public void Each_that_reads_keeps_within_the_limits()
    {
        var limits = new MapReadOptions { MaxBytes = 10 };

        Assert.That(InterchangeFormats.Within(limits).Where(format => format.CanRead).Select(format => format.Limits),
            Is.Not.Empty.And.All.SameAs(limits));
        Assert.That(InterchangeFormats.All.Select(format => format.Limits), Is.All.SameAs(MapReadOptions.Default));
    }

    [Test]
    public void Documents_are_included_only_where_that_is_asked()
    {
        var asked = ArgdownIncludes.By((_, _) => null);

        Assert.That(Includes(InterchangeFormats.All), Is.SameAs(ArgdownIncludes.None));
        Assert.That(Includes(InterchangeFormats.Within(MapReadOptions.Default, asked)), Is.SameAs(asked));

        static ArgdownIncludes Includes(MapFormatList formats) => formats.OfType<ArgdownFormat>().Single().Includes;
    }
}
