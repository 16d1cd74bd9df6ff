using ArgumentMap.Formats;

namespace ArgumentMap.Interchange;

/// <summary>The formats of this package, to choose from by name, by file or by content. Adding one is one line here.</summary>
/// <example><code>
/// var formats = new MapFormatList([new JsonFormat(), .. InterchangeFormats.All]);
/// var bytes = File.ReadAllBytes("tram.json");
/// if (formats.TryDetect(bytes, "tram.json", out var format)) Console.WriteLine($"{format}: {format.Parse(bytes).Map.Id}"); // json: tram
/// </code></example>
public static class InterchangeFormats
{
    /// <summary>All formats as they are by default, in the order in which a file's content is tried.</summary>
    public static MapFormatList All { get; } = Within(MapReadOptions.Default);

    /// <summary>The same, to read within limits of one's own.</summary>
    /// <param name="limits">The limits.</param>
    /// <param name="includes">Where documents of Argdown are found that others include; null for none.</param>
    public static MapFormatList Within(MapReadOptions limits, ArgdownIncludes? includes = null)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return new MapFormatList(
        [
            new AifFormat { Limits = limits },
            new XaifFormat { Limits = limits },
            new OvaFormat { Limits = limits },
            new SadfaceFormat { Limits = limits },
            new SadnFormat { Limits = limits },
            new ArguebufFormat { Limits = limits },
            new ArguebufBinaryFormat { Limits = limits },
            new MicrotextFormat { Limits = limits },
            new CarneadesFormat { Limits = limits },
            new GsnFormat { Limits = limits },
            new KialoFormat { Limits = limits },
            new AxlFormat { Limits = limits },
            new AmlFormat { Limits = limits },
            new BratFormat { Limits = limits },
            new CsvFormat { Limits = limits },
            new GraphMLFormat { Limits = limits },
            new ArgdownFormat { Limits = limits, Includes = includes ?? ArgdownIncludes.None },
            new ArgdownJsonFormat { Limits = limits },
            new AifTurtleFormat(),
            new AifJsonLdFormat(),
            new WebAnnotationFormat(),
            new GexfFormat(),
        ]);
    }
}
