"""What the scripts share: the wire as the Python demo of the design has it, and the data that the tests expect."""
import struct

import numpy as np

META_FMT = "<I"
HEIGHT, WIDTH = 240, 320


def pack_meta(frame_id: int) -> bytes:
    return struct.pack(META_FMT, frame_id)


def unpack_meta(meta: bytes) -> int:
    (frame_id,) = struct.unpack(META_FMT, meta)
    return frame_id


def make_picture(frame_id: int) -> np.ndarray:
    pixels = np.arange(HEIGHT * WIDTH, dtype=np.uint32) + np.uint32(frame_id)
    return np.ascontiguousarray((pixels % 256).astype(np.uint8).reshape(HEIGHT, WIDTH))


POSE_DTYPE = np.dtype([("seq", "<u4"), ("timestamp", "<u8"), ("doubles", "<f8", 7), ("confidence", "<f4")])


def make_pose(seq: int) -> tuple:
    return (seq, 1_000_000_000_000 + seq, -3.5, 1.0, 2.0, 1.0, 0.0, 0.0, 0.0, 0.25)
