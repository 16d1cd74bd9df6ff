using ArgumentMap.Rendering.Layout;
using ArgumentMap.Rendering.Layout.Layered;
using CsCheck;

namespace ArgumentMap.Rendering.Tests.Layout;

[Category("Random")]
public class ComponentPackingTests
{
    private static readonly Gen<(double Width, double Height)[]> Sizes = Gen.Select(Gen.Double[1, 100], Gen.Double[1, 100]).Array[0, 30];

    [Test]
    public void Parts_keep_their_distance() => Gen.Select(Sizes, Gen.Double[50, 400]).ForAll((sizes, width) =>
    {
        var boxes = Boxes(sizes, width);
        return boxes.Index().All(a => boxes.Take(a.Index).All(b =>
            a.Item.X >= b.Right + 9.999 || b.X >= a.Item.Right + 9.999 || a.Item.Y >= b.Bottom + 9.999 || b.Y >= a.Item.Bottom + 9.999));
    });

    [Test]
    public void Rows_are_no_wider_than_is_set_or_than_the_widest_part() => Gen.Select(Sizes, Gen.Double[50, 400]).ForAll((sizes, width) =>
        Boxes(sizes, width).All(box => box.Right <= Math.Max(width, sizes.Max(size => size.Width))));

    [Test]
    public void Without_a_width_all_stand_within_the_height_of_the_highest() => Sizes.ForAll(sizes =>
        Boxes(sizes, double.PositiveInfinity).All(box => box.Bottom <= sizes.Max(size => size.Height)));

    private static LayoutBox[] Boxes((double Width, double Height)[] sizes, double width) =>
        [.. ComponentPacking.Pack(sizes, width, 10)
            .Select((corner, i) => new LayoutBox(corner.X, corner.Y, sizes[i].Width, sizes[i].Height))];
}
