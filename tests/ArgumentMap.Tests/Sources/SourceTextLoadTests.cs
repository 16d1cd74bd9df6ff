using System.Text;

namespace ArgumentMap.Tests.Sources;

public class SourceTextLoadTests
{
    private string _path = "";

    [SetUp]
    public void NameAFile() => _path = Path.Combine(Path.GetTempPath(), $"argumentmap-{Guid.NewGuid():N}.txt");

    [TearDown]
    public void DeleteTheFile() => File.Delete(_path);

    [Test]
    public void A_file_is_the_same_text_as_its_string()
    {
        File.WriteAllText(_path, "one 😀\r\n\r\ntwo", new UTF8Encoding(false));

        var (loaded, made) = (SourceText.Load(_path), SourceText.FromString("one 😀\r\n\r\ntwo"));

        Assert.That((loaded.Sha256, loaded.Length), Is.EqualTo((made.Sha256, made.Length)));
        Assert.That(loaded.Paragraphs, Is.EqualTo(made.Paragraphs));
        Assert.That((loaded.FileName, made.FileName), Is.EqualTo((_path, (string?)null)));
    }

    [Test]
    public void A_letter_that_begins_as_a_byte_order_mark_does_is_a_letter()
    {
        File.WriteAllText(_path, "ﬁne", new UTF8Encoding(false));

        Assert.That(SourceText.Load(_path).Passage(new TextRange(0, 3)), Is.EqualTo("ﬁne"));
    }

    [Test]
    public void A_byte_order_mark_does_not_count()
    {
        File.WriteAllText(_path, "one", new UTF8Encoding(true));

        var text = SourceText.Load(_path);

        Assert.That(text.Anchor("s", "one").Start, Is.Zero);
        Assert.That((text.Length, text.Sha256), Is.EqualTo((3, SourceText.FromString("one").Sha256)));
    }

    [Test]
    public void A_file_of_nothing_but_a_byte_order_mark_is_empty()
    {
        File.WriteAllBytes(_path, [0xEF, 0xBB, 0xBF]);

        Assert.That(SourceText.Load(_path).Length, Is.Zero);
    }

    [TestCase(new byte[] { (byte)'a', (byte)'b', 0xFF, (byte)'c' }, 2)]
    [TestCase(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a', 0xE9 }, 4)]
    [TestCase(new byte[] { 0xC3 }, 0)]
    public void A_file_that_is_not_UTF8_is_refused_and_the_byte_named(byte[] bytes, int offset)
    {
        File.WriteAllBytes(_path, bytes);

        Assert.That(
            () => SourceText.Load(_path),
            Throws.TypeOf<MapFormatException>().With.Message.Contains(_path).And.Message.Contains("UTF-8").And.Message
                .EndsWith($"offset {offset}"));
    }

    [Test]
    public void A_file_that_is_not_there_is_an_IO_error() => Assert.That(() => SourceText.Load(_path), Throws.InstanceOf<IOException>());

    [Test]
    public void No_path_at_all_is_the_callers_mistake() => Assert.That(() => SourceText.Load(null!), Throws.ArgumentNullException);
}
