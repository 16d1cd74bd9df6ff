// What a user of the package does first: build a map, run a QuikGraph algorithm on it, write DOT.
using ArgumentMap;
using ArgumentMap.Dot;
using QuikGraph.Algorithms;

var map = new ArgumentGraph("outside", "A map made outside the repository");
var thesis = map.NewClaim("The package can be used from outside.");
var reason = map.NewEvidence("This program was built from the package alone.", EvidenceType.Observation);
map.AddSupport(thesis, reason);

var order = map.AsQuikGraph().TopologicalSort().ToList();
if (order[0] != reason || order[^1] != thesis) throw new InvalidOperationException($"The order is {string.Join(", ", order)}.");
Console.WriteLine(map.ToDot());
