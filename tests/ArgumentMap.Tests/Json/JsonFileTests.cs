using ArgumentMap.Json;

namespace ArgumentMap.Tests.Json;

public class JsonFileTests
{
    private static readonly ArgumentGraph Tram = new("tram", "Should the tram be built?");

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public void A_map_is_written_to_a_new_file_and_nothing_else_remains()
    {
        ArgumentJson.Write(Tram, _folder["tram.json"]);

        Assert.That(_folder.Files, Is.EqualTo((string[])["tram.json"]));
        Assert.That(File.ReadAllBytes(_folder["tram.json"]), Is.EqualTo(Tram.ToUtf8Json()));
    }

    [Test]
    public void A_longer_file_is_replaced_whole()
    {
        File.WriteAllText(_folder["tram.json"], new string('x', 10_000));

        ArgumentJson.Write(Tram, _folder["tram.json"]);

        Assert.That(_folder.Files, Is.EqualTo((string[])["tram.json"]));
        Assert.That(File.ReadAllBytes(_folder["tram.json"]), Is.EqualTo(Tram.ToUtf8Json()));
    }

    [Test]
    public void A_map_is_written_beside_the_files_that_are_there()
    {
        File.WriteAllText(_folder["tram.json.tmp"], "somebody's");

        ArgumentJson.Write(Tram, _folder["tram.json"]);

        Assert.That(_folder.Files, Is.EqualTo((string[])["tram.json", "tram.json.tmp"]));
        Assert.That(File.ReadAllText(_folder["tram.json.tmp"]), Is.EqualTo("somebody's"));
    }

    [Test]
    public void Writing_to_the_place_of_a_folder_fails_and_leaves_no_temporary_file()
    {
        Directory.CreateDirectory(_folder["tram.json"]);

        Assert.That(() => ArgumentJson.Write(Tram, _folder["tram.json"]), Throws.InstanceOf<IOException>().Or
            .InstanceOf<UnauthorizedAccessException>());
        Assert.That(_folder.Files, Is.Empty);
        Assert.That(Directory.Exists(_folder["tram.json"]), Is.True);
    }

    [Test]
    public void Writing_into_no_folder_is_an_error_of_the_file_system()
    {
        Assert.That(() => ArgumentJson.Write(Tram, Path.Combine(_folder["nowhere"], "tram.json")),
            Throws.TypeOf<DirectoryNotFoundException>());
    }

    [Test]
    public void Reading_no_file_is_an_error_of_the_file_system()
    {
        Assert.That(() => ArgumentJson.Read(_folder["tram.json"]), Throws.TypeOf<FileNotFoundException>());
    }

    [Test]
    public void A_written_file_is_read()
    {
        ArgumentJson.Write(Tram, _folder["tram.json"]);

        Assert.That(ArgumentJson.Read(_folder["tram.json"]).Title, Is.EqualTo(Tram.Title));
    }

    [Test]
    public void A_file_is_written_with_the_schema_of_the_options()
    {
        ArgumentJson.Write(Tram, _folder["tram.json"], new JsonWriteOptions { Schema = "../argument-map.schema.json" });

        Assert.That(File.ReadAllText(_folder["tram.json"]), Does.Contain("\"$schema\": \"../argument-map.schema.json\""));
    }

    [Test]
    public void A_file_name_may_be_relative_to_the_working_folder()
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), _folder["tram.json"]);

        ArgumentJson.Write(Tram, relative);

        Assert.That(ArgumentJson.Read(relative).Id, Is.EqualTo("tram"));
        Assert.That(_folder.Files, Is.EqualTo((string[])["tram.json"]));
    }
}
