namespace ArgumentMap.Cli.Tests.Query;

public class UnknownSourceTests
{
    [TestCase("source=artcle", "source 'artcle'. Is 'article' meant?")]
    [TestCase("source=nosrc", "source 'nosrc'.")]
    [TestCase("not saidBy=nobody", "participant 'nobody'.")]
    public void A_question_about_a_source_or_participant_that_there_is_not_is_refused(string query, string said)
    {
        var run = CliRun.Of("query", Repository.Find("samples/PakistanRussia/maps/military-ties.json"), query);

        Assert.That((run.Code, run.Error.Split('\n')[0]), Is.EqualTo((2, $"argmap: The map 'military-ties' has no {said}")));
    }
}
