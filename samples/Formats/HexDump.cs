using System.Text;

namespace Formats;

/// <summary>Bytes as people look at them: 16 a line, with what of them is text, and something else beside.</summary>
internal static class HexDump
{
    private const int Width = 16;

    /// <summary>The lines.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="beside">What stands to the right, a line each.</param>
    public static IEnumerable<string> Of(byte[] bytes, IReadOnlyList<string> beside)
    {
        var lines = Math.Max((bytes.Length + Width - 1) / Width, beside.Count);
        for (var i = 0; i < lines; i++)
        {
            var row = bytes.Skip(i * Width).Take(Width).ToArray();
            var hex = string.Join(' ', row.Select(b => b.ToString("x2")));
            var text = string.Concat(row.Select(b => b is >= 0x20 and < 0x7F ? (char)b : '.'));
            yield return $"  {hex,-47}  {text,-16}  {(i < beside.Count ? beside[i] : "")}".TrimEnd();
        }
    }
}
