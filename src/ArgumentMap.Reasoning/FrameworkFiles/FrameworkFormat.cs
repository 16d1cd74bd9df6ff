using System.Text;
using ArgumentMap.Files;

namespace ArgumentMap.Reasoning;

/// <summary>A file format for frameworks. The formats that there are stand in <see cref="FrameworkFormats"/>.</summary>
public sealed class FrameworkFormat
{
    private readonly Func<FrameworkText, FrameworkReadOptions, BipolarFramework> _read;
    private readonly Action<BipolarFramework, TextWriter> _write;
    private readonly Func<FrameworkText, bool> _looksLike;

    internal FrameworkFormat(
        string name,
        string description,
        Func<FrameworkText, FrameworkReadOptions, BipolarFramework> read,
        Action<BipolarFramework, TextWriter> write,
        Func<FrameworkText, bool> looksLike)
    {
        (Name, Description) = (name, description);
        (_read, _write, _looksLike) = (read, write, looksLike);
    }

    /// <summary>The name, such as <c>bag</c>.</summary>
    public string Name { get; }

    /// <summary>The file name ending, with the dot.</summary>
    public string Extension => $".{Name}";

    /// <summary>What it is, in a few words.</summary>
    public string Description { get; }

    /// <summary>Whether it has supports and base scores; the others have attacks only.</summary>
    public bool IsBipolar { get; internal init; }

    /// <summary>Reads a framework from a file. Linear in its length.</summary>
    /// <exception cref="MapFormatException">The file is not as the format asks.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public BipolarFramework Read(string path, FrameworkReadOptions? options = null)
    {
        using var stream = File.OpenRead(path);
        return Read(stream, path, options);
    }

    /// <summary>Reads a framework from a stream, which stays open.</summary>
    /// <param name="stream">The file's bytes, in UTF-8.</param>
    /// <param name="file">The name that messages give it.</param>
    /// <param name="options">The limits, and the base score of a format without.</param>
    /// <exception cref="MapFormatException">The file is not as the format asks.</exception>
    public BipolarFramework Read(Stream stream, string? file = null, FrameworkReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return _read(FrameworkText.Read(stream, file, options ?? FrameworkReadOptions.Default), options ?? FrameworkReadOptions.Default);
    }

    /// <summary>Reads a framework from a text in memory.</summary>
    /// <exception cref="MapFormatException">The text is not as the format asks.</exception>
    public BipolarFramework Parse(string text, string? file = null, FrameworkReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _read(new FrameworkText(Encoding.UTF8.GetBytes(text), file), options ?? FrameworkReadOptions.Default);
    }

    /// <summary>Reads a framework from the bytes of a file, in UTF-8.</summary>
    /// <exception cref="MapFormatException">They are not as the format asks.</exception>
    public BipolarFramework Parse(ReadOnlyMemory<byte> bytes, string? file = null, FrameworkReadOptions? options = null) =>
        _read(FrameworkText.Of(bytes, file, options ?? FrameworkReadOptions.Default), options ?? FrameworkReadOptions.Default);

    /// <summary>Writes a framework to a file, which is replaced whole or not at all.</summary>
    /// <exception cref="ArgumentException">The framework has something that the format cannot say.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Write(BipolarFramework framework, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        AtomicFile.Write(path, stream => Write(framework, stream));
    }

    /// <summary>Writes a framework to a stream in UTF-8, which stays open.</summary>
    /// <exception cref="ArgumentException">The framework has something that the format cannot say.</exception>
    public void Write(BipolarFramework framework, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 16384, leaveOpen: true);
        Write(framework, writer);
    }

    /// <summary>
    /// Writes a framework, with LF. A format without scores leaves them out; what would change the framework's meaning is refused.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// The framework has something that the format cannot say: weights, premises, supports, or such an id.
    /// </exception>
    public void Write(BipolarFramework framework, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(writer);
        if (UnsaidOf(framework) is { } unsaid) throw new ArgumentException($"The format {Name} cannot say {unsaid}.", nameof(framework));
        _write(framework, writer);
    }

    /// <summary>The framework as a text.</summary>
    /// <exception cref="ArgumentException">The framework has something that the format cannot say.</exception>
    public string ToText(BipolarFramework framework)
    {
        using var writer = new StringWriter();
        Write(framework, writer);
        return writer.ToString();
    }

    /// <summary>Whether a text looks like this format: by how it begins, or by the one line that only it has.</summary>
    public bool LooksLike(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return LooksLike(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Whether the bytes of a file look like this format.</summary>
    public bool LooksLike(ReadOnlyMemory<byte> bytes) => _looksLike(new FrameworkText(bytes, null));

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private string? UnsaidOf(BipolarFramework framework)
    {
        if (framework.Premises.Values.Length > 0) return "that an argument rests on premises";
        if (!IsBipolar) return framework.HasSupports ? "that an argument supports another" : null;
        return Array.Exists(framework.Weights, weight => weight != 1) ? "the weight of an attack or a support" : null;
    }
}
