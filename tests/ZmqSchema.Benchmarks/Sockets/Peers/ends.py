"""One end of the socket benchmarks by pyzmq; ends.c says what it is told and what it answers.

ends.py send|receive <topic> <frames> [endpoint]
"""
import sys
import time

import numpy as np
import zmq

POSE = np.dtype([("seq", "<u4"), ("rest", "V68")])
SMALL = 4096

role, topic, sizes = sys.argv[1:4]
topic = [topic.encode()] if topic else []
frames = [(int(size.rstrip("p")), size.endswith("p")) for size in sizes.split(",")]
has_payload = frames[-1][1]
context = zmq.Context()


def send(socket, count):
    message = topic + [b"\x01" * size for size, _ in frames]  # Not zeros: pages never written are all one page.
    for _ in range(count):
        socket.send_multipart(message, copy=not has_payload)


def receive(socket, count):
    size = frames[-1][0]
    for _ in range(count):
        last = socket.recv_multipart(copy=not has_payload)[-1]
        assert len(last) == size
        if size > SMALL and not has_payload:
            int(np.frombuffer(last, POSE)["seq"].sum())


if role == "send":
    socket = context.socket(zmq.XPUB)
    socket.sndhwm = socket.linger = 0
    socket.bind("tcp://127.0.0.1:*")
    print(socket.last_endpoint.decode(), flush=True)
    socket.recv()
    print("joined", flush=True)
else:
    socket = context.socket(zmq.SUB)
    socket.rcvhwm = 0
    socket.subscribe(b"".join(topic))
    socket.connect(sys.argv[4])

for line in sys.stdin:
    start = time.monotonic_ns()
    (send if role == "send" else receive)(socket, int(line))
    print(start if role == "send" else time.monotonic_ns(), flush=True)
