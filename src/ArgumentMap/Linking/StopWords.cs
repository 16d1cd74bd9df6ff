namespace ArgumentMap.Linking;

/// <summary>
/// English function words, which say nothing of what a text is about. In other languages the commonest words weigh least by themselves.
/// </summary>
internal static class StopWords
{
    private static readonly HashSet<string> Words = new(
        ("a about after again against all also although am an and any are as at be because been before being between both but by can could "
        + "d did do does doing down during each even ever few for from further had has have having he her here hers him his how however i "
        + "if in into is it its itself just ll may me might more most much must my neither no nor not now of off on once only or other our "
        + "out over own re s same shall she should since so some still such t than that the their them then there these they this those "
        + "though through thus to too toward towards under until up upon ve very was we were what when where whether which while who whom "
        + "whose why will with within without would yet you your").Split(' '),
        StringComparer.Ordinal);

    public static bool Contains(string word) => Words.Contains(word);
}
