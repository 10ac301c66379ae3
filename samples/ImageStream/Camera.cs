namespace ImageStream;

/// <summary>Stands in for a camera: rings that spread from a point that moves.</summary>
internal sealed class Camera
{
    private uint _taken;

    /// <summary>Takes the next picture, into memory of its own: the socket may still be sending the ones before.</summary>
    public ImageFrame Take()
    {
        var pixels = new byte[ImageFrame.Height * ImageFrame.Width];
        var time = _taken * 0.15;
        var (centerX, centerY) = ((0.5 + (0.3 * Math.Cos(time))) * ImageFrame.Width, (0.5 + (0.3 * Math.Sin(time * 1.3))) * ImageFrame.Height);
        for (var y = 0; y < ImageFrame.Height; y++)
        {
            for (var x = 0; x < ImageFrame.Width; x++)
            {
                var distance = Math.Sqrt(((x - centerX) * (x - centerX)) + ((y - centerY) * (y - centerY)));
                pixels[(y * ImageFrame.Width) + x] = (byte)(127.5 + (127.5 * Math.Cos((distance * 0.12) - (time * 2))));
            }
        }

        return new(_taken++, pixels);
    }
}
