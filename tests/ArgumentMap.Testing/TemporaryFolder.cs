namespace ArgumentMap.Testing;

/// <summary>A new folder that goes when it is disposed; the current directory and the console are put back too.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly string _before = Environment.CurrentDirectory;
    private readonly TextWriter _console = Console.Out;

    public string Path { get; } = Directory.CreateTempSubdirectory("argument-map-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        Console.SetOut(_console);
        Directory.Delete(Path, recursive: true);
    }
}
