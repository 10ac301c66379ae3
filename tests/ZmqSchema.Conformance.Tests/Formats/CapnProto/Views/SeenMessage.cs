using System.Reflection;
using ZmqSchema.Conformance.Tests.Values;
using ZmqSchema.Conformance.Tests.Values.Views;
using ZmqSchema.Formats.CapnProto;

namespace ZmqSchema.Conformance.Tests.Formats.CapnProto.Views;

/// <summary>A message type with its Cap'n Proto view, for tests that are the same for all of them.</summary>
internal abstract class SeenMessage
{
    /// <summary>Whether the view verifies the body, and each property shows what the message of it holds.</summary>
    public abstract void AssertShows(byte[] body);

    public abstract object? ToMessage(byte[] body);

    public abstract bool Verify(byte[] body);

    /// <summary>
    /// Damages bodies; the views of all are looked at, and unpacked, without any exception but that of malformed messages, and looking at what was
    /// verified without that.
    /// </summary>
    public abstract void Rain(byte[] good, int count);

    public static SeenMessage Of(Type message)
    {
        // A schema's table is TelemetryT in C#, and its view TelemetryCapnProtoView.
        var names = new[] { $"{message.FullName}CapnProtoView", $"{message.FullName}View", $"{message.FullName![..^1]}CapnProtoView" };
        var view = names.Select(message.Assembly.GetType).First(t => t is not null)!;
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

    private delegate bool Check(ref TView view);

    private delegate bool Creation(ReadOnlySpan<byte> body, out TView view);

    private static readonly Creation Create = typeof(TView).GetMethod("TryCreate", BindingFlags.Static | BindingFlags.Public)!.CreateDelegate<Creation>();
    private static readonly Check Verifies = typeof(TView).GetMethod("Verify")!.CreateDelegate<Check>();
    private static readonly Unpacker Unpack = typeof(TView).GetMethod("ToMessage")!.CreateDelegate<Unpacker>();

    public override object? ToMessage(byte[] body)
    {
        Assert.True(Create(body, out var view));
        return Unpack(ref view);
    }

    public override bool Verify(byte[] body) => Create(body, out var view) && Verifies(ref view);

    public override void AssertShows(byte[] body)
    {
        Assert.True(Create(body, out var view));
        Assert.True(Verifies(ref view));
        Looks<TView>.At(view, Packed.Read<T>(body), new(most: int.MaxValue, mayLack: true));
    }

    public override void Rain(byte[] good, int count)
    {
        var rain = new Rain(23, good, new byte[good.Length * 2]);
        var (verified, unpacked, refused) = (0, 0, 0);
        for (var i = 0; i < count; i++)
        {
            var body = rain.Next();
            if (!Create(body, out var view))
            {
                refused++;
                continue;
            }

            var isSound = Verifies(ref view);
            try
            {
                Looks<TView>.At(view, Sight.Anything, new(most: 2_000));
                verified += isSound ? 1 : 0;
            }
            catch (MalformedMessageException) when (!isSound)
            {
            }
            catch (Exception problem)
            {
                throw new InvalidOperationException($"{(isSound ? "Verified" : "Not verified")}: {Convert.ToHexString(body)}", problem);
            }

            unpacked += Unpacks(ref view, body) ? 1 : 0;
        }

        Assert.True(verified > 0 && unpacked > 0 && refused > 0, $"{verified} verified, {unpacked} unpacked and {refused} refused");
    }

    private static bool Unpacks(ref TView view, ReadOnlySpan<byte> body)
    {
        try
        {
            Unpack(ref view);
            return true;
        }
        catch (MalformedMessageException)
        {
            return false;
        }
        catch (Exception problem)
        {
            throw new InvalidOperationException(Convert.ToHexString(body), problem);
        }
    }
}
