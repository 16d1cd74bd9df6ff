using System.Text;
using System.Text.Json;
using ArgumentMap.Json;

namespace ArgumentMap.Tests.Json;

/// <summary>
/// A map in which everything has every member: each is read as what it is, not kept as something unknown, and written as it was.
/// </summary>
public class EveryMemberTests
{
    private const string Map = """
        {
          "format": "argument-map/1",
          "id": "m",
          "title": "T",
          "description": "D",
          "language": "en",
          "analysts": ["Ann"],
          "created": "2025-01-02",
          "modified": "2025-03",
          "licence": "CC0-1.0",
          "tags": ["draft"],
          "sources": [
            {
              "id": "s",
              "title": "A report",
              "authors": ["Bo"],
              "publisher": "P",
              "published": "2024",
              "url": "https://example.org/s",
              "language": "de",
              "sha256": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
              "length": 100
            }
          ],
          "participants": [
            { "id": "p", "name": "Pat" },
            { "id": "q", "name": "Quin" }
          ],
          "statements": [
            {
              "id": "c",
              "kind": "claim",
              "title": "Short",
              "text": "Long.",
              "main": true,
              "saidBy": "p",
              "alsoSaidBy": ["q"],
              "certainty": "likely",
              "basis": "explicit",
              "baseScore": 0.25,
              "tags": ["a"],
              "anchors": [
                {
                  "source": "s",
                  "section": "1",
                  "page": "2",
                  "time": "01:00",
                  "fragment": "f",
                  "paragraph": 3,
                  "start": 4,
                  "end": 5,
                  "sha256": "123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0"
                }
              ]
            },
            { "id": "e", "kind": "evidence", "text": "Seen.", "evidenceType": "statistic" },
            { "id": "r", "kind": "recommendation", "text": "Do.", "addressees": ["you"] }
          ],
          "locutions": [
            {
              "id": "l",
              "title": "Said",
              "text": "I say so.",
              "saidBy": "p",
              "alsoSaidBy": ["q"],
              "tags": ["b"],
              "anchors": [{ "source": "s", "page": "9" }]
            }
          ],
          "relations": [
            {
              "id": "x",
              "kind": "context",
              "role": "assumption",
              "title": "Taken",
              "text": "As given.",
              "premises": ["e"],
              "conclusion": "c",
              "scheme": "expert-opinion",
              "criticalQuestion": "trustworthiness",
              "saidBy": "p",
              "alsoSaidBy": ["q"],
              "basis": "analyst",
              "weight": 0,
              "tags": ["t"],
              "anchors": [{ "source": "s", "page": "8" }]
            }
          ],
          "groups": [
            { "id": "g", "title": "G" },
            { "id": "h", "title": "H", "parent": "g", "standard": "preponderance", "members": ["c"] }
          ]
        }

        """;

    [Test]
    public void Every_member_is_read_and_written()
    {
        var read = ArgumentJson.ReadWithWarnings(Encoding.UTF8.GetBytes(Map), "m.json");

        Assert.That(read.Warnings, Is.Empty);
        Assert.That(Extended(read.Map), Is.Empty);
        Assert.That(JsonDocument.Parse(read.Map.ToJson()).RootElement.GetRawText().Replace(" ", "").Replace("\n", ""),
            Is.EqualTo(Map.Replace(" ", "").Replace("\n", "")));
    }

    [Test]
    public void The_map_has_every_member_of_everything()
    {
        var root = JsonDocument.Parse(Map).RootElement;

        Assert.That(NamesOf([root]), Is.EquivalentTo(MapParts.Members.Names.Except(["$schema"])));
        Assert.That(NamesOf(root.GetProperty("sources").EnumerateArray()), Is.EquivalentTo(SourceParts.Members.Names));
        Assert.That(NamesOf(root.GetProperty("participants").EnumerateArray()), Is.EquivalentTo(ParticipantParts.Members.Names));
        Assert.That(NamesOf(root.GetProperty("statements").EnumerateArray()), Is.EquivalentTo(StatementParts.Members.Names));
        Assert.That(NamesOf(root.GetProperty("locutions").EnumerateArray()), Is.EquivalentTo(LocutionParts.Members.Names));
        Assert.That(NamesOf(root.GetProperty("relations").EnumerateArray()), Is.EquivalentTo(RelationParts.Members.Names));
        Assert.That(NamesOf(root.GetProperty("groups").EnumerateArray()), Is.EquivalentTo(GroupParts.Members.Names));
        Assert.That(NamesOf(root.GetProperty("statements")[0].GetProperty("anchors").EnumerateArray()),
            Is.EquivalentTo(AnchorParts.Members.Names));
    }

    /// <summary>Whatever keeps members that were not known.</summary>
    private static IEnumerable<string> Extended(ArgumentGraph map) =>
        ((IEnumerable<(string Id, ExtensionData Extensions)>)
        [
            (map.Id, map.Extensions), .. map.Sources.Select(source => (source.Id, source.Extensions)),
            .. map.Participants.Select(participant => (participant.Id, participant.Extensions)),
            .. map.Groups.Select(group => (group.Id, group.Extensions)), .. map.Nodes.Select(node => (node.Id, node.Extensions)),
        ]).Where(part => part.Extensions.Count > 0).Select(part => part.Id);

    private static IEnumerable<string> NamesOf(IEnumerable<JsonElement> items) =>
        items.SelectMany(item => item.EnumerateObject().Select(member => member.Name)).Distinct();
}
