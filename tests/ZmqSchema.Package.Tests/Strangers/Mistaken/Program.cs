using ZmqSchema;

Console.WriteLine(new Tick(1));

[ZmqMessage]
public readonly record struct Tick(int Price);

[ZmqMessage]
public partial record Quote(string Symbol);
