#!/usr/bin/env python3
"""Writes json.golden.tsv: bodies of the corpus's JSON messages, written by Python's json.

Each row is a message and its text. Python spells some of it otherwise than System.Text.Json and we do (`1e+300`, `\\u00e9`, bare NaN),
so that the values are compared, and the bytes where there is one spelling only.
"""

import json
from pathlib import Path

ID = "00112233-4455-6677-8899-aabbccddeeff"
SPOT = {"x": 1.5, "y": 0.1}
PLACE = {"name": "naive", "spot": SPOT, "tags": ["a", "", "\\ \t\n"]}
INDEXED = {"seq": 70000, "name": "x" * 32, "values": [0.1, 12345.678], "last": -129}
NO_OPTIONALS = dict.fromkeys(
    "number real truth weather id at text bytes list words spot place figure".split())
TIMES = {"at": "2024-02-29T12:34:56.789Z", "then": "1969-12-31T23:59:59.9999999-03:30", "took": "-1.02:03:04.5000000"}
TUPLES = {"flat": [1.5, 2.5], "point": [0.5] * 3, "colour": [0.25] * 4, "turn": [0.1] * 4, "matrix": [i + 0.5 for i in range(16)]}

MESSAGES = {
    "Scalars": [
        {"truth": True, "i8": -128, "u8": 255, "i16": -32768, "u16": 65535, "i32": -(2**31), "u32": 2**32 - 1, "i64": -(2**63), "u64": 2**64 - 1,
         "f16": 0.5, "f32": 0.1, "f64": 0.1, "letter": "a", "weather": "storm", "wide": "all"},
        {"truth": False, "i8": 127, "u8": 0, "i16": 0, "u16": 0, "i32": 0, "u32": 0, "i64": 2**53 + 1, "u64": 2**63,
         "f16": -0.25, "f32": 16777216.0, "f64": 1.7976931348623157e308, "letter": "\u20ac", "weather": 17, "wide": "none"},
        {"truth": False, "i8": 0, "u8": 0, "i16": 0, "u16": 0, "i32": 0, "u32": 0, "i64": 0, "u64": 0,
         "f16": float("nan"), "f32": float("-inf"), "f64": float("inf"), "letter": "\"", "weather": "rain", "wide": 5},
    ],
    "WellKnown": [
        {"text": "t", "id": ID, **TIMES, "price": 1.25, **TUPLES},
        {"text": "<\u00e9 & \U0001f642>", "id": ID, **TIMES, "price": 12345678901234, **TUPLES},
    ],
    "Collections": [
        {"bytes": "AQL+/w==", "frame": "", "byte_list": [1, 200], "array": [-40, 0, 40], "words": ["w"] * n, "samples": [0.1] * n,
         "memory": [0.1] * n, "truths": [True, False], "times": [TIMES["at"]], "points": [[0.5, 1.5, 2.5]], "rows": [[1], [], [2**40]],
         "deep": [[["a"], []], []], "gaps": [1, None, 3], "inline": [1, -2, 3], "counts": {"a": 1, "b": -1},
         "names": {1: "one", -70000: "minus"}, "series": {ID: [0.5]}, "maps": {"fair": {"v": [1.5, 2.5]}, "rain": {}}}
        for n in (0, 1, 100)
    ],
    "Optionals": [
        NO_OPTIONALS,
        {"number": 5, "real": 0.5, "truth": False, "weather": "rain", "id": ID, "at": TIMES["at"], "text": "", "bytes": "", "list": [],
         "words": {"a": ""}, "spot": SPOT, "place": PLACE, "figure": {"circle": {"radius": 2.5}}},
    ],
    "Spot": [SPOT],
    "Place": [PLACE],
    "Nest": [{"spot": SPOT, "place": PLACE, "spots": [SPOT] * 16, "places": [PLACE], "by_name": {"here": PLACE}, "indexed": INDEXED}],
    "ByIndex": [INDEXED, {"seq": 1, "name": "", "values": [], "last": None}],
    "Command": [{"stop": {}}, {"go": {"to": SPOT, "speed": 3.5}}],
    "Drawing": [{
        "title": "t", "main": {"group": {"parts": [{"circle": {"radius": 1.5}}, {"empty": {}}]}},
        "figures": [{"rectangle": {"width": 1.5, "height": 2.5, "label": None}}], "commands": {"stop": {"stop": {}}}}],
    "Branch": [{"leaves": 1, "left": {"leaves": 2, "left": None, "more": []}, "more": [{"leaves": 3, "left": None, "more": []}]}],
    "ManyFields": [{**{c: i for i, c in enumerate("abcdefghijklmnopq")}, "a_name_that_is_longer_than_thirty_one_bytes_of_utf8": 1, "\u00fcn\u00efc\u00f6d\u00e9": "\u00fc"}],
    "Telemetry": [{"seq": 42, "time": 1700000000.25, "temperature": 21.5, "device": "sensor-00042"}],
}

rows = [f"{name}\t{json.dumps(value, separators=(',', ':'))}\n" for name, values in MESSAGES.items() for value in values]
Path(__file__).with_name("json.golden.tsv").write_text("".join(rows))
