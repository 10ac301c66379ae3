#!/usr/bin/env python3
"""Writes pickle.golden.tsv and pickle.protocols.golden.tsv: bodies of the corpus's Pickle messages, dumped by Python's pickle.

    make_pickle_golden.py python3.8 python3.9 python3.10 python3.11 python3.12 python3.13

Each of these must write the same bytes, in all protocols, or nothing is written; their versions stand in the files' first lines.

Each row of the first is a message and its bytes in protocol 4; of the second, a message and its bytes in protocols 0 to 5. Names of fields
are one object wherever they stand, as literals are in Python; all other values are objects of their own, as values that a program has read
or computed are. Long bodies, which show frames and batches, stand in base64 of their zlib, and the longest in the first file alone.
"""

import base64
import json
import pickle
import platform
import struct
import subprocess
import sys
import uuid
import zlib
from pathlib import Path

EVERYTHING = bytes(range(256))


class M(dict):
    """A message: its keys are names."""


def own(value):
    if isinstance(value, M):
        # Before 3.12 a name of one letter that was interned may be another object than the letter, which all other ways lead to.
        return {sys.intern(k) if len(k) > 1 else own(k): own(v) for k, v in value.items()}
    if isinstance(value, dict):
        return {own(k): own(v) for k, v in value.items()}
    if isinstance(value, list):
        return [own(v) for v in value]
    if isinstance(value, str):
        return value.encode("utf-8", "surrogatepass").decode("utf-8", "surrogatepass")
    return bytes(bytearray(value)) if isinstance(value, bytes) else value


def of_32_bits(number):
    return struct.unpack("f", struct.pack("f", number))[0]


ID = uuid.UUID("00112233-4455-6677-8899-aabbccddeeff").bytes
SPOT = M(x=1.5, y=-0.0)
PLACE = M(name="naïve 🙂", spot=SPOT, tags=["a", "", "é" * 20])
INDEXED = M(seq=70000, name="x" * 32, values=[0.1, 1e300], last=-129)
FIGURES = [[1, M(radius=2.0)], [3, M()], [4, M(parts=[])]]
TENTH = of_32_bits(0.1)

MESSAGES = {
    "Scalars": [
        M(truth=t, i8=a, u8=b, i16=c, u16=d, i32=e, u32=f, i64=g, u64=h, f16=0.5, f32=TENTH, f64=0.1, letter=letter, weather=-70000, wide=2**64 - 1)
        for t, a, b, c, d, e, f, g, h, letter in [
            (True, 127, 128, 256, 65535, 65536, 2**32 - 1, 2**32, 2**63, "€"),
            (False, -1, 127, -32, 255, -33, 256, -129, 2**64 - 1, "é"),
            (False, -33, 0, -128, 0, -32769, 2**31, -(2**31) - 1, 0, "\0"),
            (False, -128, 255, -32768, 128, -(2**31), 2**31 - 1, -(2**63), 2**39, "\ud83d"),
        ]
    ],
    "WellKnown": [
        M(text="é" * n, id=ID, at=at, then=then, took=took, price=price, flat=[1.0, 2.0], point=[1.0] * 3, colour=[1.0] * 4, turn=[TENTH] * 4,
          matrix=[float(i) for i in range(16)])
        for n, at, then, took, price in [
            (0, 0, 100, -100, "1.50"),
            (1, 2**63 - 8, -(2**63) + 8, 2**63 - 8, "-79228162514264337593543950335"),
            (128, -62135596800 * 10**9, 253402300799_999999900, -(2**63) * 100, "0.0000000000000000000000000001"),
            (40_000, 1_700_000_000_123_456_700, 100, 0, "0"),
        ]
    ],
    "Collections": [
        M(bytes=EVERYTHING * (n // 256) + EVERYTHING[: n % 256], frame=b"\x01" * (n % 300), byte_list=[1, 200], array=list(range(n % 3001)), words=["w", "long"] * (n % 50),
          samples=[0.1] * (n % 40), memory=[TENTH] * 16, truths=[True, False], times=[1_000_000_500], points=[[1.0, 2.0, 3.0]], rows=[[1], [], [2**40]],
          deep=[[["a"], []], []], gaps=[1, None, 3], inline=[1, -2, 3], counts={"a": 1, "counts": -1}, names={i: "" for i in range(n % 3001)},
          series={ID: [0.5]}, maps={0: {"v": [1.0, 2.0]}, 3: {}})
        for n in (0, 1, 2, 255, 256, 999, 1000, 1001, 2000, 3000, 65535, 65536, 65537, 131072)
    ],
    "Optionals": [
        M(dict.fromkeys("number real truth weather id at text bytes list words spot place figure".split())),
        M(number=5, real=0.5, truth=False, weather=3, id=ID, at=10**9, text="", bytes=b"", list=[], words={"text": "x"}, spot=SPOT, place=PLACE, figure=[1, M(radius=2.0)]),
    ],
    "Spot": [SPOT],
    "Place": [PLACE],
    "Nest": [M(spot=SPOT, place=PLACE, spots=[SPOT] * n, places=[PLACE], by_name={"here": PLACE, "x": PLACE}, indexed=INDEXED) for n in (0, 1, 16, 1000, 7000)],
    "ByIndex": [INDEXED, M(seq=1, name="", values=[], last=None)],
    "Command": [[1, M()], [2, M(to=SPOT, speed=3.0)]],
    "Drawing": [M(title="t", main=[2, M(width=1.0, height=2.0, label=None)], figures=FIGURES, commands={"stop": [1, M()]})],
    "Branch": [M(leaves=1, left=M(leaves=2, left=None, more=[]), more=[M(leaves=3, left=None, more=[])])],
    "ManyFields": [M(**{c: i for i, c in enumerate("abcdefghijklmnopq")}, a_name_that_is_longer_than_thirty_one_bytes_of_utf8=1, ünïcödé="ü")],
    "Telemetry": [M(seq=42, time=1.7e9, temperature=21.5, device="sensor-00042")],
}


FOLDER = Path(__file__).parent
ROWS_ALONE = "--rows"

# Bytes in protocol 4.
SHORT = 4000


def rows():
    """A row for each value: its message, and its bytes in protocols 0 to 5."""
    return [[name, *(pickle.dumps(own(value), protocol).hex() for protocol in range(6))] for name, values in MESSAGES.items() for value in values]


def dumped_by(python):
    """The version of an interpreter, and the rows that it writes."""
    return json.loads(subprocess.run([python, __file__, ROWS_ALONE], check=True, stdout=subprocess.PIPE).stdout)


def word_of(body):
    body = bytes.fromhex(body)
    return body.hex() if len(body) < 2000 else "zlib:" + base64.b64encode(zlib.compress(body, 9)).decode()


def write(name, title, table):
    FOLDER.joinpath(name).write_text("".join("\t".join(row) + "\n" for row in [[title], *table]))


def main(pythons):
    dumps = [dumped_by(python) for python in pythons]
    versions = [version for version, _ in dumps]
    table = dumps[0][1]
    for version, other in dumps:
        for row, expected in zip(other, table):
            for protocol, (body, first) in enumerate(zip(row[1:], expected[1:])):
                if body != first:
                    raise SystemExit(f"Python {version} writes {row[0]} in protocol {protocol} otherwise than {versions[0]}; nothing was written.")

    writers = f"CPython {', '.join(versions)}: the same bytes from each"
    write("pickle.golden.tsv", f"# pickle.dumps(value, 4) of {writers}.", [[row[0], word_of(row[5])] for row in table])
    write("pickle.protocols.golden.tsv", f"# pickle.dumps(value, 0) to (value, 5) of {writers}.",
          [[row[0], *map(word_of, row[1:])] for row in table if len(row[5]) < 2 * SHORT])


if __name__ == "__main__":
    if sys.argv[1:] == [ROWS_ALONE]:
        json.dump([platform.python_version(), rows()], sys.stdout)
    else:
        main(sys.argv[1:] or [sys.executable])
