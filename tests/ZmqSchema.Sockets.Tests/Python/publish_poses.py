"""Binds, prints its endpoint, waits for a subscriber, then sends two poses and a batch of three; argv: struct format, copy or nocopy."""
import struct
import sys

import numpy as np
import zmq

from demo import POSE_DTYPE, make_pose

fmt, copy = sys.argv[1], sys.argv[2] == "copy"
socket = zmq.Context.instance().socket(zmq.XPUB)
port = socket.bind_to_random_port("tcp://127.0.0.1")
print(f"tcp://127.0.0.1:{port}", flush=True)
assert socket.recv() == b"\x01pose/"


def row(seq: int) -> tuple:
    pose = make_pose(seq)
    return (pose[0], pose[1], pose[2:9], pose[9])


socket.send_multipart([b"pose/", struct.pack(fmt, *make_pose(1))], copy=copy)
socket.send_multipart([b"other/", struct.pack(fmt, *make_pose(0))], copy=copy)
socket.send_multipart([b"pose/left", struct.pack(fmt, *make_pose(2))], copy=copy)
socket.send_multipart([b"pose/", memoryview(np.array([row(3), row(4), row(5)], dtype=POSE_DTYPE)).cast("B")], copy=copy)
sys.stdin.read()
