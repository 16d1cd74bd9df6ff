using System.Text;
using ArgumentMap.Dot;
using ArgumentMap.Drawing;

namespace ArgumentMap.Tests.Dot;

public class DotWritingTests
{
    private static readonly ArgumentGraph Map = SampleMaps.OfGolden("russian");
    private readonly string _folder = Directory.CreateTempSubdirectory("argument-map-dot").FullName;

    private string File => Path.Combine(_folder, "map.dot");

    [OneTimeTearDown]
    public void Clean() => Directory.Delete(_folder, recursive: true);

    [SetUp]
    public void Empty()
    {
        foreach (var file in Directory.GetFiles(_folder)) System.IO.File.Delete(file);
    }

    [Test]
    public void A_stream_gets_UTF8_without_byte_order_mark_and_stays_open()
    {
        using var stream = new MemoryStream();

        Map.WriteDot(stream);

        Assert.That(stream.CanWrite);
        Assert.That(stream.ToArray(), Is.EqualTo(Encoding.UTF8.GetBytes(Map.ToDot())));
    }

    [Test]
    public void A_writer_gets_the_text_with_line_feeds_whatever_its_own_line_end_and_stays_open()
    {
        using var writer = new StringWriter { NewLine = "\r\n" };

        Map.WriteDot(writer);
        writer.Write("open");

        Assert.That(writer.ToString(), Is.EqualTo(Map.ToDot() + "open"));
    }

    [Test]
    public void Two_maps_can_follow_each_other_in_one_stream()
    {
        using var stream = new MemoryStream();

        Map.WriteDot(stream);
        Map.WriteDot(stream);

        Assert.That(Encoding.UTF8.GetString(stream.ToArray()), Is.EqualTo(Map.ToDot() + Map.ToDot()));
    }

    [Test]
    public void A_file_gets_the_same_bytes_as_a_stream_and_nothing_else_is_left_in_its_folder()
    {
        Map.WriteDot(File);

        Assert.That(System.IO.File.ReadAllBytes(File), Is.EqualTo(Encoding.UTF8.GetBytes(Map.ToDot())));
        Assert.That(Directory.GetFiles(_folder), Is.EqualTo(new[] { File }));
    }

    [Test]
    public void A_longer_file_of_the_same_name_is_replaced_whole()
    {
        System.IO.File.WriteAllText(File, new string('x', 100_000));

        Map.WriteDot(File);

        Assert.That(System.IO.File.ReadAllText(File), Is.EqualTo(Map.ToDot()));
    }

    [Test]
    public void A_file_stays_as_it_was_when_drawing_fails()
    {
        System.IO.File.WriteAllText(File, "before");
        var failing = new DotOptions { Part = new MapPart { Include = statement => throw new InvalidOperationException(statement.Id) } };

        Assert.That(() => Map.WriteDot(File, failing), Throws.InvalidOperationException);
        Assert.That(System.IO.File.ReadAllText(File), Is.EqualTo("before"));
    }

    [Test]
    public void A_file_that_cannot_be_written_leaves_nothing_behind()
    {
        var folder = Directory.CreateDirectory(File);

        Assert.That(() => Map.WriteDot(File), Throws.InstanceOf<IOException>());
        Assert.That(Directory.GetFiles(_folder), Is.Empty);

        folder.Delete();
    }

    [Test]
    public void A_folder_that_is_not_there_is_an_IO_error() =>
        Assert.That(() => Map.WriteDot(Path.Combine(_folder, "nowhere", "map.dot")), Throws.InstanceOf<IOException>());

    [Test]
    public void What_is_missing_is_named()
    {
        Assert.That(() => Map.WriteDot((Stream)null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("stream"));
        Assert.That(() => Map.WriteDot((TextWriter)null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("writer"));
        Assert.That(() => Map.WriteDot((string)null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("path"));
        Assert.That(() => ((ArgumentGraph)null!).ToDot(), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("map"));
    }
}
