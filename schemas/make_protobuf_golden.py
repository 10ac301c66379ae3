"""Writes protobuf.golden.tsv: random messages of corpus.proto, packed by python3-protobuf. Needs protoc.

Each line: the message's name, a tab, the body in hex. Maps are sorted by their keys, which is what "deterministic" means there; what has a form
of its own in C# (Guids, decimals, vectors, chars, bytes) gets values of that form.
"""

import pathlib
import random
import struct
import subprocess
import tempfile

from google.protobuf import descriptor_pb2, descriptor_pool, duration_pb2, message_factory, timestamp_pb2

HERE = pathlib.Path(__file__).parent
LENGTHS = {"flat": 2, "point": 3, "colour": 4, "turn": 4, "matrix": 16, "inline": 3}
BITS = {"i8": (8, True), "u8": (8, False), "i16": (16, True), "u16": (16, False), "letter": (16, False), "byte_list": (8, False),
        "zig8": (8, True), "zig16": (16, True), "fixed8": (8, True), "fixed16": (16, False), "shorts": (16, True)}
KEY_BITS = {"letters": (16, False), "drawn": (16, True)}
TEXTS = [*"abcdefgh", "", "naïve", "\N{SLIGHTLY SMILING FACE}", "\0", "x" * 127, "é" * 64]


def schema():
    with tempfile.TemporaryDirectory() as folder:
        imports = pathlib.Path(folder, "google/protobuf")
        imports.mkdir(parents=True)
        for name in ("Timestamp", "Duration"):
            imports.joinpath(f"{name.lower()}.proto").write_text(
                f'syntax = "proto3"; package google.protobuf; message {name} {{ int64 seconds = 1; int32 nanos = 2; }}')
        output = pathlib.Path(folder, "corpus.bin")
        subprocess.run(["protoc", f"-I{HERE / 'proto'}", f"-I{folder}", f"--descriptor_set_out={output}", "corpus.proto"], check=True)
        return descriptor_pb2.FileDescriptorSet.FromString(output.read_bytes()).file[0]


def integer(dice, bits, signed):
    size = dice.choice([1, 7, 8, 14, bits - 1, bits])
    value = dice.getrandbits(min(size, bits - 1 if signed else bits))
    return -value - 1 if signed and dice.random() < 0.5 else value


def real(dice, single):
    value = dice.choice([0.5, -1.0, 1e-30, 65504.0, float("inf"), dice.uniform(-1e4, 1e4)])
    return struct.unpack("<f", struct.pack("<f", value))[0] if single else value


def scalar(dice, field, name):
    kind = field.type
    if kind == field.TYPE_BOOL:
        return dice.random() < 0.5
    if kind == field.TYPE_ENUM:
        return dice.choice([0, 3, -70000, 5])
    if kind == field.TYPE_DOUBLE:
        return real(dice, False)
    if kind == field.TYPE_FLOAT:
        return dice.choice([0.5, -2.0, 1024.0]) if name in ("f16", "halves") else real(dice, True)
    if kind == field.TYPE_STRING:
        return str(dice.randint(-999, 999)) + dice.choice(["", ".50"]) if name in ("price", "prices") else dice.choice(TEXTS)
    if kind == field.TYPE_BYTES:
        return dice.randbytes(16 if name in ("id", "ids", "tags") else dice.choice([0, 1, 200]))
    signed = kind in (field.TYPE_INT32, field.TYPE_INT64, field.TYPE_SINT32, field.TYPE_SINT64, field.TYPE_SFIXED32, field.TYPE_SFIXED64)
    wide = kind in (field.TYPE_INT64, field.TYPE_UINT64, field.TYPE_SINT64, field.TYPE_SFIXED64, field.TYPE_FIXED64)
    return integer(dice, *BITS.get(name, (64 if wide else 32, signed)))


def key(dice, field, name):
    if name == "found":
        return "%08x-0000-4000-8000-%012x" % (dice.getrandbits(32), dice.getrandbits(48))
    if name == "tags":
        return str(dice.randint(-99, 99)) + ".5"
    if name in KEY_BITS:
        return integer(dice, *KEY_BITS[name])
    return scalar(dice, field, "")


def fill(dice, message, depth):
    described = message.DESCRIPTOR
    message.SetInParent()
    if described.full_name == "google.protobuf.Timestamp":
        message.seconds = dice.randint(-62135596800, 253402300799)
        message.nanos = dice.choice([0, 100, 999999900])
        return
    if described.full_name == "google.protobuf.Duration":
        message.FromNanoseconds(100 * dice.randint(-10**12, 10**12))
        return

    fields = described.fields
    if described.oneofs_by_name.get("case"):
        cases = described.oneofs_by_name["case"].fields
        fields = [dice.choice(cases[:3] if depth > 2 else cases)]
    for field in fields:
        fill_field(dice, message, field, depth)


def fill_field(dice, message, field, depth):
    name = field.name
    if field.message_type and field.message_type.GetOptions().map_entry:
        entries = getattr(message, name)
        value = field.message_type.fields_by_name["value"]
        for _ in range(0 if depth > 2 else dice.randint(0, 3)):
            chosen = key(dice, field.message_type.fields_by_name["key"], name)
            if value.message_type:
                fill(dice, entries[chosen], depth + 1)
            else:
                entries[chosen] = scalar(dice, value, name)
    elif field.label == field.LABEL_REPEATED:
        count = LENGTHS.get(name, 0 if depth > 2 else dice.choice([0, 1, 2, 5, 130 if depth == 0 and not field.message_type else 3]))
        for _ in range(count * 3 if name == "points" else count):
            if field.message_type:
                fill(dice, getattr(message, name).add(), depth + 1)
            else:
                getattr(message, name).append(scalar(dice, field, name))
    elif field.message_type:
        is_ours = name in ("left", "figure") or (described_by(field) == "Optionals" and dice.random() < 0.5)
        if not is_ours or (depth < 2 and dice.random() < 0.7):
            fill(dice, getattr(message, name), depth + 1)
    elif not field.has_presence or dice.random() < 0.7:
        setattr(message, name, scalar(dice, field, name))


def described_by(field):
    return field.containing_type.name


def main():
    assert duration_pb2 and timestamp_pb2  # What the schema imports is in the pool then.
    pool = descriptor_pool.Default()
    file = schema()
    pool.AddSerializedFile(file.SerializeToString())
    class_of = getattr(message_factory, "GetMessageClass", None) or message_factory.MessageFactory(pool).GetPrototype
    dice = random.Random(5)
    with HERE.joinpath("protobuf.golden.tsv").open("w", newline="\n") as golden:
        for described in sorted(file.message_type, key=lambda m: m.name):
            for _ in range(0 if described.name == "Figure" else 5):  # A Figure is never sent by itself.
                message = class_of(pool.FindMessageTypeByName(f"corpus.{described.name}"))()
                fill(dice, message, 0)
                golden.write(f"{described.name}\t{message.SerializeToString(deterministic=True).hex()}\n")


main()
