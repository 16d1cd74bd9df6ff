namespace ArgumentMap.Interchange.Records;

/// <summary>A place in a file, to be looked for when somebody is to be told.</summary>
/// <param name="Places">The file.</param>
/// <param name="First">The first number of the place.</param>
/// <param name="Second">The second.</param>
internal readonly record struct Place(IPlaces Places, int First, int Second)
{
    public MapLocation Location => Places.At(First, Second);

    public MapFormatException Fault(string expected, string found) => new(Location, expected, found);
}
