#!/usr/bin/env python3
"""Writes flatbuffers.golden.tsv: buffers of the tables in fbs/, made by flatc out of values that are JSON.

Each row is the schema, the table, the values and the bytes. There is a row for every construct that flatc 2.0.8 makes a buffer of; values that
JSON has no words for are strings, as flatc takes them, and what has a key is sorted, as flatc does it.
"""

import json
import subprocess
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
I8, I16, I32, I64 = (2 ** (n - 1) - 1 for n in (8, 16, 32, 64))
U8, U16, U32, U64 = (2**n - 1 for n in (8, 16, 32, 64))

VEC3 = {"x": 1.5, "y": -0.25, "z": 1e10}
PADDED = {"a": -128, "b": -I64 - 1, "c": -I16 - 1, "d": I32, "e": U8}
SMALLEST = {
    "a_bool": True, "a_byte": -I8 - 1, "a_ubyte": 0, "a_short": -I16 - 1, "a_ushort": 0, "an_int": -I32 - 1, "a_uint": 0, "a_long": -I64 - 1,
    "a_ulong": 0, "a_float": "-inf", "a_double": -1.7976931348623157e308, "an_int8": -1, "an_int16": -1, "an_int32": -1, "an_int64": -1,
    "a_float32": 1e-45, "a_float64": "nan", "text": "",
}
LARGEST = {
    "a_byte": I8, "a_ubyte": U8, "a_short": I16, "a_ushort": U16, "an_int": I32, "a_uint": U32, "a_long": I64, "a_ulong": U64,
    "a_float": 3.4028234663852886e38, "a_double": 5e-324, "an_int8": I8, "a_uint8": U8, "an_int16": I16, "a_uint16": U16, "an_int32": I32,
    "a_uint32": U32, "an_int64": I64, "a_uint64": U64, "a_float32": "inf", "a_float64": 0.1, "text": "naïve 日本語 🙂",
}
FLEET_VEC3 = {"x": 1, "y": 2, "z": 3.5, "color": "Blue"}
RANGE = {"id": 4, "distance": 5}
GRID = {
    "origin": FLEET_VEC3, "cells": [{"marks": [1, 2, 3], "at": RANGE}, {"marks": [6, 7, 8], "at": {"id": U32, "distance": 0}}],
    "ranges": [RANGE, RANGE, {"id": 7, "distance": 8}], "colors": ["Green", "Red"], "known": [True, False], "flat": [1, 2, 3, U16], "last": 9,
}
ROBOT = {
    "position": FLEET_VEC3, "charge": -7, "name": "R2", "serial": [1, 2, 255], "color": "Green", "load_type": "Battery", "load": {"serial": U64, "charge": 1},
    "parts": [{"id": "a"}, {"id": "b", "weight": 0}], "batteries": [{"serial": 1}, {"charge": 2}], "tags": ["", "é"],
    "ranges": [{"id": 1, "distance": 2}, {"id": 3, "distance": 4}], "places": [FLEET_VEC3], "leader": {"name": "leader"},
    "followers": [{"name": "first", "load_type": "Part", "load": {"id": "x"}}, {"name": "second"}], "nested": {"text": "inside", "more": ["more"]},
    "flexible": 5, "speed": 0, "level": -1, "active": False, "mode": "Red", "ability": "Lift Fly", "grid": GRID, "colors": ["Blue", "Red"],
    "values": [0.5, -0.25, 1e300], "checks": [True, False], "hashed": U64 - 1, "alias": "shared", "ready": False, "offset": -I64 - 1, "ratio": 2,
    "twin": {"name": "twin"},
}

VALUES = {
    ("alignments", "Corpus.Alignments.Leaf"): [{}, {"n": -1}],
    ("alignments", "Corpus.Alignments.Aligned"): [
        {},
        {"before": "b", "bytes": [1, 2, 3], "floats": [0.5, -1], "pairs": [{"a": 1, "b": 2}, {"a": -3, "b": -4}], "texts": ["t", ""],
         "leaves": [{"n": 5}, {}], "doubles": [0.25]},
    ],
    ("attributes", "Corpus.Attributes.Inner"): [{}, {"id": U64, "name": "n"}],
    ("attributes", "Corpus.Attributes.Everything"): [
        {"key_text": "key", "needed": ""},
        {"key_text": "k", "needed": "n", "shared_text": "n", "hashed16": U16, "hashed32": -1, "hashed64": U64, "hashed_list": [-1, I64], "typed": U32,
         "text": "t", "nested": {"id": 5, "name": "in"}, "nested_elsewhere": {"name": "elsewhere"}, "flexible": -5, "aligned": [1, 2, 3],
         "inline_point": {"x": 1, "y": -2}, "inline_points": [{"x": 3, "y": 4}, {"x": 5, "y": 6}], "inline_tables": [{"id": 1}, {"id": 2}],
         "defaulted": "nan"},
    ],
    ("crlf", "Corpus.Windows.Crlf"): [{}, {"text": "a\r\nb", "number": -1}],
    ("defaults", "Corpus.Defaults.Integers"): [
        {},
        {"decimal": 0, "negative": 0, "positive": -I32 - 1, "leading": 8, "hex": -1, "hex_upper": 1, "hex_negative": 127, "smallest": 5, "largest": 0,
         "hex_largest": 1, "text": 43, "spaced": -42, "minus_zero": U64},
    ],
    ("defaults", "Corpus.Defaults.Floats"): [
        {},
        {name: i / 4 for i, name in enumerate(
            "integer decimal negative plus no_front no_back exponent exponent_minus exponent_plus hex hex_integer hex_minus text third".split())},
        {"not_a_number": 1, "plus_nan": "-inf", "infinite": "-inf", "minus_infinite": "nan", "plus_infinite": "-inf", "infinite_in_full": 0,
         "minus_in_full": "inf", "text_infinite": "inf", "tenth": 0.2},
    ],
    ("defaults", "Corpus.Defaults.Functions"): [
        {}, {name: 0.5 for name in "radians degrees sine cosine tangent arcs arcc arct nested from_text".split()}],
    ("defaults", "Corpus.Defaults.Bools"): [{}, {"yes": False, "no": True, "one": False, "zero": True, "text": False}],
    ("defaults", "Corpus.Defaults.Enums"): [
        {}, {"name": "Red", "number": "Blue", "text": 77, "in_int": 0, "flag": "A B C", "flags": "B", "any_flags": 0}],
    ("defaults", "Corpus.Defaults.Optionals"): [
        {}, {"an_int": 0, "a_float": 0, "a_bool": False, "an_enum": "Red", "text": 0}, {"an_int": -1, "a_float": "inf", "a_bool": True, "an_enum": "Blue"}],
    ("documentation", "Documented"): [{}, {"field": 1, "another": "a", "nothing": 2, "six": 6}],
    ("enums", "Corpus.Enums.Enums"): [
        {},
        {"small": "Low", "wide": "None", "jumbled": "First", "permission": "Read Execute Last", "bits": "Z", "optional": "Zero",
         "list": ["Read", "Write Execute", 0], "unsigned": "B", "deep": "Last", "aliased": "Zero", "empty": 3},
    ],
    ("fleet", "Corpus.Fleet.Note"): [{"text": "t"}, {"text": "", "more": ["", "more"]}],
    ("fleet", "Corpus.Fleet.Part"): [{"id": "p"}, {"id": "", "weight": -0.5}],
    ("fleet", "Corpus.Fleet.Robot"): [
        {"name": "n"},
        ROBOT,
        {"name": "of a struct", "load_type": "Place", "load": FLEET_VEC3},
        {"name": "of a string", "load_type": "Label", "load": "a label"},
        {"name": "of many", "loads_type": ["Part", "Label", "Battery", "Place", "Copy"],
         "loads": [{"id": "p"}, "a label", {"serial": 3}, FLEET_VEC3, {"id": "again", "weight": 8}]},
    ],
    ("ids", "Corpus.Ids.Ids"): [
        {}, {"last": 1, "first": 2, "choice_type": "A", "choice": {}, "hex": "h", "text": 0.5, "choices_type": ["A", "A"], "choices": [{}, {}]}],
    ("includes", "Corpus.Includes.Includes"): [
        {},
        {"common": {"type": "B", "units": [{"value": 0.5}, {"value": -1}]}, "type": "A", "scalars": LARGEST, "local": {"unit": {"value": 3}}, "length": 2.5},
    ],
    ("names", "Corpus.namespace.class.Names"): [
        {},
        {"class": 1, "namespace": "n", "table": True, "struct": 0.5, "enum": "_", "union": [1, -1], "int": 2, "float": 0.1, "string": "s", "include": 3,
         "attribute": 4, "root_type": 5, "rpc_service": 6, "camelCase": 7, "PascalCase": 8, "snake_case": 9, "UPPER_CASE": 10, "trailing_": 11,
         "_leading": 12, "double__under": 13, "with1digit2": 14, "get_hash_code": 15, "by_key": [{"value": 16}, {}], "schema": 17, "true": 18, "null": 19},
    ],
    ("namespaces", "GlobalAgain"): [{"one": {"id": 1}, "two": {"uses": [{"self": {"kind": 0}}, {"later": {}}]}}],
    ("namespaces", "Corpus.Spaces.Deep.Uses"): [
        {"near": {"id": 1}, "outer": {"id": 2}, "global_one": {"id": 3}, "partly": {"id": 4}, "fully": {"id": 5}, "later_elsewhere": {"id": 6},
         "kind": 1, "later": {"uses": [{}, {"kind": 2}]}, "self": {"near": {}}}],
    ("root", "Corpus.Root.Root"): [{}, {"name": "r", "inner": {"value": 0, "list": [1, 2]}}],
    ("scalars", "Corpus.Scalars.Scalars"): [{}, SMALLEST, LARGEST],
    ("scalars", "Corpus.Scalars.Vectors"): [
        {},
        {name: [] for name in "bools bytes ubytes shorts ushorts ints uints longs ulongs floats doubles texts tables selves later".split()},
        {"bools": [True, False, True], "bytes": [-I8 - 1, I8], "ubytes": [0, U8], "shorts": [-I16 - 1, I16], "ushorts": [U16], "ints": [-I32 - 1, I32],
         "uints": [U32], "longs": [-I64 - 1, I64], "ulongs": [U64], "floats": [0.5, "-inf", "nan"], "doubles": [1e300, -0.0, "inf"],
         "texts": ["", "a", "", "日本"], "tables": [{}, SMALLEST], "selves": [{"selves": [{"bytes": [1]}]}], "later": [{"again": {"again": {}}}, {}]},
    ],
    ("services", "Corpus.Services.Request"): [{"id": -1}],
    ("structs", "Corpus.Structs.Holder"): [
        {"nested": {"flag": True, "inner": PADDED, "position": VEC3, "axis": "Z"}},
        {"position": VEC3, "all": [PADDED, {**PADDED, "a": 1}], "nested": {"flag": False, "inner": PADDED, "position": VEC3, "axis": 77},
         "sorted": [{"id": 1, "value": 0.5, "zero": -1}, {"id": U32, "value": -0.5, "zero": 0}],
         "arrays": {"bytes": [1, 2, 3], "ints": [-1, I32], "positions": [VEC3] * 4, "padded": [PADDED] * 2, "axes": ["X", "Y", "Z", 0, 9], "one": [0.1]},
         "aligned": [{"a": 1, "b": VEC3, "c": -1}] * 2, "text": {"x": -5}, "guid": {"bytes": list(range(240, 256))}},
    ],
    ("unions", "Corpus.Unions.Holder"): [
        {"everything_type": "A", "everything": {"value": 1}},
        {"plain_type": "B", "plain": {"text": "b"}, "everything_type": "Other", "everything": {"value": 2}, "list_type": ["A", "B"],
         "list": [{"value": 3}, {"text": "c"}], "all_type": ["Text", "Point", "Inner_Leaf", "Numbered", "Then"],
         "all": ["t", {"x": 1, "y": 2}, {"name": "leaf"}, {"text": "numbered"}, {"name": "then"}]},
        {"everything_type": "Point", "everything": {"x": -1, "y": 1}},
        {"everything_type": "Text", "everything": "text"},
    ],
    ("unions", "Corpus.Unions.Forward"): [{}, {"again_type": "Forward", "again": {"again_type": "Forward", "again": {}}}],
}


def bodies(schema, table, values):
    """flatc's buffers of the values, in their order."""
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder, f"{i}.json") for i in range(len(values))]
        for file, value in zip(files, values):
            file.write_text(value)
        # It reads no JSON in a schema that has been told another root.
        root = [] if schema == "root" else ["--root-type", table]
        subprocess.run(
            ["flatc", "--binary", *root, "-I", HERE / "fbs", "-o", Path(folder, "out"), HERE / "fbs" / f"{schema}.fbs", *files],
            check=True, stdout=subprocess.DEVNULL)
        return [next(Path(folder, "out").glob(f"{i}.*")).read_bytes() for i in range(len(values))]


rows = []
for (schema, table), values in VALUES.items():
    texts = [json.dumps(value) for value in values]
    rows += [f"{schema}.fbs\t{table}\t{text}\t{body.hex()}\n" for text, body in zip(texts, bodies(schema, table, texts))]
(HERE / "flatbuffers.golden.tsv").write_text("".join(rows))
