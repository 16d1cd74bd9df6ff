using System.Linq;
using ArgumentMap;
using ArgumentMap.Dot;
using ArgumentMap.Json;
using QuikGraph.Algorithms;

namespace Library
{
    /// <summary>The same from a netstandard2.0 library in the C# that such projects use by default.</summary>
    public static class Pictures
    {
        public static string Draw()
        {
            var map = new ArgumentGraph("outside", "A map made by a netstandard2.0 library");
            var thesis = map.Add(new Claim("thesis", "The package can be used from netstandard2.0."));
            var reason = map.Add(new Evidence("reason", "This library was built from the package alone.", EvidenceType.Observation));
            map.AddSupport(thesis, reason);
            return string.Join(" ", map.AsQuikGraph().TopologicalSort().Select(node => node.Id)) + map.ToJson() + map.ToDot();
        }
    }
}
