"""Prints poses, single or in batches; argv: endpoint, topic prefix, struct format, messages to read."""
import struct
import sys

import numpy as np
import zmq

from demo import POSE_DTYPE

endpoint, prefix, fmt, count = sys.argv[1:]
assert struct.calcsize(fmt) == POSE_DTYPE.itemsize
socket = zmq.Context.instance().socket(zmq.SUB)
socket.setsockopt(zmq.SUBSCRIBE, prefix.encode())
socket.connect(endpoint)

for _ in range(int(count)):
    topic, body = socket.recv_multipart()
    poses = np.frombuffer(body, dtype=POSE_DTYPE)
    assert struct.unpack(fmt, body[: POSE_DTYPE.itemsize])[0] == poses["seq"][0]
    columns = poses["seq"], poses["timestamp"], poses["doubles"][:, 0], poses["confidence"]
    print(topic.decode(), len(poses), *(column.tolist() for column in columns), flush=True)
