using System.Text;
using ArgumentMap.Wording;

namespace ArgumentMap.Cli;

/// <summary>
/// Passes text on to where people read it, with nothing in it that could steer their terminal; what cannot be written is the caller's to
/// mend.
/// </summary>
/// <param name="inner">Where the text goes.</param>
/// <param name="name">What a message calls that.</param>
internal sealed class VisibleWriter(TextWriter inner, string name) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        if (VisibleText.MustBeShown(value)) Write(VisibleText.Of($"{value}"));
        else Attempt(() => inner.Write(value));
    }

    public override void Write(string? value)
    {
        if (value is { Length: > 0 }) Attempt(() => inner.Write(VisibleText.Of(value)));
    }

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void WriteLine(string? value) => Write($"{value}\n");

    public override void Flush() => Attempt(inner.Flush);

    private void Attempt(Action write)
    {
        try
        {
            write();
        }
        catch (IOException fault)
        {
            throw new CliException($"{name} cannot be written: {FileFault.Reason(fault)}");
        }
    }
}
