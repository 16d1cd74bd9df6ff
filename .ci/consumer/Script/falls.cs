#:package ArgumentMap.Reasoning@*

// An analysis script outside the repository, with nothing but the package.
using ArgumentMap;
using ArgumentMap.Reasoning;

var map = MapBuilder.Create("outside")
    .Claim("thesis", "The package can be used from a script.", c => c with { IsMain = true })
    .Evidence("reason", "This script was run with the package alone.", EvidenceType.Observation)
    .Support("thesis", "reason")
    .Build();
var loss = map.WhatIf().Without("reason");
if (loss.Accepts("thesis")) throw new InvalidOperationException("The thesis stands on nothing.");
Console.WriteLine(loss);
