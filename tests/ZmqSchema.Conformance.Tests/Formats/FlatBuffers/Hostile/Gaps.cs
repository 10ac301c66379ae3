using System.Collections.Immutable;
using Corpus.Fleet;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Hostile;

/// <summary>What may be null, what must not be and yet may be absent, and elements that nobody keeps from being null.</summary>
[ZmqMessage(WireFormat.FlatBuffers)]
public partial record Gaps(
    DateTime? At, DateTimeOffset? Since, TimeSpan? For, ImmutableArray<int>? Numbers, ImmutableArray<string>? Names, ReadOnlyMemory<byte>? Bytes,
    Place Place, RangeT Range, Place? None, List<string> Words, string[] Row, Dictionary<string, string> ByName, Place[] Places, Flagged Flag, List<Flagged> Flags,
    Dictionary<string, Place> Homes);
