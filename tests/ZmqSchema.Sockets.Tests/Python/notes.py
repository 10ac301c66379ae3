"""What the scripts about notes share: the forms that a dict has in a frame."""
import json
import pickle

import msgpack

PACK = {"msgpack": msgpack.packb, "json": lambda note: json.dumps(note).encode(), "pickle": pickle.dumps}
UNPACK = {"msgpack": msgpack.unpackb, "json": json.loads, "pickle": pickle.loads}


def make_note(seq: int) -> dict:
    return {"seq": seq, "text": "gr\u00fc\u00dfe \U0001d11e", "values": [0.5, float("inf"), float("-inf")], "counts": {"a": seq, "b": -1}, "seen": None}
