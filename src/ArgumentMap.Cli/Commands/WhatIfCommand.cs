using System.CommandLine;
using ArgumentMap.Cli.Answers;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;
using ArgumentMap.Reasoning;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap whatif</c>: what becomes of a map if a part of it falls.</summary>
internal static class WhatIfCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "A map, a corpus (merged), or - for standard input." };
        var ids = new Argument<string[]>("ids")
        {
            Description = "Statements and relations that fall together, as --remove names them.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var remove = new Option<string[]>("--remove") { Description = "A statement or relation that falls; may be given several times." };
        var source = new Option<string?>("--source")
        {
            Description = "A source that is withdrawn, in all maps of a corpus: all that is anchored in it alone falls.",
        };
        var participant = new Option<string?>("--participant")
        {
            Description = "A participant whose word counts for nothing, in all maps of a corpus: all that they alone say falls.",
        };
        var reading = new ReadingOption();
        var semantics = ReasoningArguments.Semantics("The semantics of the strengths.");
        var json = new JsonOption();
        var command = new Command("whatif", Examples.Under(
            "Tells what changes if a part of a map falls: which statements are no longer accepted or now are, and by how much strengths "
                + "change. Evidence stands on its own word, whatever is said for it.",
            "argmap whatif map.json evidence-3",
            "argmap whatif map.json --remove evidence-3 --remove claim-2",
            "argmap whatif corpus.json --source times/article",
            "argmap whatif map.json --participant smith --json"))
        { file, ids, remove, source, participant, reading, semantics, json };
        command.SetAction((parsed, cancellation) =>
        {
            var (map, corpus) = new MapLoader(terminal).LoadMergedWithOrigins(parsed.GetRequiredValue(file));
            var options = WhatIfOptions.Default with
            {
                Framework = reading.Options(parsed),
                Semantics = GradualSemantics.ByName(parsed.GetRequiredValue(semantics)),
            };
            string[] falling = [.. parsed.GetValue(ids) ?? [], .. parsed.GetValue(remove) ?? []];
            var session = map.WhatIf(options, cancellation);
            var result = Ask(map, corpus, session, falling, parsed.GetValue(source), parsed.GetValue(participant));
            if (parsed.GetValue(json)) JsonOutput.Write(terminal, result.WriteTo);
            else WhatIfReport.Write(terminal, result);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static WhatIfResult Ask(ArgumentGraph map, MergedCorpus? corpus, WhatIfSession session, string[] remove, string? source,
        string? participant)
    {
        switch (remove, source, participant)
        {
            case ({ Length: > 0 }, null, null):
                return session.Without(remove.Select(id => NamedNode.Find(map, corpus, id).Id));
            case ({ Length: 0 }, { } id, null):
                return Known(() => session.WithoutSource(NamedOrigin.Source(map, corpus, id)));
            case ({ Length: 0 }, null, { } id):
                return Known(() => session.WithoutParticipant(NamedOrigin.Participant(map, corpus, id)));
            default:
                throw new CliException("name what falls", "give an ID, or one of --source ID and --participant ID");
        }
    }

    private static WhatIfResult Known(Func<WhatIfResult> ask)
    {
        try
        {
            return ask();
        }
        catch (KeyNotFoundException fault)
        {
            throw new CliException(fault.Message, "the map names it, but no statement rests on it");
        }
    }
}
