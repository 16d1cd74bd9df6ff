using System.Diagnostics;
using System.Text;
using ArgumentMap.Dot;
using ArgumentMap.Rendering.Tests.Support;

namespace ArgumentMap.Rendering.Tests.Graphviz;

public class GraphvizRendererTests
{
    [TestCase(GraphvizFormat.Svg, "<?xml")]
    [TestCase(GraphvizFormat.Png, "\u0089PNG")]
    [TestCase(GraphvizFormat.Pdf, "%PDF")]
    public async Task A_map_becomes_a_picture(GraphvizFormat format, string start)
    {
        RequireGraphviz();

        var picture = await new GraphvizRenderer().RenderAsync(SampleMaps.Golden("everything").ToDot(), format);

        Assert.That(Encoding.Latin1.GetString(picture, 0, start.Length), Is.EqualTo(start));
    }

    [Test]
    public void What_is_no_graph_is_refused_in_graphviz_s_own_words()
    {
        RequireGraphviz();

        Assert.That(() => new GraphvizRenderer().RenderAsync("digraph {", GraphvizFormat.Svg),
            Throws.InstanceOf<GraphvizException>().With.Message.Contains("syntax error"));
    }

    [Test]
    public void A_missing_program_is_named() =>
        Assert.That(
            () => new GraphvizRenderer(new GraphvizOptions { Program = "/nowhere/dot" }).RenderAsync("graph {}", GraphvizFormat.Svg),
            Throws.InstanceOf<GraphvizException>().With.Message.Contains("/nowhere/dot"));

    [Test]
    public void Without_graphviz_on_the_path_the_message_says_what_to_install()
    {
        var path = Environment.GetEnvironmentVariable("PATH");
        try
        {
            Environment.SetEnvironmentVariable("PATH", "");
            Assert.That(() => new GraphvizRenderer().RenderAsync("graph {}", GraphvizFormat.Svg),
                Throws.InstanceOf<GraphvizException>().With.Message.Contains("install Graphviz"));
        }
        finally
        {
            Environment.SetEnvironmentVariable("PATH", path);
        }
    }

    [Test]
    public void Too_long_an_input_is_refused() =>
        Assert.That(() => new GraphvizRenderer(new GraphvizOptions { MaxInputLength = 5 }).RenderAsync("graph {}", GraphvizFormat.Svg),
            Throws.InstanceOf<GraphvizException>().With.Message.Contains("8 characters"));

    [Test]
    public void Too_large_a_picture_is_refused()
    {
        RequireGraphviz();

        Assert.That(() => new GraphvizRenderer(new GraphvizOptions { MaxOutputLength = 100 }).RenderAsync("graph {}", GraphvizFormat.Svg),
            Throws.InstanceOf<GraphvizException>().With.Message.Contains("100 bytes"));
    }

    [Test]
    public void A_program_that_hangs_is_ended_with_all_that_it_started()
    {
        using var folder = new TemporaryFolder();
        var program = Script(folder, $"sleep 300 & echo $! > {folder["child"]}\nwait");

        Assert.That(() => new GraphvizRenderer(new GraphvizOptions { Program = program, Timeout = TimeSpan.FromSeconds(2) })
            .RenderAsync("graph {}", GraphvizFormat.Svg), Throws.InstanceOf<GraphvizException>().With.Message.Contains("2 seconds"));
        var child = int.Parse(File.ReadAllText(folder["child"]), System.Globalization.CultureInfo.InvariantCulture);
        Assert.That(() => IsRunning(child), Is.False.After(5000, 50));
    }

    [Test]
    public void Cancelling_ends_the_program()
    {
        using var folder = new TemporaryFolder();
        using var source = new CancellationTokenSource(TimeSpan.FromSeconds(1));

        Assert.That(() => new GraphvizRenderer(new GraphvizOptions { Program = Script(folder, "sleep 300") })
            .RenderAsync("graph {}", GraphvizFormat.Svg, source.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task A_program_that_says_much_while_it_is_fed_much_is_not_held_up()
    {
        using var folder = new TemporaryFolder();
        var program = Script(folder, "head -c 1000000 /dev/zero >&2\ncat");
        var input = new string('x', 1_000_000);

        var picture = await new GraphvizRenderer(new GraphvizOptions { Program = program }).RenderAsync(input, GraphvizFormat.Svg);

        Assert.That(picture, Has.Length.EqualTo(input.Length));
    }

    private static string Script(TemporaryFolder folder, string body)
    {
        if (OperatingSystem.IsWindows()) Assert.Ignore("The stand-in for Graphviz is a shell script.");
        File.WriteAllText(folder["dot"], $"#!/bin/sh\n{body}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder["dot"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return folder["dot"];
    }

    private static bool IsRunning(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static void RequireGraphviz()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "dot.exe" : "dot"))))
            Assert.Ignore("There is no dot on the PATH: install Graphviz, e.g. `apt-get install graphviz`.");
    }
}
