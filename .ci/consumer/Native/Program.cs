// What trimming and native code take away is called here: JSON, formats by name, reasoning, pictures.
using ArgumentMap;
using ArgumentMap.Interchange;
using ArgumentMap.Json;
using ArgumentMap.Reasoning;
using ArgumentMap.Rendering;
using ArgumentMap.Validation;

var map = MapBuilder.Create("outside")
    .Claim("thesis", "The packages can be trimmed and compiled ahead of time.", c => c with { IsMain = true })
    .Evidence("reason", "This program was.", EvidenceType.Observation)
    .Support("thesis", "reason")
    .Build();
var again = ArgumentJson.Parse(map.ToJson());
if (again.ToJson() != map.ToJson()) throw new InvalidOperationException("The map came back other than it went.");
if (!new AifFormat().ToText(map).Contains("\"nodes\"", StringComparison.Ordinal)) throw new InvalidOperationException("AIF has no nodes.");
Console.WriteLine($"{again.ToSvg().Length > 0} {again.Validate().Count} {again.WhatIf().Without("reason")}");
