using ArgumentMap.Drawing;
using ArgumentMap.Rendering.Tests.Support;

namespace ArgumentMap.Rendering.Tests.Svg;

/// <summary>The caption of a frame is read whole: what has no room in one line goes on in the next, above what the frame holds.</summary>
public class FrameCaptionTests
{
    private const string Long = "What the city should do, and who would pay for it in the end";

    [Test]
    public void A_long_caption_takes_the_lines_that_it_needs_and_none_lies_on_a_box([Values] MapDirection direction)
    {
        var picture = MapPicture.Of(Grouped(Long), new PictureOptions { Clusters = ClusterBy.Group, Direction = direction });

        foreach (var frame in picture.Frames)
        {
            Assert.That(string.Concat(frame.Text.Lines.Select(line => line.Text)).TrimEnd(), Is.EqualTo(frame.Caption));
            var held = picture.Boxes.Where(box => Holds(frame, box)).Select(box => box.Bounds.Y).ToList();
            Assert.That(held, Is.Not.Empty.And.All.GreaterThan(frame.Text.Lines[^1].At.Y));
        }
        Assert.That(picture.Frames.Select(frame => frame.Text.Lines.Count), Has.Some.GreaterThan(1).And.Some.EqualTo(1));
    }

    [Test]
    public void What_no_frame_has_room_for_is_left_out_and_told_by_the_frame()
    {
        var caption = string.Join(' ', Enumerable.Repeat(Long, 20));
        var svg = new SvgDocument(Grouped(caption).ToSvg(new SvgOptions { Clusters = ClusterBy.Group }));

        var frame = svg.Groups("frame")[0];

        Assert.That(SvgDocument.Title(frame), Is.EqualTo(caption));
        Assert.That(SvgDocument.Texts(frame)[0], Has.Length.EqualTo(4));
        Assert.That(SvgDocument.Texts(frame)[0][^1], Does.EndWith("\u2026"));
    }

    private static bool Holds(PictureFrame frame, PictureBox box) =>
        box.Bounds.X >= frame.Bounds.X && box.Bounds.Right <= frame.Bounds.Right
        && box.Bounds.Y >= frame.Bounds.Y && box.Bounds.Bottom <= frame.Bounds.Bottom;

    private static ArgumentGraph Grouped(string caption)
    {
        var map = new ArgumentGraph("m");
        map.AddGroup(new NodeGroup("long", caption));
        map.AddGroup(new NodeGroup("short", "Short"));
        map.Add(new Claim("a", "The tram line is worth its cost.") { Group = "long" });
        map.Add(new Claim("b", "Riders.") { Group = "short" });
        map.Add(new Claim("c", "Air.") { Group = "short" });
        map.AddSupport("a", "b");
        map.AddSupport("a", "c");
        return map;
    }
}
