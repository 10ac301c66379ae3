using System.Reflection;
using ZmqSchema.Conformance.Tests.Values;
using ZmqSchema.Conformance.Tests.Values.Views;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Views;

/// <summary>A message type with its view, for tests that are the same for all of them.</summary>
internal abstract class SeenMessage
{
    public abstract Type Type { get; }

    public abstract bool Verify(byte[] body);

    public abstract void AssertShows(byte[] body, object message);

    public abstract object ToMessage(byte[] body);

    /// <summary>Damages bodies; those that the verifier accepts must be unpacked and looked at without a word, all others without any other exception.</summary>
    public abstract void Rain(byte[] good, int count);

    public static SeenMessage Of(Type message)
    {
        while (message.GetCustomAttribute<ZmqMessageAttribute>() is null && message.BaseType is { } @base && @base != typeof(object))
            message = @base;
        var name = message.FullName!.EndsWith('T') && message.Assembly.GetType(message.FullName[..^1] + "View") is { } ofSchema ? ofSchema : message.Assembly.GetType(message.FullName + "View")!;
        return (SeenMessage)Activator.CreateInstance(typeof(SeenMessage<,>).MakeGenericType(message, name))!;
    }
}

/// <summary>The same for one type.</summary>
internal sealed class SeenMessage<T, TView> : SeenMessage
    where T : IZmqMessage<T>
    where TView : IZmqView<TView>, allows ref struct
{
    private delegate bool Check(ref TView view);

    private delegate T Unpacker(ref TView view);

    private delegate bool Creation(ReadOnlySpan<byte> body, out TView view);

    private static readonly Creation Create = typeof(TView).GetMethod("TryCreate", BindingFlags.Static | BindingFlags.Public)!.CreateDelegate<Creation>();
    private static readonly Check Verifies = typeof(TView).GetMethod("Verify")!.CreateDelegate<Check>();
    private static readonly Unpacker Unpack = typeof(TView).GetMethod("ToMessage")!.CreateDelegate<Unpacker>();

    public override Type Type => typeof(T);

    public override bool Verify(byte[] body) => Create(body, out var view) && Verifies(ref view);

    public override object ToMessage(byte[] body)
    {
        Assert.True(Create(body, out var view));
        return Unpack(ref view);
    }

    public override void AssertShows(byte[] body, object message)
    {
        Assert.True(Create(body, out var view));
        Looks<TView>.At(view, message, new(most: int.MaxValue));
    }

    public override void Rain(byte[] good, int count)
    {
        var rain = new Rain(23, good, new byte[good.Length * 2]);
        var (accepted, refused) = (0, 0);
        for (var i = 0; i < count; i++)
        {
            var body = rain.Next();
            if (!Create(body, out var view))
                continue;
            var isSound = Verifies(ref view);
            try
            {
                Looks<TView>.At(view, Sight.Anything, new(most: 2_000));
                if (isSound)
                    Unpack(ref view);
            }
            catch (MalformedMessageException) when (!isSound)
            {
            }
            catch (Exception problem)
            {
                throw new InvalidOperationException($"{(isSound ? "Verified" : "Not verified")}: {Convert.ToHexString(body)}", problem);
            }

            _ = isSound ? accepted++ : refused++;
        }

        Assert.True(refused > 0 && accepted > 0, $"{accepted} accepted and {refused} refused");
    }
}
