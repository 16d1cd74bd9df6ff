namespace ArgumentMap.Formats;

/// <summary>
/// A stream to write to, of which every write ends with an <see cref="OperationCanceledException"/> once it is cancelled: so any writer can
/// be stopped.
/// </summary>
internal sealed class StoppableStream : Stream
{
    private readonly Stream _stream;
    private readonly CancellationToken _cancellation;

    private StoppableStream(Stream stream, CancellationToken cancellation) => (_stream, _cancellation) = (stream, cancellation);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public static Stream Around(Stream stream, CancellationToken cancellation) =>
        cancellation.CanBeCanceled ? new StoppableStream(stream, cancellation) : stream;

    public override void Write(byte[] buffer, int offset, int count)
    {
        _cancellation.ThrowIfCancellationRequested();
        _stream.Write(buffer, offset, count);
    }

    public override void Flush()
    {
        _cancellation.ThrowIfCancellationRequested();
        _stream.Flush();
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
