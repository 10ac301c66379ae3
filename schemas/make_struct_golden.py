#!/usr/bin/env python3
"""Writes struct.golden.tsv: bodies of the corpus's Struct messages, packed by Python's struct module.

A message is a byte order and its fields in the order of their bytes. A field is a code of the struct module with its count, or one of
the words below, where Python's code does not say all that the schema does:

    text:n   UTF-8 in n bytes        bytes:n  any n bytes        id    a Guid
    wide     128 bits                time     nanoseconds, of which only hundreds are kept
"""

import random
import struct
import uuid
from pathlib import Path

INTEGERS = "b B h H i I q Q"
POINT = "h ? f"
POSE = "I Q 7d f"
SENSOR = f"i {POINT} text:6"
TIMES = "3time"
NATURAL = "B 7x d ? x h e 10x wide H 14x"
SIZED = "B 7x q H 11x"
ROUNDED = "q x B 6x"
BY_TWO = "B x d ? x i"
SEQUENCES = "3i 2d 4H 3f 2? 2H 2e 2wide 2q 6f 2id 2time 2time 6i"

MESSAGES = {
    "Pose": ("<", POSE),
    "TelemetryHeader": ("<", "I d f text:32"),
    "Imu": ("<", "I d 3f"),
    "ImageFrame": ("<", "I 2H"),
    "Integers": ("<", INTEGERS),
    "IntegersBigEndian": (">", INTEGERS),
    "WideIntegers": ("<", "2wide"),
    "WideIntegersBigEndian": (">", "2wide"),
    "Floats": ("<", "e f d"),
    "FloatsBigEndian": (">", "e f d"),
    "Truths": ("<", "? H ?"),
    "Choices": ("<", INTEGERS),
    "ChoicesBigEndian": (">", INTEGERS + " 3h"),
    "Texts": ("<", "text:12 text:1 text:64"),
    "Blobs": ("<", "bytes:5 bytes:4 bytes:3 bytes:2 bytes:8"),
    "Sequences": ("<", SEQUENCES),
    "SequencesBigEndian": (">", SEQUENCES),
    "InlineArrays": ("<", f"3i 2? {POINT} {POINT} bytes:8"),
    "InlineIds": (">", f"2id 3i {POINT} {POINT}"),
    "FixedBuffers": ("<", "i bytes:5 2d 3? 2H"),
    "FixedBuffersByField": (">", "id 5H 2? 2f"),
    "Point": ("<", POINT),
    "Sensor": (">", SENSOR),
    "NestedStructs": ("<", f"B {POINT} {POSE} {POINT}"),
    "NestedClasses": ("<", f"{SENSOR} {SENSOR} {SENSOR} {POINT} {POINT} {POINT} ?"),
    "NestedBigEndian": (">", f"H {POINT} {POSE} {TIMES}"),
    "Ids": ("<", "id I"),
    "Times": ("<", TIMES),
    "Tuples": ("<", "2f 3f 4f 4f 16f"),
    "TuplesBigEndian": (">", "2f 3f 4f 4f 16f"),
    "Numbered": ("<", "d h B"),
    "OwnNames": ("<", "i d B h f q Q ? H 4i"),
    "NaturalLayout": ("<", NATURAL),
    "PackedByTwo": ("<", BY_TWO),
    "PackedByFour": ("<", f"? 3x {NATURAL} B 3x q"),
    "SizedLayout": ("<", SIZED),
    "TooSmallSize": ("<", "q B"),
    "ExplicitLayout": ("<", "x B 4x i 6x d 6x ? 9x"),
    "ExplicitRounded": ("<", ROUNDED),
    "ExplicitPacked": ("<", "x q x B x"),
    "PaddedInside": ("<", f"B {NATURAL} {SIZED} ?"),
    "LayoutsInside": ("<", f"B 7x {SIZED} B 2x {ROUNDED} ? x {BY_TWO} 2x 3i B 2q 7x"),
    "SizedInside": ("<", f"? 7x {SIZED} {SIZED} {SIZED} x h 6x"),
    "LayoutByField": (">", "? 3x id B 3x time"),
    "Scan": ("<", "i q"),
    "HostileShape": ("<", "q Q b"),
    "OwnFrameNames": ("<", "4i"),
}

BITS = {"b": 8, "B": 8, "h": 16, "H": 16, "i": 32, "I": 32, "q": 64, "Q": 64}
FLOATS = {
    "e": [0.5, -0.0, 65504.0, 6e-08, float("inf"), float("nan")],
    "f": [0.1, -0.0, 3.4028234663852886e38, 1e-45, float("-inf"), float("nan")],
    "d": [0.1, -0.0, 1.7976931348623157e308, 5e-324, float("inf"), float("nan")],
}
TEXTS = ["", "a", "pump 3", "naïve", "温度", "🙂", "a\0b"]


def values_of(code, count, dice):
    """The values of one field, as struct.pack wants them."""
    if code == "x":
        return []
    if code == "text":
        fitting = [t for t in TEXTS if len(t.encode()) <= count]
        return [dice.choice(fitting).encode().ljust(count, b"\0")]
    if code == "bytes":
        return [dice.randbytes(count)]
    if code == "id":
        return [uuid.UUID(int=dice.getrandbits(128)).bytes for _ in range(count)]
    if code == "wide":
        return [dice.choice([bytes(16), b"\xff" * 16, dice.randbytes(16)]) for _ in range(count)]
    if code == "time":
        return [dice.choice([0, -100, 1_700_000_000_123_456_700, 92233720368547758 * 100, -92233720368547758 * 100]) for _ in range(count)]
    if code == "?":
        return [dice.random() < 0.5 for _ in range(count)]
    if code in FLOATS:
        return [struct.unpack("<" + code, struct.pack("<" + code, dice.choice(FLOATS[code])))[0] for _ in range(count)]
    least = -(1 << BITS[code] - 1) if code.islower() else 0
    return [dice.choice([least, least + (1 << BITS[code]) - 1, 1, dice.randrange(least, least + (1 << BITS[code]))]) for _ in range(count)]


def field_of(word):
    """A field's code, its count, and what the struct module calls it."""
    code, _, length = word.partition(":")
    if length:
        return code, int(length), f"{length}s"
    digits = len(code) - len(code.lstrip("0123456789"))
    count, code = int(code[:digits] or 1), code[digits:]
    return code, count, {"id": "16s" * count, "wide": "16s" * count, "time": "q" * count}.get(code, code * count)


def merged(codes):
    """The short form of a format: runs of one code as a count."""
    out, at = "", 0
    while at < len(codes):
        if codes[at].isdigit():
            end = codes.index("s", at) + 1
            out, at = out + codes[at:end], end
            continue
        end = at
        while end < len(codes) and codes[end] == codes[at]:
            end += 1
        out, at = out + (str(end - at) if end - at > 1 else "") + codes[at], end
    return out


def word_of(value):
    if isinstance(value, bytes):
        return "x:" + value.hex()
    if isinstance(value, float):
        return "NaN" if value != value else repr(value).replace("inf", "Infinity")
    return str(value)


def rows():
    for name, (order, fields) in MESSAGES.items():
        dice = random.Random(name)
        known = [field_of(word) for word in fields.split()]
        python_format = order + merged("".join(codes for _, _, codes in known))
        for _ in range(4):
            values = [v for code, count, _ in known for v in values_of(code, count, dice)]
            yield name, python_format, " ".join(map(word_of, values)), struct.pack(python_format, *values).hex()


target = Path(__file__).parent / "struct.golden.tsv"
target.write_text("".join("\t".join(row) + "\n" for row in rows()), encoding="utf-8", newline="\n")
