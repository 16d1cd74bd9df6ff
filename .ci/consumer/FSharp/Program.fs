// From F#: options are lambdas, and what can be missing is a null.
open ArgumentMap
open ArgumentMap.Reasoning

let map =
    MapBuilder.Create("outside")
        .Claim("thesis", "The package can be used from F#.")
        .Evidence("reason", "This program was built from the package alone.", EvidenceType.Observation)
        .Support("thesis", "reason")
        .Build()

let loss = map.WhatIf().Without("reason")
if loss.Accepts "thesis" then failwith "The thesis stands on nothing."
printfn "%O" loss
