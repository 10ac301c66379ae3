"""The reference implementation at the other end of a pipe: one question a line, one answer a line, words split by tabs."""

import importlib
import importlib.util
import io
import json
import pickle
import pickletools
import struct
import sys

HERE = [n for n in ("struct", "numpy", "uuid", "datetime", "decimal", "base64", "json", "msgpack", "pickle", "pickletools") if importlib.util.find_spec(n)]

# Questions about pickles need no more than Python.
if "msgpack" in HERE:
    import msgpack
if "numpy" in HERE:
    import numpy


def word_of(value):
    if isinstance(value, (bool, numpy.bool_)):
        return str(bool(value))
    if isinstance(value, (int, numpy.integer)):
        return str(int(value))
    if isinstance(value, (float, numpy.floating)):
        value = float(value)
        if value != value:
            return "NaN"
        return repr(value).replace("inf", "Infinity")
    return "x:" + bytes(value).hex()


def value_of(word):
    if word in ("True", "False"):
        return word == "True"
    if word.startswith("x:"):
        return bytes.fromhex(word[2:])
    try:
        return int(word)
    except ValueError:
        return float(word)


def dtype_of(described):
    if isinstance(described, str):
        return numpy.dtype(described)
    if isinstance(described, list):
        return numpy.dtype((dtype_of(described[0]), (described[1],)))
    return numpy.dtype({**described, "formats": [dtype_of(f) for f in described["formats"]]})


def leaves(value):
    if isinstance(value, numpy.ndarray):
        for item in value:
            yield from leaves(item)
    elif isinstance(value, numpy.void) and value.dtype.names:
        for name in value.dtype.names:
            yield from leaves(value[name])
    elif isinstance(value, numpy.void):
        yield value.tobytes()
    else:
        yield value


def bare(value):
    """What json.loads makes of our strings for floats that JSON has no words for, as the floats that json.dumps writes bare."""
    if isinstance(value, dict):
        return {name: bare(item) for name, item in value.items()}
    if isinstance(value, list):
        return [bare(item) for item in value]
    return float(value) if isinstance(value, str) and value in ("NaN", "Infinity", "-Infinity") else value


def message_class_of(name):
    from google.protobuf import descriptor_pool, message_factory

    described = descriptor_pool.Default().FindMessageTypeByName(name)
    if hasattr(message_factory, "GetMessageClass"):
        return message_factory.GetMessageClass(described)
    return message_factory.MessageFactory(descriptor_pool.Default()).GetPrototype(described)


def plain(value, path=""):
    """The values in an object of flatc's, a line each. What is absent has none, and nor has what is empty but a string: C# has them alike."""
    if value is None:
        return
    if isinstance(value, (bool, numpy.bool_, int, numpy.integer)):
        yield f"{path}={int(value)}"
    elif isinstance(value, (float, numpy.floating)):
        yield f"{path}={'nan' if value != value else struct.pack('>d', value).hex()}"
    elif isinstance(value, (str, bytes)):
        yield f"{path}=x{(value.encode() if isinstance(value, str) else value).hex()}"
    elif isinstance(value, (list, numpy.ndarray)):
        for i, item in enumerate(value):
            yield from plain(item, f"{path}[{i}]")
    else:
        yield f"{path} is there"
        for name, item in vars(value).items():
            yield from plain(item, f"{path}.{name.replace('_', '').lower()}")


def rebuilt(folder, table, body):
    """What flatc's classes read in a buffer, and the buffer that they build of it."""
    import flatbuffers

    if folder not in sys.path:
        sys.path.insert(0, folder)
    name = table.rpartition(".")[2]
    module = importlib.import_module(table)

    # A class that refers to itself by its full name has not imported that.
    for known in [m for m in sys.modules.values() if (getattr(m, "__file__", None) or "").startswith(folder)]:
        top = known.__name__.partition(".")[0]
        vars(known).setdefault(top, sys.modules[top])
    value = getattr(module, name + "T").InitFromObj(getattr(module, name).GetRootAs(bytearray(body), 0))
    builder = flatbuffers.Builder(64)
    builder.Finish(value.Pack(builder))
    return [";".join(sorted(plain(value))), bytes(builder.Output()).hex()]


def answer(question, *words):
    if question == "unpack":
        return [word_of(v) for v in struct.unpack(words[0], bytes.fromhex(words[1]))]
    if question == "pack":
        return [struct.pack(words[0], *map(value_of, words[1:])).hex()]
    if question == "size":
        return [str(struct.calcsize(words[0]))]
    if question == "frombuffer":
        array = numpy.frombuffer(bytes.fromhex(words[1]), dtype_of(json.loads(words[0])))
        return [str(len(array)), str(array.dtype.itemsize), *map(word_of, leaves(array))]
    if question == "msgpack":
        value = msgpack.unpackb(bytes.fromhex(words[0]), strict_map_key=False)
        return [msgpack.packb(value).hex()]
    if question == "json":
        value = json.loads(bytes.fromhex(words[0]))
        texts = [
            json.dumps(value),
            json.dumps(value, ensure_ascii=False, indent=1),
            json.dumps(bare(value), separators=(",", ":"), sort_keys=True),
        ]
        return [text.encode().hex() for text in texts]
    if question == "pickle":
        body = bytes.fromhex(words[0])
        pickletools.dis(body, io.StringIO())
        value = pickle.loads(body)
        return [pickle.dumps(value, protocol).hex() for protocol in range(6)]
    if question == "protobuf-schema":
        from google.protobuf import descriptor_pool, duration_pb2, timestamp_pb2  # What the schema imports has to be known.

        descriptor_pool.Default().AddSerializedFile(bytes.fromhex(words[0]))
        return [duration_pb2.DESCRIPTOR.name, timestamp_pb2.DESCRIPTOR.name]
    if question == "protobuf":
        return [message_class_of(words[0]).FromString(bytes.fromhex(words[1])).SerializeToString(deterministic=True).hex()]
    if question == "protobuf-eval":
        message = message_class_of(words[0]).FromString(bytes.fromhex(words[1]))
        return [str(eval(words[2], {"m": message, "uuid": __import__("uuid"), "decimal": __import__("decimal")}))]
    if question == "protobuf-make":
        message = message_class_of(words[0])()
        exec(words[1], {"m": message, "uuid": __import__("uuid"), "datetime": __import__("datetime")})
        return [message.SerializeToString().hex()]
    if question == "flatbuffers":
        folder, table, *bodies = words
        return [word for body in bodies for word in rebuilt(folder, table, bytes.fromhex(body))]
    if question == "eval":
        return [str(eval(words[0], {n: __import__(n) for n in HERE}))]
    raise ValueError(question)


for line in sys.stdin:
    try:
        print("ok", *answer(*line.rstrip("\n").split("\t")), sep="\t", flush=True)
    except Exception as problem:
        print("error", repr(problem), sep="\t", flush=True)
