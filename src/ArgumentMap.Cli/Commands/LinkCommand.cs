using System.CommandLine;
using System.Text;
using ArgumentMap.Cli.Answers;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Links;
using ArgumentMap.Cli.Output;
using ArgumentMap.Linking;
using ArgumentMap.Wording;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap link</c>: the links that a corpus may lack.</summary>
internal static class LinkCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("corpus") { Description = "A corpus, or - for standard input." };
        var top = new Option<int>("--top")
        {
            Description = "How many pairs to propose.",
            DefaultValueFactory = _ => LinkProposalOptions.Default.Most,
        };
        var min = new Option<double>("--min") { Description = "The least score of a pair, 0 to 1; engines score differently." };
        var kind = new Option<string?>("--kind") { Description = "Propose statements of this kind only." };
        kind.AcceptOnlyFromAmong("claim", "evidence", "recommendation");
        var engine = new Option<string?>("--engine")
        {
            Description = "By what to find them: lexical (shared words), or meaning (an installed model, see below).",
        };
        engine.AcceptOnlyFromAmong(MeaningEngine.Lexical, MeaningEngine.Meaning);
        var embeddings = new Option<string?>("--embeddings")
        {
            Description = "Find them by a model on this server, which speaks as OpenAI's does.",
        };
        var model = new Option<string?>("--embeddings-model") { Description = "The server's model." };
        var json = new JsonOption();
        var review = new Option<string?>("--review")
        {
            Description = "Write the proposals into this new file, to decide on each in its line; - for standard output.",
        };
        var apply = new Option<string?>("--apply") { Description = "Write the links that were decided on in this file into the corpus." };
        var accept = new Option<string[]>("--accept")
        {
            Description =
                "Write this link into the corpus, as in \"a/x same-as b/y\" or \"a/x elaborates b/y | why\"; may be given several times.",
        };
        var command = new Command("link", Examples.Under(
            "Proposes the links that the maps of a corpus lack, the most alike first.",
            "argmap link corpus.json",
            "argmap link corpus.json --kind evidence --top 50 --json",
            "argmap link corpus.json --accept \"a/cost same-as b/price\"",
            "argmap link corpus.json --top 100 --review links.txt",
            "argmap link corpus.json --apply links.txt",
            "argmap link corpus.json --embeddings http://localhost:11434/v1") + $"""


            --engine meaning finds what is said in other words. It needs the package ArgumentMap.Linking with its model (120 MB):
              dotnet new classlib -o linking
              dotnet add linking package ArgumentMap.Linking
              dotnet publish linking --use-current-runtime --no-self-contained -o argmap-linking
              export {InstalledEngine.FolderVariable}="$PWD/argmap-linking"
            A server's key is read from {MeaningEngine.KeyVariable}; the statements' texts are sent to it.
            """.ReplaceLineEndings("\n"))
        { file, top, min, kind, engine, embeddings, model, json, review, apply, accept };
        command.SetAction(async (parsed, cancellation) =>
        {
            var (toReview, toApply, asJson) = (parsed.GetValue(review), parsed.GetValue(apply), parsed.GetValue(json));
            var toAccept = parsed.GetValue(accept) ?? [];
            var writes = toApply is not null || toAccept.Length > 0;
            if ((writes ? 1 : 0) + (toReview is null ? 0 : 1) + (asJson ? 1 : 0) > 1)
                throw new CliException("--json, --review and --apply or --accept are different things to do", "do one after the other");
            var name = parsed.GetRequiredValue(file);
            var loader = new MapLoader(terminal);
            if (!loader.IsCorpus(name))
                throw new CliException($"'{name}' is no corpus",
                    "link takes a corpus: several maps and the links between their statements");
            if (writes)
            {
                Accept(terminal, loader, name, toApply, toAccept);
                return ExitCode.Done;
            }
            var options = Options(parsed.GetValue(top), parsed.GetValue(min), parsed.GetValue(kind));
            if (!OutputTarget.IsStandard(toReview) && File.Exists(toReview))
                throw new CliException($"'{toReview}' is there already", "name another file, or write what was decided in it with --apply");
            var by = MeaningEngine.Of(parsed.GetValue(engine), parsed.GetValue(embeddings), parsed.GetValue(model));
            using var loaded = by as IDisposable;
            var corpus = loader.LoadCorpus(name);
            Propose(terminal, new ProposalReport(corpus, await corpus.ProposeLinksAsync(by, options, cancellation)), name, toReview,
                asJson);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Propose(Terminal terminal, ProposalReport report, string file, string? review, bool asJson)
    {
        if (asJson)
        {
            JsonOutput.Write(terminal, report.Write);
        }
        else if (review is null)
        {
            report.Write(terminal);
        }
        else
        {
            OutputTarget.WriteText(terminal, review, stream => stream.Write(Encoding.UTF8.GetBytes(ReviewFile.Of(report, file))));
            terminal.Error.WriteLine($"{Counted.Of(report.Proposals.Best.Count, "pair")} to decide on");
        }
    }

    private static void Accept(Terminal terminal, MapLoader loader, string file, string? review, string[] lines)
    {
        if (file == InputFiles.Standard && review == InputFiles.Standard)
            throw new CliException("standard input cannot be both the corpus and the review file", "name one of them");
        var bytes = loader.Bytes(file);
        var corpus = loader.LoadCorpus(file);
        var reviewed = review is null ? [] : ReviewFile.Read(Encoding.UTF8.GetString(loader.Bytes(review).Span), review, corpus);
        var links = reviewed.Concat(lines.Select(line => LinkLine.Parse(line, corpus, "--accept")
            ?? throw new CliException($"--accept: '{line}' has no kind",
                $"put a kind in the place of the {LinkLine.Undecided}: {LinkLine.Kinds}"))).ToList();
        AcceptedLinks.Write(terminal, file, bytes, corpus, links);
    }

    private static LinkProposalOptions Options(int top, double min, string? kind)
    {
        if (top < 1) throw new CliException($"--top is a number of pairs, 1 or more, not {top}");
        if (min is not (>= 0 and <= 1)) throw new CliException("--min is a score between 0 and 1");
        return new LinkProposalOptions
        {
            Most = top,
            LeastScore = min,
            Only = kind is null ? null : statement => statement.KindWord == kind,
        };
    }
}
