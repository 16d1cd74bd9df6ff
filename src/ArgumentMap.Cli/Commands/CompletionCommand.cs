using System.CommandLine;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap completion</c>: what a shell needs to complete the tool's commands and options.</summary>
internal static class CompletionCommand
{
    private static readonly IReadOnlyDictionary<string, string> Scripts = new Dictionary<string, string>
    {
        ["bash"] = """
            _argmap() {
                local IFS=$'\n'
                COMPREPLY=($(compgen -W "$(argmap "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _argmap argmap

            """,
        ["zsh"] = """
            _argmap() {
                compadd -- ${(f)"$(argmap "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)"} || _files
            }
            compdef _argmap argmap

            """,
        ["fish"] = """
            complete -c argmap -a '(argmap "[suggest:"(commandline -C)"]" (commandline -cp) 2>/dev/null)'

            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName argmap -ScriptBlock {
                param($word, $line, $at)
                argmap "[suggest:$at]" "$line" 2>$null | Where-Object { $_ -like "$word*" } |
                    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
            }

            """,
    };

    public static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("shell") { Description = "The shell." };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completion", Examples.Under(
            "Prints the script by which a shell completes commands and options.",
            "argmap completion bash >> ~/.bashrc",
            "argmap completion fish > ~/.config/fish/completions/argmap.fish"))
        { shell };
        command.SetAction(parsed => terminal.Out.Write(Scripts[parsed.GetRequiredValue(shell)].ReplaceLineEndings("\n")));
        return command;
    }
}
