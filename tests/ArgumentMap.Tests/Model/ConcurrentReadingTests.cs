using ArgumentMap.Analysis;
using ArgumentMap.Diff;
using ArgumentMap.Dot;
using ArgumentMap.Json;
using ArgumentMap.Losses;
using ArgumentMap.Outline;
using ArgumentMap.Query;
using ArgumentMap.Validation;

namespace ArgumentMap.Tests.Model;

/// <summary>
/// A map that nobody changes may be read by everybody at once, as its remarks promise: each gets what he would get alone.
/// </summary>
public class ConcurrentReadingTests
{
    private const int Readers = 8;

    private static readonly (string Name, Func<ArgumentGraph, string> Read)[] Readings =
    [
        ("json", map => map.ToJson()),
        ("dot", map => map.ToDot()),
        ("checks", map => string.Join('\n', map.Validate())),
        ("queries", map => string.Join(' ', map.Select(MapQuery.Parse("evidence and supports*(recommendation)")).Select(node => node.Id))),
        ("nodes", map => string.Join(' ', map.Nodes.Select(node => $"{map.GetNode(node.Id)} {map.Contains(node.Id)}"))),
        ("walks", map => string.Join(' ',
            map.Statements.SelectMany(node => map.Beneath(node.Id).Concat(map.Above(node.Id))).Select(node => node.Id))),
        ("speakers", map => string.Join(' ', map.Nodes.SelectMany(node => map.SpeakersOf(node.Id)))),
        ("groups", map => string.Join(' ', map.Groups.SelectMany(group => map.MembersOf(group.Id)))),
        ("outline", map => new MapTree(map).Whole().ToText()),
        ("differences", map => MapDiff.Between(map, map).ToString()!),
        ("losses", map => string.Join(' ', new DotFormat().LossesOf(map))),
        ("quikgraph", map => string.Join(' ', map.AsQuikGraph().Vertices.Select(node => map.AsQuikGraph().InDegree(node)))),
        ("copies", map => map.Copy().ToJson()),
        ("statistics", map => MapStatistics.Of(map).ToString()),
    ];

    [Test]
    public void Everybody_gets_what_he_would_get_alone()
    {
        var map = ArgumentJson.Read(Repository.Find("samples/PakistanRussia/maps/changing-dynamics.json"));
        var alone = Readings.Select(reading => reading.Read(ArgumentJson.Parse(map.ToJson()))).ToList();
        using var start = new Barrier(Readers);

        var together = new string[Readers][];
        var threads = Enumerable.Range(0, Readers).Select(reader => new Thread(() =>
        {
            start.SignalAndWait();
            together[reader] = [.. Readings.Select((_, i) => Readings[(i + reader) % Readings.Length].Read(map))];
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        for (var reader = 0; reader < Readers; reader++)
            for (var i = 0; i < Readings.Length; i++)
            {
                var reading = (i + reader) % Readings.Length;
                Assert.That(together[reader][i], Is.EqualTo(alone[reading]), Readings[reading].Name);
            }
    }
}
