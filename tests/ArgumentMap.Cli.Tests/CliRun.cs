using System.Text;

namespace ArgumentMap.Cli.Tests;

/// <summary>One run of the tool inside the test's process: what it wrote and how it ended.</summary>
internal sealed record CliRun(int Code, string Out, string Error)
{
    public static CliRun Of(params string[] args) => WithInput("", args);

    public static CliRun WithInput(string input, params string[] args) => Run(input, args, isTerminal: false, isRich: false);

    /// <summary>A run whose output is a terminal, with colours or without.</summary>
    public static CliRun OnTerminal(bool isRich, string input, params string[] args) => Run(input, args, isTerminal: true, isRich);

    private static CliRun Run(string input, string[] args, bool isTerminal, bool isRich)
    {
        using var output = new MemoryStream();
        var text = new StreamWriter(output, new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };
        var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(() => new MemoryStream(Encoding.UTF8.GetBytes(input)), () => new Unclosed(output), text, error)
        {
            Width = 80,
            IsTerminal = isTerminal,
            IsRich = isRich,
        };
        var code = ArgMap.RunAsync(args, terminal).GetAwaiter().GetResult();
        return new CliRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>A stream that others may dispose without ending it, as the process's own standard output is.</summary>
    private sealed class Unclosed(MemoryStream inner) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => inner.Length;

        public override long Position { get => inner.Position; set => throw new NotSupportedException(); }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
    }
}
