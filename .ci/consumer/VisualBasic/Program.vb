Imports ArgumentMap
Imports ArgumentMap.Rendering

' From Visual Basic, which tells no upper case from lower.
Module Program
    Sub Main()
        Dim map = New ArgumentGraph("outside", "A map made in Visual Basic")
        Dim thesis = map.NewClaim("The package can be used from Visual Basic.")
        map.AddSupport(thesis, map.NewEvidence("This program was built from the package alone.", EvidenceType.Observation))
        map.WriteSvg("outside.svg")
        Console.WriteLine(map.ToMermaid())
    End Sub
End Module
