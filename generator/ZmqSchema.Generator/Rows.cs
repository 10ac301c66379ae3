using Microsoft.CodeAnalysis;

namespace ZmqSchema.Generator;

/// <summary>How one input becomes any number of rows, none included.</summary>
internal static class Rows
{
    /// <summary>The rows of each input, or one that is null where an input has none: what follows passes that over.</summary>
    /// <remarks>
    /// Where an input that had rows has none any more, Roslyn's table of the step forgets the input itself, and at the next edit gives its
    /// place to the one behind it, whose diagnostics or files are then missing (dotnet/roslyn issue 66324). So no step of ours leaves an input
    /// without rows: neither <c>SelectMany</c> nor <c>Where</c> is called by any other, but for what never changes about an input, its path.
    /// </remarks>
    public static IncrementalValuesProvider<TRow?> SelectRows<T, TRow>(this IncrementalValuesProvider<T> inputs, Func<T, IEnumerable<TRow>> rows) where TRow : class =>
        inputs.SelectMany((input, _) => rows(input).DefaultIfEmpty<TRow?>(null));

    /// <inheritdoc cref="SelectRows{T, TRow}(IncrementalValuesProvider{T}, Func{T, IEnumerable{TRow}})"/>
    public static IncrementalValuesProvider<TRow?> SelectRows<T, TRow>(
        this IncrementalValueProvider<T> input, Func<T, CancellationToken, IEnumerable<TRow>> rows) where TRow : class =>
        input.SelectMany((value, cancellation) => rows(value, cancellation).DefaultIfEmpty<TRow?>(null));

    /// <summary>Registers what is written for each row.</summary>
    public static void WriteRows<TRow>(this IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<TRow?> rows, Action<SourceProductionContext, TRow> write)
        where TRow : class =>
        context.RegisterSourceOutput(rows, (output, row) =>
        {
            if (row is not null)
                write(output, row);
        });
}
