using System.Reflection;
using ZmqSchema.Conformance.Tests.Values;
using ZmqSchema.Conformance.Tests.Values.Views;
using ZmqSchema.Formats.CapnProto;

namespace ZmqSchema.Conformance.Tests.Formats.CapnProto.Views;

/// <summary>A message type with its Cap'n Proto view, for tests that are the same for all of them.</summary>
internal abstract class SeenMessage
{
    /// <summary>Whether each property shows what the message of the body holds.</summary>
    public abstract void AssertShows(byte[] body);

    public abstract object? ToMessage(byte[] body);

    /// <summary>Damages bodies; the views of all are looked at, and unpacked, without any exception but that of malformed messages.</summary>
    public abstract void Rain(byte[] good, int count);

    public static SeenMessage Of(Type message)
    {
        var view = new[] { "CapnProtoView", "View" }.Select(suffix => message.Assembly.GetType(message.FullName + suffix)).First(t => t is not null)!;
        Assert.Contains(view.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICapnProtoView<>));
        return (SeenMessage)Activator.CreateInstance(typeof(SeenMessage<,>).MakeGenericType(message, view))!;
    }
}

/// <summary>The same for one type.</summary>
internal sealed class SeenMessage<T, TView> : SeenMessage
    where T : IZmqMessage<T>
    where TView : IZmqView<TView>, allows ref struct
{
    private delegate T? Unpacker(ref TView view);

    private delegate bool Creation(ReadOnlySpan<byte> body, out TView view);

    private static readonly Creation Create = typeof(TView).GetMethod("TryCreate", BindingFlags.Static | BindingFlags.Public)!.CreateDelegate<Creation>();
    private static readonly Unpacker Unpack = typeof(TView).GetMethod("ToMessage")!.CreateDelegate<Unpacker>();

    public override object? ToMessage(byte[] body)
    {
        Assert.True(Create(body, out var view));
        return Unpack(ref view);
    }

    public override void AssertShows(byte[] body)
    {
        Assert.True(Create(body, out var view));
        Looks<TView>.At(view, Packed.Read<T>(body), new(most: int.MaxValue));
    }

    public override void Rain(byte[] good, int count)
    {
        var rain = new Rain(23, good, new byte[good.Length * 2]);
        var (seen, refused) = (0, 0);
        for (var i = 0; i < count; i++)
        {
            var body = rain.Next();
            try
            {
                if (!Create(body, out var view))
                    throw new MalformedMessageException();
                Looks<TView>.At(view, Sight.Anything, new(most: 2_000));
                Unpack(ref view);
                seen++;
            }
            catch (MalformedMessageException)
            {
                refused++;
            }
            catch (Exception problem)
            {
                throw new InvalidOperationException(Convert.ToHexString(body), problem);
            }
        }

        Assert.True(seen > 0 && refused > 0, $"{seen} seen and {refused} refused");
    }
}
