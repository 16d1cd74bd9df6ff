namespace ArgumentMap.Interchange.Records;

/// <summary>Knows where in a file its places are, once somebody asks.</summary>
internal interface IPlaces
{
    /// <summary>The line and column of a place, by the two numbers under which the file's reader knows it.</summary>
    MapLocation At(int first, int second);
}
