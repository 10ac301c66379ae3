namespace ZmqSchema.Compiler.Tests.Fbs.Mistakes;

/// <summary>Where the installed flatc (2.0.8) takes what is rejected here, and why it is.</summary>
public class StricterThanFlatcTests
{
    [Theory]
    [InlineData("struct A { a:A; b:int; }", "1:14 ZMQ254 'A.a' is of type 'A', which is not complete here; declare that struct above this one, and let none hold itself", "2.0.8 gives the inner A the size it has so far, 0; later versions reject it as incomplete")]
    [InlineData("table T {} union U { a:T = 1, b:T = 1 }", "1:31 ZMQ242 'U.b' is 1, as 'a' is; give one of them another number", "flatc compares with the lowest value alone, and gives C# two equal cases")]
    [InlineData("enum E:byte (force_align: 4) { A }", "1:14 ZMQ247 'E' is an enum, and force_align is for structs; remove it", "2.0.8 ignores it; 25.2.10 rejects it")]
    [InlineData("struct S { a:int; } table T { a:[ubyte] (nested_flatbuffer:\"S\"); }", "1:60 ZMQ268 'T.a' must say of which table the nested buffer is; write nested_flatbuffer: \"Name\"", "flatc looks only whether the type exists, and emits code that does not compile")]
    [InlineData("struct S { a:[long:8192]; }", "1:12 ZMQ234 'S.a' ends at byte 65536 of its struct, and offsets of 16 bits reach to 65535; make it a vector in a table", "flatc keeps offsets in 16 bits, and cuts off what is above")]
    [InlineData("struct A { a:[long:8000]; } struct B { a:[A:65535]; } struct C { b:B; c:[B:65535]; }", "1:40 ZMQ234 'B.a' ends at byte 4194240000 of its struct, and offsets of 16 bits reach to 65535; make it a vector in a table", "the same, and no buffer is that large")]
    [InlineData("table A {} table AT {}", "1:18 ZMQ235 'AT' gives C# the name AT, which 'A' has already; rename one of the two", "flatc emits C# that does not compile")]
    [InlineData("table A {} union U { A } enum UUnion:int { X }", "1:31 ZMQ235 'UUnion' gives C# the name UUnion, which 'U' has already; rename one of the two", "flatc emits C# that does not compile")]
    [InlineData("struct AVerify { a:int; } table A {}", "1:33 ZMQ235 'A' gives C# the name AVerify, which 'AVerify' has already; rename one of the two", "flatc emits C# that does not compile")]
    [InlineData("namespace N; table A {} namespace N.A; table B {}", "1:20 ZMQ235 'N.A' gives C# the name N.A, which the namespace 'N.A' has already; rename one of the two", "flatc emits C# that does not compile")]
    [InlineData("table System {}", "1:7 ZMQ235 'System' gives C# the name System, which the namespace 'System' has already; rename one of the two", "flatc emits C# that does not compile")]
    [InlineData("table T { a_b:int; aB:int; }", "1:20 ZMQ271 'T.aB' gives C# the name AB, which 'T.a_b' has already; rename it", "flatc emits C# that does not compile")]
    [InlineData("struct S { a_b:int; aB:int; }", "1:21 ZMQ271 'S.aB' gives C# the name AB, which 'S.a_b' has already; rename it", "flatc emits C# that does not compile")]
    [InlineData("table T { byte_buffer:int; }", "1:11 ZMQ271 'T.byte_buffer' gives C# the name ByteBuffer, which every table or struct has already; rename it", "flatc emits C# that does not compile")]
    [InlineData("table T { add_a:int; a:int; }", "1:22 ZMQ271 'T.a' gives C# the name AddA, which 'T.add_a' has already; rename it", "flatc emits C# that does not compile")]
    [InlineData("table T { a:int; mutate_a:int; }", "1:18 ZMQ271 'T.mutate_a' gives C# the name MutateA, which 'T.a' has already; rename it", "flatc emits C# that does not compile")]
    [InlineData("table T { a:string; get_a_bytes:int; }", "1:21 ZMQ271 'T.get_a_bytes' gives C# the name GetABytes, which 'T.a' has already; rename it", "flatc emits C# that does not compile")]
    [InlineData("table K { k:int (key); } table T { a:[K]; a_by_key:int; }", "1:43 ZMQ271 'T.a_by_key' gives C# the name AByKey, which 'T.a' has already; rename it", "flatc emits C# that does not compile")]
    [InlineData("table K { k:int; } union U { K } table T { a:U; a_as_k:int; }", "1:49 ZMQ271 'T.a_as_k' gives C# the name AAsK, which 'T.a' has already; rename it", "flatc emits C# that does not compile")]
    [InlineData("table K { k:int; } union U { K, s:string } table T { a:U; a_as_string:int; }", "1:59 ZMQ271 'T.a_as_string' gives C# the name AAsString, which 'T.a' has already; rename it", "flatc emits C# that does not compile")]
    [InlineData("table K { k:int; } union U { K, s:string } table T { a:[U]; a_as_string:int; }", "1:61 ZMQ271 'T.a_as_string' gives C# the name AAsString, which 'T.a' has already; rename it", "flatc emits C# that does not compile")]
    [InlineData("table String {} union U { String, s:string } table T { a:U; }", "1:56 ZMQ271 'T.a' gives C# the name AAsString, which a string among the cases of its union has already; rename it", "flatc emits C# that does not compile")]
    [InlineData("table AddX { x:int; }", "1:14 ZMQ271 'AddX.x' gives C# the name AddX, which the type itself has already; rename it", "flatc emits C# that does not compile")]
    [InlineData("table A { a_t:int; b:int; }", "1:11 ZMQ271 'A.a_t' gives C# the name AT, which the class of the object API has already; rename it", "flatc emits C# that does not compile")]
    [InlineData("table A { name:string; nameOffset:int; }", "1:24 ZMQ271 'A.nameOffset' gives C# the name nameOffset, which 'A.name' has already; rename it", "flatc emits C# that does not compile")]
    [InlineData("struct I { c:int; } struct M { b:I; } struct S { a:M; a_b:I; }", "1:55 ZMQ271 'S.a_b' gives C# the name a_b_C, which 'S.a' has already; rename it", "flatc emits C# that does not compile")]
    [InlineData("table T { a:[string]; a_vector:int; create_a_vector:bool; }", "1:37 ZMQ271 'T.create_a_vector' gives C# the name CreateAVector, which 'T.a' has already; rename it", "flatc emits C# that does not compile")]
    [InlineData("table T { un_pack:int; }", "1:11 ZMQ271 'T.un_pack' gives C# the name UnPack, which every table or struct has already; rename it", "flatc emits C# that does not compile")]
    [InlineData("table Pack {}", "1:7 ZMQ271 'Pack' gives C# the name Pack, which a member of every table or struct has already; rename it", "flatc emits C# that does not compile")]
    [InlineData("table ByteBuffer { a:int; }", "1:7 ZMQ271 'ByteBuffer' gives C# the name ByteBuffer, which a member of every table or struct has already; rename it", "flatc emits C# that does not compile")]
    [InlineData("table __init { a:int; }", "1:7 ZMQ271 '__init' gives C# the name __init, which a member of every table or struct has already; rename it", "flatc emits C# that does not compile")]
    [InlineData("struct UnPackTo { a:int; }", "1:8 ZMQ271 'UnPackTo' gives C# the name UnPackTo, which a member of every table or struct has already; rename it", "flatc emits C# that does not compile")]
    [InlineData("enum E:byte { value__ }", "1:15 ZMQ271 'E.value__' gives C# the name value__, which a member of every enum has already; rename it", "flatc emits C# that does not compile")]
    [InlineData("namespace Google; table FlatBuffers {}", "1:25 ZMQ235 'Google.FlatBuffers' gives C# the name Google.FlatBuffers, which the namespace 'Google.FlatBuffers' has already; rename one of the two", "flatc emits C# that does not compile")]
    [InlineData("namespace ZmqSchema; table WireFormat {}", "1:28 ZMQ235 'ZmqSchema.WireFormat' gives C# the name ZmqSchema.WireFormat, which the library's own namespace 'ZmqSchema' has already; rename one of the two", "flatc emits C# that does not compile")]
    [InlineData("namespace Google.FlatBuffers; table Table {}", "1:37 ZMQ235 'Google.FlatBuffers.Table' gives C# the name Google.FlatBuffers.Table, which the library's own namespace 'Google.FlatBuffers' has already; rename one of the two", "flatc emits C# that does not compile")]
    [InlineData("attribute \"zmq_topic\"; table T (zmq_topic) { a:int; }", "1:33 ZMQ236 'T' has nothing as its zmq_topic, and a topic is a string; write (zmq_topic: \"telemetry/\")", "flatc knows nothing of these attributes")]
    [InlineData("attribute \"zmq_topic\"; table T (zmq_topic:5) { a:int; }", "1:43 ZMQ236 'T' has 5 as its zmq_topic, and a topic is a string; write (zmq_topic: \"telemetry/\")", "flatc knows nothing of these attributes")]
    [InlineData("namespace N; attribute \"zmq_formats\"; table T (zmq_formats:\"flatbuffers,yaml\") { a:int; }", "1:60 ZMQ237 'N.T' lists 'yaml' in zmq_formats, which is no wire format; write a string with one or more of these and commas between them: struct, flatbuffers, messagepack, protobuf, capnproto, json, pickle, raw", "flatc knows nothing of these attributes")]
    [InlineData("attribute \"zmq_formats\"; table T (zmq_formats:\"\") { a:int; }", "1:47 ZMQ237 'T' lists '' in zmq_formats, which is no wire format; write a string with one or more of these and commas between them: struct, flatbuffers, messagepack, protobuf, capnproto, json, pickle, raw", "flatc knows nothing of these attributes")]
    [InlineData("attribute \"zmq_formats\"; table T (zmq_formats:\"1\") { a:int; }", "1:47 ZMQ237 'T' lists '1' in zmq_formats, which is no wire format; write a string with one or more of these and commas between them: struct, flatbuffers, messagepack, protobuf, capnproto, json, pickle, raw", "flatc knows nothing of these attributes")]
    [InlineData("attribute \"zmq_formats\"; table T (zmq_formats) { a:int; }", "1:35 ZMQ237 'T' lists nothing in zmq_formats, which is no wire format; write a string with one or more of these and commas between them: struct, flatbuffers, messagepack, protobuf, capnproto, json, pickle, raw", "flatc knows nothing of these attributes")]
    [InlineData("attribute \"zmq_formats\"; table T (zmq_formats:\"MessagePack, FlatBuffers, messagepack\") { a:int; }", "1:47 ZMQ238 'T' lists messagepack twice in zmq_formats, and the second one has no effect; remove it", "flatc knows nothing of these attributes")]
    [InlineData("attribute \"zmq_topic\"; struct S (zmq_topic:\"s/\") { a:int; }", "1:34 ZMQ239 'S' has zmq_topic, which has no effect here because only tables are messages; move it to the table that is sent", "flatc knows nothing of these attributes")]
    [InlineData("attribute \"zmq_formats\"; table T { a:int; } union U (zmq_formats:\"flatbuffers\") { T }", "1:54 ZMQ239 'U' has zmq_formats, which has no effect here because only tables are messages; move it to the table that is sent", "flatc knows nothing of these attributes")]
    [InlineData("attribute \"zmq_topic\"; enum E:byte (zmq_topic:\"e/\") { A }", "1:37 ZMQ239 'E' has zmq_topic, which has no effect here because only tables are messages; move it to the table that is sent", "flatc knows nothing of these attributes")]
    [InlineData("attribute \"zmq_topic\"; table T { a:int (zmq_topic:\"a/\"); }", "1:41 ZMQ239 'T.a' has zmq_topic, which has no effect here because only tables are messages; move it to the table that is sent", "flatc knows nothing of these attributes")]
    public void Where_flatc_lets_something_pass_there_is_a_reason(string schema, string expected, string reason)
    {
        Assert.NotEmpty(reason);
        Assert.Equal([expected], Schemas.FindingsOf(schema));
    }

    [Theory]
    [InlineData("table K { k:int; } union U { K } table T { a:[U]; a_as_k:int; }", "there is no such method for the elements of a vector")]
    [InlineData("table String {} union U { String, s:string } table T { a:[U]; }", "nor for those that are tables called String")]
    [InlineData("table K { k:int; } union U { K, String:string, s:string } table T { a:U; }", "a string called String is what all strings are read by")]
    public void Names_that_do_not_meet_are_let_pass(string schema, string reason)
    {
        Assert.NotEmpty(reason);
        Assert.Empty(Schemas.FindingsOf(schema));
    }
}
