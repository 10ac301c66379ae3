using Spectre.Console;

namespace ImageStream;

/// <summary>A picture small enough for a terminal.</summary>
internal static class Thumbnail
{
    private const int Step = 8;

    public static Canvas Of(ImageFrame frame)
    {
        var image = frame.GetPixelsTensor();
        var canvas = new Canvas(ImageFrame.Width / Step, ImageFrame.Height / Step);
        for (var y = 0; y < canvas.Height; y++)
        {
            for (var x = 0; x < canvas.Width; x++)
            {
                var gray = image[y * Step, x * Step];
                canvas.SetPixel(x, y, new Color(gray, gray, gray));
            }
        }

        return canvas;
    }
}
