#!/usr/bin/env python3
"""Writes messagepack.golden.tsv: bodies of the corpus's MessagePack messages, packed by python3-msgpack.

Each row is a message and its bytes. Where our type is float32, `F` says so, for Python has one float only;
times are Timestamps. All else is what a Python user would write.
"""

import uuid
from pathlib import Path

import msgpack
from msgpack import Timestamp


class F(float):
    """A float that is packed with 32 bits."""


def pack(value):
    packer = msgpack.Packer(use_single_float=isinstance(value, F))
    if isinstance(value, dict):
        return packer.pack_map_header(len(value)) + b"".join(pack(k) + pack(v) for k, v in value.items())
    if isinstance(value, list):
        return packer.pack_array_header(len(value)) + b"".join(map(pack, value))
    return packer.pack(float(value) if isinstance(value, F) else value)


ID = uuid.UUID("00112233-4455-6677-8899-aabbccddeeff").bytes
SPOT = {"x": F(1.5), "y": F(-0.0)}
PLACE = {"name": "naïve 🙂", "spot": SPOT, "tags": ["a", "", "é" * 20]}
INDEXED = [70000, "x" * 32, None, [0.1, 1e300], -129]
NO_OPTIONALS = dict.fromkeys(
    "number real truth weather id at text bytes list words spot place figure".split())

MESSAGES = {
    "Scalars": [
        {"truth": t, "i8": a, "u8": b, "i16": c, "u16": d, "i32": e, "u32": f, "i64": g, "u64": h, "f16": F(0.5), "f32": F(0.1), "f64": 0.1,
         "letter": 0x20AC, "weather": -70000, "wide": 2**64 - 1}
        for t, a, b, c, d, e, f, g, h in [
            (True, 127, 128, 256, 65535, 65536, 2**32 - 1, 2**32, 2**63),
            (False, -1, 127, -32, 255, -33, 256, -129, 2**64 - 1),
            (False, -33, 0, -128, 0, -32769, 65536, -(2**31) - 1, 0),
            (False, -128, 255, -32768, 128, -(2**31), 128, -(2**63), 2**32 - 1),
        ]
    ],
    "WellKnown": [
        {"text": "é" * n, "id": ID, "at": at, "then": then, "took": took, "price": price, "flat": [F(1), F(2)], "point": [F(1)] * 3,
         "colour": [F(1)] * 4, "turn": [F(0.1)] * 4, "matrix": [F(i) for i in range(16)]}
        for n, at, then, took, price in [
            (15, Timestamp(0, 0), Timestamp(2**32 - 1, 0), 100, "1.50"),
            (16, Timestamp(2**32, 0), Timestamp(2**34 - 1, 999_999_900), -12_300, "-79228162514264337593543950335"),
            (128, Timestamp(2**34, 0), Timestamp(-1, 100), 9223372036854775800, "0.0000000000000000000000000001"),
            (300, Timestamp(-62135596800, 0), Timestamp(253402300799, 999_999_900), 0, "0"),
        ]
    ],
    "Collections": [
        {"bytes": bytes(n), "frame": b"\x01" * (n % 300), "byte_list": [1, 200], "array": list(range(-40, n % 400)), "words": ["w"] * (n % 50),
         "samples": [0.1] * (n % 40), "memory": [F(0.1)] * 16, "truths": [True, False], "times": [Timestamp(1, 500)], "points": [[F(1), F(2), F(3)]],
         "rows": [[1], [], [2**40]], "deep": [[["a"], []], []], "gaps": [1, None, 3], "inline": [1, -2, 3], "counts": {"a": 1, "b": -1},
         "names": {1: "one", -70000: "minus"}, "series": {ID: [0.5]}, "maps": {0: {"v": [F(1), F(2)]}, 3: {}}}
        for n in (0, 255, 256)
    ],
    "Vectors": [
        {"bytes": bytes(n), "frame": b"\x02" * n, "byte_list": [0, 127, 128], "array": [-(2**31), n, 2**31 - 1], "words": ["é" * n], "samples": [1e300] * n,
         "memory": [F(-0.0)] * n, "truths": [True] * n, "times": [Timestamp(n, 0), Timestamp(0, 900)], "points": [[F(n), F(2), F(3)]] * n,
         "inline": [n, -n, 0], "counts": {"w" * n: n, "a": -n}, "names": {n: "n", -70000: ""}, "ids": [ID] * n, "prices": ["1.50", "-0.1"] * n,
         "halves": [F(0.5), F(-65504)] * n, "forecast": [0, 3, -70000], "places": [PLACE] * n, "winds": {3: [F(n), F(-2)], 0: [F(0), F(0)]},
         "found": {2**64 - 1: PLACE, n: PLACE}}
        for n in (0, 16)
    ],
    "Optionals": [
        NO_OPTIONALS,
        {"number": 5, "real": 0.5, "truth": False, "weather": 3, "id": ID, "at": Timestamp(1, 0), "text": "", "bytes": b"", "list": [], "words": {"a": ""},
         "spot": SPOT, "place": PLACE, "figure": [1, {"radius": 2.0}]},
    ],
    "Spot": [SPOT],
    "Place": [PLACE],
    "Nest": [{"spot": SPOT, "place": PLACE, "spots": [SPOT] * 16, "places": [PLACE], "by_name": {"here": PLACE}, "indexed": INDEXED}],
    "ByIndex": [INDEXED, [1, "", None, [], None]],
    "Command": [[1, {}], [2, {"to": SPOT, "speed": F(3)}]],
    "Drawing": [["t", [4, {"parts": [[1, {"radius": 1.0}], [3, {}]]}], [[2, {"width": 1.0, "height": 2.0, "label": None}]], {"stop": [1, {}]}]],
    "Branch": [{"leaves": 1, "left": {"leaves": 2, "left": None, "more": []}, "more": [{"leaves": 3, "left": None, "more": []}]}],
    "ManyFields": [{**{c: i for i, c in enumerate("abcdefghijklmnopq")}, "a_name_that_is_longer_than_thirty_one_bytes_of_utf8": 1, "ünïcödé": "ü"}],
    "Telemetry": [{"seq": 42, "time": 1.7e9, "temperature": F(21.5), "device": "sensor-00042"}],
}

rows = [f"{name}\t{pack(value).hex()}\n" for name, values in MESSAGES.items() for value in values]
Path(__file__).with_name("messagepack.golden.tsv").write_text("".join(rows))
