using System.Text.Json;

namespace ArgumentMap.Reasoning;

/// <summary>Where the articles of a corpus agree, as JSON.</summary>
public static class CorpusComparisonJson
{
    /// <summary>Writes an object: what is shared, who takes which stance, and who adds what.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="json">Where to.</param>
    /// <param name="allPairs">Whether pairs of maps that have nothing to say to each other are there too.</param>
    public static void WriteTo(this CorpusComparison comparison, Utf8JsonWriter json, bool allPairs = false)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteIds("maps", comparison.Matrix.Maps);
        json.WriteIds("shared", comparison.Shared.Select(row => row.Statement));
        json.WriteIds("agreements", comparison.Agreements.Select(row => row.Statement));
        json.WriteObjects("matrix", comparison.Matrix.Rows, row =>
        {
            json.WriteString("statement", row.Statement.Id);
            json.WriteObjects("stances", row.Cells, cell =>
            {
                json.WriteString("map", cell.Map);
                json.WriteString("stance", cell.Words);
                json.WriteIds("through", cell.Through.Select(reference => reference.ToString()));
            });
        });
        json.WriteObjects("pairs", allPairs ? comparison.Matrix.AllPairs : comparison.Matrix.Pairs, pair =>
        {
            json.WriteString("first", pair.First);
            json.WriteString("second", pair.Second);
            json.WriteNumber("agreements", pair.Agreements);
            json.WriteNumber("disagreements", pair.Disagreements);
        });
        json.WriteObjects("contradictions", comparison.Contradictions, contradiction =>
        {
            json.WriteString("first", contradiction.First.Id);
            json.WriteIds("firstMaps", contradiction.FirstMaps);
            json.WriteString("second", contradiction.Second.Id);
            json.WriteIds("secondMaps", contradiction.SecondMaps);
        });
        json.WriteObjects("contrasts", comparison.Contrasts, contrast =>
        {
            json.WriteString("first", contrast.First.Id);
            json.WriteIds("firstMaps", contrast.FirstMaps);
            json.WriteString("second", contrast.Second.Id);
            json.WriteIds("secondMaps", contrast.SecondMaps);
        });
        WriteAnswersAndAdvice(json, comparison);
        json.WriteObjects("sharedAssumptions", comparison.SharedAssumptions, assumption =>
        {
            json.WriteString("statement", assumption.Statement.Id);
            json.WriteIds("maps", assumption.Maps);
        });
        json.WriteObjects("contributions", comparison.Contributions, contribution =>
        {
            json.WriteString("map", contribution.Map);
            json.WriteIds("statements", contribution.Statements);
        });
        json.WriteEndObject();
    }

    private static void WriteAnswersAndAdvice(Utf8JsonWriter json, CorpusComparison comparison)
    {
        json.WriteObjects("answers", comparison.Answers, answer =>
        {
            json.WriteString("objection", answer.Objection.Id);
            json.WriteString("target", answer.Target.Id);
            json.WriteIds("raisedBy", answer.RaisedBy);
            json.WriteString("answer", answer.Answer.Id);
            json.WriteIds("answeredBy", answer.AnsweredBy);
        });
        json.WriteObjects("advice", comparison.Advice, to =>
        {
            json.WriteString("addressee", to.Addressee);
            json.WriteObjects("recommendations", to.Advice, advice =>
            {
                json.WriteString("id", advice.Recommendation.Id);
                json.WriteIds("madeBy", advice.MadeBy);
                json.WriteIds("impliedBy", advice.ImpliedBy);
                json.WriteIds("supportedBy", advice.SupportedBy);
                json.WriteIds("attackedBy", advice.AttackedBy);
            });
        });
    }
}
