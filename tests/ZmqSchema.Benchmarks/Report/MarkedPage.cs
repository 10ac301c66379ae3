namespace ZmqSchema.Benchmarks.Report;

/// <summary>
/// A Markdown page that people write, with sections in it that belong to the report: what stands between <c>&lt;!-- measured: name --&gt;</c>
/// and <c>&lt;!-- /measured --&gt;</c>. All else stays as it is.
/// </summary>
internal sealed class MarkedPage(string path)
{
    private const string End = "<!-- /measured -->";

    private string _text = File.ReadAllText(path);

    /// <summary>Puts <paramref name="content"/> in the place of what the section had.</summary>
    /// <exception cref="InvalidDataException">The page has no such section, or it does not end.</exception>
    public void Fill(string section, string content)
    {
        var mark = $"<!-- measured: {section} -->";
        var start = _text.IndexOf(mark, StringComparison.Ordinal);
        var end = start < 0 ? -1 : _text.IndexOf(End, start, StringComparison.Ordinal);
        if (end < 0)
            throw new InvalidDataException($"{path} has no section from '{mark}' to '{End}'.");
        _text = $"{_text[..(start + mark.Length)]}\n{content.Trim('\n')}\n{_text[end..]}";
    }

    public void Save() => File.WriteAllText(path, _text);
}
