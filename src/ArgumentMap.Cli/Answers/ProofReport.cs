using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;
using ArgumentMap.Reasoning;
using ArgumentMap.Wording;

namespace ArgumentMap.Cli.Answers;

/// <summary>What a map's statements are by proof standards, and why.</summary>
internal sealed class ProofReport
{
    private readonly Terminal _terminal;
    private readonly ArgumentGraph _map;
    private readonly MergedCorpus? _corpus;
    private readonly ProofLabelling _proofs;

    public ProofReport(Terminal terminal, string file, ProofOptions options)
    {
        _terminal = terminal;
        var loader = new MapLoader(terminal);
        if (loader.FrameworkOf(file) is not null)
            throw new CliException($"{file}: a framework has no proof standards", "use --semantics grounded, or give a map");
        (_map, _corpus) = loader.LoadMergedWithOrigins(file);
        _proofs = _map.ToProofs(options);
    }

    /// <summary>Writes why a node has its label, or all labels.</summary>
    public int Write(string? why, bool asJson)
    {
        if (why is not null) Explain(NamedNode.Find(_map, _corpus, why).Id, asJson);
        else if (asJson) JsonOutput.Write(_terminal, _proofs.WriteTo);
        else WriteTable();
        return why is null && _proofs.Unexpected.Any() ? ExitCode.Findings : ExitCode.Done;
    }

    private void WriteTable()
    {
        TextTable.Write(_terminal, ["label", "id", "statement"],
            [.. _proofs.Select(pair => (string[])[Vocabulary.Word(pair.Label), pair.Statement.Id, pair.Statement.Text])]);
        _terminal.Out.Write($"\n{_proofs}\n");
        foreach (var unexpected in _proofs.Unexpected) _terminal.Out.Write($"{unexpected}\n");
    }

    private void Explain(string id, bool asJson)
    {
        if (asJson)
        {
            JsonOutput.Write(_terminal, json => _proofs.WriteExplanationTo(id, json));
            return;
        }
        var steps = _proofs.Explain(id);
        _terminal.Out.Write($"{_proofs.Reading}\n");
        foreach (var step in steps)
        {
            _terminal.Out.Write($"{step}\n");
            if (step.Node is Statement { Text.Length: > 0 } statement) _terminal.Out.Write($"    \"{OneLine.Of(statement.Text)}\"\n");
        }
        if (AnalystNote.Of(steps.Select(step => step.Node)) is { } note) _terminal.Out.Write($"{note}\n");
    }
}
